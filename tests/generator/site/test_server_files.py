"""What hosts are told: what to ask anew for, what to keep, what to pack, what not to serve."""

import re
from dataclasses import replace

import pytest

from generator.languages import LANGUAGES
from generator.site.server_files import server_files

HASHED = "assets/stylesheets/main.57a0d79d.min.css"
PATHS = (
    *("index.html", "404.html", "about/index.html", "embed/a/index.html", "exhibits.json"),
    *("en/index.html", "en/about/index.html", "en/embed/a/index.html", "assets/css/type.css"),
    *(HASHED, f"en/{HASHED}", "data/output.csv"),
)
# The media types that IANA and the formats' own authors name, and SVG 2, appendix "MIME types".
TEXTS = {
    **{"html": "text/html", "css": "text/css", "js": "text/javascript", "csv": "text/csv"},
    **{"json": "application/json", "svg": "image/svg+xml", "xml": "application/xml"},
    **{"txt": "text/plain", "md": "text/markdown", "bib": "application/x-bibtex"},
    **{"ris": "application/x-research-info-systems", "ipynb": "application/x-ipynb+json"},
    "webmanifest": "application/manifest+json",
}
YEAR = "max-age=31536000, immutable"


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return server_files(PATHS, "default-src 'self'", "default-src 'none'", "/lekop/")


@pytest.mark.parametrize(("ending", "kind"), TEXTS.items())
def test_a_text_is_sent_packed_and_under_its_own_kind(files, ending, kind):
    nginx, apache = files["nginx.conf"], files[".htaccess"]
    assert re.search(rf"^ +{re.escape(kind)} {ending};$", nginx, re.MULTILINE)
    packed = re.search(r"gzip_types (.*);", nginx)[1].split()
    # nginx packs HTML wherever it packs anything.
    assert "gzip on;" in nginx and (kind in packed) == (ending != "html")
    assert f"AddType {kind} .{ending}\n" in apache
    assert kind in re.search(r"AddOutputFilterByType DEFLATE (.*)", apache)[1].split()


@pytest.mark.parametrize("kind", ["image/png", "font/woff2", "application/zip"])
def test_what_is_packed_already_is_not_packed_again(files, kind):
    for name, directive in (("nginx.conf", "gzip_types"), (".htaccess", "AddOutputFilterByType")):
        line = next(line for line in files[name].splitlines() if directive in line)
        assert kind in files[name] and kind not in line


def test_no_rule_that_asks_anew_joins_one_that_keeps(files):
    """Netlify and Cloudflare Pages join the headers of all rules that fit."""
    rules = re.findall(r"^(\S+)\n((?:  .*\n)+)", files["_headers"], re.MULTILINE)
    said = {
        path: [
            re.search("Cache-Control: (.*)", headers)[1]
            for pattern, headers in rules
            if "Cache-Control" in headers
            and re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), f"/lekop/{path}")
        ]
        for path in (*PATHS, "", "about/", "en/", "en/embed/a/")
    }
    for path in ("", "404.html", "about/", "en/", "en/embed/a/", "data/output.csv"):
        assert said[path] == ["no-cache"], path
    for path in (HASHED, f"en/{HASHED}"):
        assert said[path] == [f"public, {YEAR}"], path
    # Left to the host, which asks anew where nothing is said.
    assert said["assets/css/type.css"] == []


def test_what_is_kept_is_not_said_of_a_file_that_is_gone(files):
    """With `always` a missing style sheet would stay missing for a year."""
    kept = [line for name in files for line in files[name].splitlines() if YEAR in line]
    assert len(kept) == 2 + 1 + 1 and not any("always" in line for line in kept)


def test_a_base_is_compared_as_each_server_reads_it():
    """nginx resolves percent signs before it compares, and takes signs of expressions as such."""
    files = server_files(PATHS, "x", "y", "/caf%C3%A9/v1.0%2B/")
    assert 'location "/café/v1.0+/" {' in files["nginx.conf"]
    expression = re.search(r'location ~ "(\^.*embed/)"', files["nginx.conf"])[1]
    assert re.match(expression, "/café/v1.0+/en/embed/a/")
    assert not re.match(expression, "/café/v1x00/embed/a/")
    assert files[".htaccess"].startswith("ErrorDocument 404 /caf%C3%A9/v1.0%2B/404.html\n")


