"""The site as it is published at a public address, and read at other ones: a mirror, a copy.

Built at https://riset.example.org/lekop (tests/public.py), and served on this machine. That
its data are changed too (tests/changes.py) has nothing to do with it.
"""

import functools
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from http.server import ThreadingHTTPServer
from pathlib import Path
from xml.etree import ElementTree

import pytest
from command import build, copy_of
from freezing import digests
from hosting import Quiet, served
from playwright.sync_api import Browser, Page, expect

ROOT = Path(__file__).parents[1]
AT = "https://riset.example.org/lekop/"
# A relation of a link by which a browser fetches something.
FETCHED = {"stylesheet", "icon", "preload", "prefetch", "modulepreload", "manifest"}
# What holds the address of something that a script of ours fetches, or begins from.
ASKED = {"data-vega", "data-chart", "data-base"}
WHOLE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
# One page of each kind that loads something of its own.
KINDS = (
    *("", "en/", "background/", "en/findings/output/", "figures/", "data/numbers/"),
    *("en/notebooks/economy/", "embed/grdp-shares/", "figures/markets-map/", "claims/"),
)


class Loads(HTMLParser):
    """The addresses of all that a page loads, at once or when it is asked to."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.found: list[str] = []
        self.settings = ""
        self.in_settings = False
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.in_settings = tag == "script" and given.get("id") == "__config"
        if tag == "link" and FETCHED & set(given.get("rel", "").split()):
            self.found.append(given["href"])
        elif tag not in ("a", "link"):
            named = ASKED | {"src", "srcset", "poster", "action", "data", "href", "xlink:href"}
            self.found += [given[name] for name in named & given.keys() if tag != "data"]

    def handle_data(self, data: str) -> None:
        if self.in_settings:
            self.found += re.findall(r'"(?:base|search)":\s*"([^"]+)"', data)


def test_nothing_that_a_page_loads_is_written_with_a_host(published: Path):
    site = published / "build" / "site"
    for page in site.rglob("*.html"):
        found = Loads(page).found
        assert [one for one in found if WHOLE.match(one)] == [], page
        if page.name != "404.html":
            assert [one for one in found if one.startswith("/")] == [], page


def test_the_corrections_come_as_a_feed_in_each_language(published: Path):
    """Found by a reader's program from any page, by a reader on the page of corrections."""
    site = published / "build" / "site"
    for below in ("", "en/"):
        feed = ElementTree.parse(site / below / "corrections.xml").getroot()
        atom = "{http://www.w3.org/2005/Atom}"
        for entry in feed.findall(f"{atom}entry"):
            place = entry.findtext(f"{atom}id")
            page, _, anchor = place.removeprefix(f"{AT}{below}").partition("#")
            html = (site / below / page / "index.html").read_text(encoding="utf-8")
            assert f'id="{anchor}"' in html
            # Addresses within lead there from anywhere.
            links = re.findall(r'href="([^"]+)"', entry.findtext(f"{atom}content"))
            assert all(link.startswith(AT) for link in links)
        kind = 'type="application/atom+xml"'
        for path in ("corrections", "findings/output"):
            html = (site / below / path / "index.html").read_text(encoding="utf-8")
            assert f'<link rel="alternate " href="{AT}{below}corrections.xml" {kind}>' in html
            shown = f'<a {kind} href="../corrections.xml">' in html
            assert shown == (path == "corrections")


def test_a_page_that_is_not_there_loads_from_the_path_of_the_public_address(published: Path):
    """It answers for an address of any depth, where nothing else would be found."""
    for path, below in (("404.html", "/lekop/"), ("en/404.html", "/lekop/en/")):
        found = Loads(published / "build" / "site" / path).found
        assert found and all(one.startswith((below, "data:", "#")) for one in found), path


