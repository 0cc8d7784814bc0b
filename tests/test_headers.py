"""The headers that the site is to be served with, on a server that sends what `_headers` says."""

import re
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from hosting import served
from playwright.sync_api import Browser

FRAMING = '<!doctype html><title>A class</title><iframe src="{page}" width="600" height="600">'


def rules(text: str) -> list[tuple[str, dict[str, str]]]:
    """What `_headers` says, as Netlify and Cloudflare Pages read it: a path, then its headers."""
    found: list[tuple[str, dict[str, str]]] = []
    for line in text.splitlines():
        if line.startswith("  "):
            name, _, value = line.strip().partition(": ")
            found[-1][1][name] = value
        elif line:
            found.append((line, {}))
    return found


def headers_of(path: str, given: list[tuple[str, dict[str, str]]]) -> dict[str, list[str]]:
    """All headers of the rules that fit a path; one header given twice is sent twice."""
    sent: dict[str, list[str]] = {}
    for pattern, headers in given:
        if re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), path):
            for name, value in headers.items():
                sent.setdefault(name, []).append(value)
    return sent


@pytest.fixture(scope="module")
def given(site) -> list[tuple[str, dict[str, str]]]:
    return rules((site / "_headers").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def host(site, given):
    """The site on a server that sends its headers."""

    class Host(SimpleHTTPRequestHandler):
        def end_headers(self) -> None:
            for name, values in headers_of(self.path.partition("?")[0], given).items():
                for value in values:
                    self.send_header(name, value)
            super().end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def test_every_page_has_one_policy_and_only_bare_pages_may_be_framed(site, given):
    for page in site.rglob("*.html"):
        path = "/" + page.relative_to(site).as_posix().removesuffix("index.html")
        sent = headers_of(path, given)
        assert sent["X-Content-Type-Options"] == ["nosniff"], path
        assert len(sent["Content-Security-Policy"]) == 1, path
        policy = sent["Content-Security-Policy"][0]
        assert "unsafe" not in policy
        bare = path.removeprefix("/en").startswith("/embed/")
        assert policy.endswith("frame-ancestors *" if bare else "frame-ancestors 'none'"), path
        assert sent.get("X-Frame-Options") == (None if bare else ["DENY"]), path


def test_the_header_repeats_the_policy_that_the_page_states(site, given):
    for path in ("index.html", "embed/grdp-shares/index.html"):
        html = (site / path).read_text(encoding="utf-8")
        stated = re.search(r'Content-Security-Policy" content="([^"]+)"', html)[1]
        sent = headers_of("/" + path.removesuffix("index.html"), given)
        assert sent["Content-Security-Policy"][0].startswith(f"{stated}; frame-ancestors ")


def test_only_files_named_by_their_content_are_kept_for_ever(site, given):
    kept = {path for path, headers in given if "immutable" in headers.get("Cache-Control", "")}
    assert kept and all(re.search(r"\.[0-9a-f]{8}\.min\.(css|js)$", path) for path in kept)
    assert all((site / path.lstrip("/")).is_file() for path in kept)


def test_hosts_know_every_kind_of_file_that_the_site_has(site):
    """They tell browsers not to guess; SHA256SUMS alone has no ending, and is only downloaded."""
    known = set(
        re.findall(r"AddType \S+ (\.\S+)", (site / ".htaccess").read_text(encoding="utf-8"))
    )
    files = [path for path in site.rglob("*") if path.is_file()]
    own = {"SHA256SUMS", "_headers", ".htaccess", "nginx.conf", ".nojekyll"}
    assert {path.name for path in files if path.suffix not in known} == own


def test_the_rules_are_no_more_than_cloudflare_reads(given):
    """A hundred rules, of at most two thousand characters a line (its documentation)."""
    assert len(given) <= 100
    assert all(len(f"  {name}: {value}") <= 2000 for _, one in given for name, value in one.items())


@pytest.mark.parametrize("language", ["", "en/"])
def test_a_page_on_another_host_may_frame_a_bare_page_and_no_other(
    host, browser: Browser, tmp_path, language
):
    for name, page in (("bare", "embed/grdp-shares/"), ("whole", "figures/grdp-shares/")):
        text = FRAMING.format(page=f"{host}{language}{page}")
        (tmp_path / f"{name}.html").write_text(text, encoding="utf-8")
    context = browser.new_context()
    with served(tmp_path) as other:
        page = context.new_page()
        page.goto(f"{other}bare.html", wait_until="load")
        assert page.frames[1].locator("figure#grdp-shares").count() == 1
        refused = []
        page.on("console", lambda message: refused.append(message.text))
        page.goto(f"{other}whole.html", wait_until="load")
        assert page.frames[1].locator("figure").count() == 0
        assert any("frame-ancestors" in text or "X-Frame-Options" in text for text in refused)
    context.close()


def test_pages_work_under_their_headers(host, browser: Browser):
    context = browser.new_context()
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    for path in ("", "en/findings/output/", "embed/grdp-shares/"):
        page.goto(host + path, wait_until="load")
    assert complaints == []
    context.close()