def test_a_third_language_is_one_record_more(monkeypatch):
    """Its own folders get their rules, and its bare pages may be framed, by its record alone."""
    malay = replace(LANGUAGES["en"], code="ms", folder="ms/")
    monkeypatch.setattr(LANGUAGES, "by_code", {**LANGUAGES.by_code, "ms": malay})
    paths = (*PATHS, "ms/index.html", "ms/about/index.html", "ms/embed/a/index.html")
    files = server_files(paths, "default-src 'self'", "default-src 'none'", "/lekop/")
    rules = dict(re.findall(r"^(\S+)\n((?:  .*\n)+)", files["_headers"], re.MULTILINE))
    assert "frame-ancestors 'none'" in rules["/lekop/ms/about/*"]
    assert "frame-ancestors *" in rules["/lekop/ms/embed/*"]
    framed = re.search(r'location ~ "([^"]+)" {\n[^}]*frame-ancestors \*', files["nginx.conf"])[1]
    assert re.match(framed, "/lekop/ms/embed/a/") and re.match(framed, "/lekop/embed/a/")
    assert not re.match(framed, "/lekop/zz/embed/a/")


def test_a_folder_whose_name_ends_as_the_bare_pages_does_is_none_of_them():
    """As oembed/, whose files nobody frames."""
    paths = (*PATHS, "oembed/a.json", "en/oembed/a.json", "notembed/index.html")
    text = server_files(paths, "guarded", "framed", "/")["_headers"]
    rules = dict(re.findall(r"^(\S+)\n((?:  .*\n)+)", text, re.MULTILINE))
    framed = [path for path, headers in rules.items() if "frame-ancestors *" in headers]
    assert sorted(framed) == ["/embed/*", "/en/embed/*"]


def test_a_frozen_edition_keeps_the_policy_of_its_pages_and_only_its_bare_pages_are_framed():
    """A header with the site's policy would forbid the scripts that the edition was frozen with."""
    more = (
        *("editions/index.html", "editions/index.md", "editions/2026/index.html"),
        *("editions/2026/en/embed/a/index.html", f"editions/2026/{HASHED}"),
    )
    files = server_files((*PATHS, *more), "default-src 'self'", "default-src 'none'", "/lekop/")
    ours = "Content-Security-Policy: default-src 'self'; frame-ancestors 'none'"
    rules = dict(re.findall(r"^(\S+)\n((?:  .*\n)+)", files["_headers"], re.MULTILINE))
    assert [path for path in rules if "/editions/" in path] == [
        f"/lekop/editions/{name}" for name in ("", "index.md")
    ]
    assert ours in rules["/lekop/editions/"]
    nginx = re.findall(r'location ~ "(.*)" \{\n((?:    .*\n)+)', files["nginx.conf"])

    def sent(path: str) -> str:
        # The first that fits, in nginx's own order.
        return next(headers for place, headers in nginx if re.search(place, path))

    framed = sent("/lekop/editions/2026/en/embed/a/")
    assert "frame-ancestors *" in framed and "default-src" not in framed
    assert "frame-ancestors 'none'" in sent("/lekop/editions/2026/about/")
    assert "default-src" not in sent("/lekop/editions/2026/about/")
    assert YEAR in sent(f"/lekop/editions/2026/{HASHED}")
    places = [place for place, _ in nginx if re.search(place, "/lekop/editions/")]
    assert places == []
    apache = re.findall(r"=~ m#(.*)#\">\n((?:    .*\n)+)", files[".htaccess"])
    fitting = [headers for place, headers in apache if re.search(place, "/lekop/editions/2026/a/")]
    assert len(fitting) == 1 and "frame-ancestors 'none'" in fitting[0]
    # The last that fits holds.
    path = "/lekop/editions/2026/embed/a/"
    last = [headers for place, headers in apache if re.search(place, path)][-1]
    assert "frame-ancestors *" in last and "unset X-Frame-Options" in last


def test_without_an_edition_nothing_is_said_of_one(files):
    assert "editions" not in "".join(files.values())