def test_what_machines_read_names_the_public_address(published: Path):
    """Canonical links, twins, sitemap and pictures for sharing; every address has its slash."""
    site = published / "build" / "site"
    for below in ("", "en/"):
        html = (site / below / "background" / "index.html").read_text(encoding="utf-8")
        assert f'<link rel="canonical" href="{AT}{below}background/">' in html
        assert f'hreflang="id" href="{AT}background/">' in html
        assert f'hreflang="en" href="{AT}en/background/">' in html
        sitemap = (site / below / "sitemap.xml").read_text(encoding="utf-8")
        assert f"<loc>{AT}{below}theory/</loc>" in sitemap
        # A shared figure shows itself, every other page the site's card.
        for shared, picture in (
            ("theory", "card.png"),
            ("figures/timeline", "figures/timeline.png"),
        ):
            page = (site / below / shared / "index.html").read_text(encoding="utf-8")
            assert f'property="og:image" content="{AT}{below}{picture}"' in page
            assert (site / below / picture).is_file()
        oembed = (site / below / "oembed" / "timeline.json").read_text(encoding="utf-8")
        assert f"{AT}{below}embed/timeline/" in oembed
        for end in (".bib", ".ris", ".csl.json"):
            cited = (site / below / f"figures/timeline{end}").read_text(encoding="utf-8")
            assert f"{AT}{below}figures/timeline/" in cited
        # What is printed says where it is from.
        assert f"· {AT}{below}background/\n" in html.partition('class="on-paper"')[2]
    texts = {".html", ".json", ".xml", ".bib", ".ris", ".csv", ".ipynb"}
    for file in (path for path in site.rglob("*") if path.suffix in texts):
        assert not re.search(re.escape(AT[:-1]) + "[^/]", file.read_text(encoding="utf-8")), file
    assert 'location "/lekop/"' in (site / "nginx.conf").read_text(encoding="utf-8")


def test_a_build_says_in_one_line_that_there_is_no_address_or_nothing(house, published):
    told = [line for line in lines(house) if "example.org" in line]
    assert len(told) == 1 and "SITE_URL" in told[0]
    assert [one for one in lines(published) if "SITE_URL" in one or "example.org" in one] == []


def lines(house: Path) -> list[str]:
    """What the build of a house told."""
    return (house / "said").read_text(encoding="utf-8").splitlines()


def test_the_same_address_with_its_slash_is_no_change(published: Path):
    assert "nothing changed" in build(published, site_url=AT).stdout


@pytest.mark.builds
def test_without_an_address_a_site_is_the_same_bytes_from_nothing_as_after_others(
    tiny: Path, tmp_path: Path
):
    """Of the second study, with what is kept of a build that had an address."""
    assert differing_afterwards(tiny, tmp_path / "roads") == []


@pytest.mark.more
def test_so_is_the_site_of_this_study(house: Path, tmp_path: Path):
    """With its notebooks and its lessons, which say their bytes by themselves as well."""
    assert differing_afterwards(house, tmp_path / "house") == []


def differing_afterwards(house: Path, copy: Path) -> list[str]:
    """The files of a site without an address that are others once it had one."""
    root = copy_of(house, copy)
    for address in (AT, ""):
        done = build(root, "--accept-addresses", site_url=address)
        assert done.returncode == 0 and "nothing changed" not in done.stdout, done.stderr
    before, after = digests(house / "build" / "site"), digests(root / "build" / "site")
    return sorted(path for path in {*before, *after} if before.get(path) != after.get(path))


@pytest.mark.parametrize(
    ("given", "expected"),
    [("https://example.org/?a", "without a query (?)"), ("example.org", "begins with https://")],
)
def test_an_address_that_is_none_ends_the_build_in_one_line(house, site, given, expected):
    before = (site / "index.html").read_bytes()
    done = build(house, site_url=given)
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.startswith("SITE_URL: ") and expected in done.stderr
    assert done.stderr.count("\n") == 1
    assert (site / "index.html").read_bytes() == before


def test_the_preview_refuses_such_an_address_too():
    done = subprocess.run(
        [sys.executable, "scripts/serve.py", "--port", "0"],
        cwd=ROOT,
        env=os.environ | {"SITE_URL": "https://example.org/#a"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("SITE_URL: ") and done.stderr.count("\n") == 1


class Reader:
    """A page, what it asked for, and what went wrong."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[str] = []
        self.wrong: list[str] = []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("requestfailed", lambda request: self.wrong.append(request.url))
        page.on("response", lambda answer: answer.status < 400 or self.wrong.append(answer.url))
        page.on("console", lambda said: self.wrong.append(said.text))
        page.on("pageerror", lambda error: self.wrong.append(str(error)))

    def away(self, host: str) -> list[str]:
        """What it asked of other hosts than the one it is read at."""
        return [url for url in self.asked if not url.startswith((host, "data:", "blob:"))]


@pytest.fixture(scope="module")
def elsewhere(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Another origin that has a copy of the site, below another path."""
    top = tmp_path_factory.mktemp("mirror")
    (top / "salinan").mkdir()
    (top / "salinan" / "studi").symlink_to(published / "build" / "site", target_is_directory=True)
    with served(top) as host:
        yield f"{host}salinan/studi/"


@pytest.fixture
def reader(browser: Browser) -> Iterator[Reader]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield Reader(context.new_page())
    context.close()


def test_a_copy_at_another_origin_loads_all_that_it_needs(elsewhere: str, reader: Reader):
    for path in KINDS:
        reader.page.goto(elsewhere + path, wait_until="networkidle")
    assert reader.wrong == []
    assert reader.away(elsewhere) == []


@pytest.mark.parametrize("path", ["class/", "en/class/", "embed/grdp-shares/?interactive"])
def test_a_figure_opens_at_another_origin(elsewhere: str, reader: Reader, path: str):
    reader.page.goto(elsewhere + path)
    if "class/" in path:
        reader.page.locator("details.answers > summary").last.click()
    reader.page.locator("#grdp-shares .exhibit-open button").click()
    expect(reader.page.locator("#grdp-shares .exhibit-points g:focus")).to_have_count(1)
    assert reader.wrong == []
    assert reader.away(elsewhere) == []


@pytest.mark.parametrize(("below", "word"), [("", "dipasarkan"), ("en/", "marketing")])
def test_the_search_at_another_origin_leads_to_its_own_pages(elsewhere, reader, below, word):
    page = reader.page
    page.goto(f"{elsewhere}{below}background/")
    page.locator(".md-search__input").click()
    page.keyboard.type(word)
    page.locator(".md-search-result__item a").first.click()
    page.wait_for_url(f"{elsewhere}{below}findings/markets/**")
    assert reader.wrong == []
    assert reader.away(elsewhere) == []


class Host(Quiet):
    """A host that answers with the site's own page where there is none."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "lekop", "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


@pytest.fixture
def host(published: Path, tmp_path: Path) -> Iterator[str]:
    """Another origin that has the site below the path of the public address."""
    (tmp_path / "lekop").symlink_to(published / "build" / "site", target_is_directory=True)
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=str(tmp_path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/lekop/"
    server.shutdown()


@pytest.mark.parametrize("path", ["salah", "en/findings/no-such-page/", "a/b/c/d.html"])
def test_an_address_that_is_not_there_shows_a_whole_page_with_the_ways_home(host, reader, path):
    missing = f"{host}{path}"
    reader.page.goto(missing, wait_until="networkidle")
    expect(reader.page.get_by_role("heading", level=1)).to_have_text("Halaman ini tidak ada")
    # The browser says itself that the page was not there.
    wrong = [one for one in reader.wrong if one != missing and "status of 404" not in one]
    assert wrong == []
    assert reader.away(host) == []
    assert reader.page.locator(".md-header").evaluate("one => getComputedStyle(one).position") in (
        "sticky",
        "fixed",
    )
    reader.page.get_by_role("link", name="beranda", exact=True).click()
    reader.page.wait_for_url(host)
    expect(reader.page.locator("article h1")).to_be_visible()
