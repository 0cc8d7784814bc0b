"""The links of a page in a copy to take away: each leads to a file, or is no link."""

import pytest

from generator.languages import LANGUAGES
from generator.site.offline_files import belongs, copied_files, in_copy
from generator.site.offline_links import resolved
from generator.site.offline_pages import OfflineCopy, copied_page
from generator.site.offline_scripts import handed_over, index_script, with_typefaces
from generator.site.offline_sizes import with_sizes

PAGE = "findings/output/index.html"
FILES = frozenset(
    (
        *("index.html", PAGE, "about/index.html", "figures/a/index.html", "figures/a.png"),
        *("data/a.csv", "assets/js/vega.js", "photo.webp", "photo-2.webp", "data/a b.csv"),
    )
)


@pytest.fixture
def copy(study) -> OfflineCopy:
    return OfflineCopy(LANGUAGES["id"], FILES, "about/index.html")


@pytest.mark.parametrize(
    ("link", "file"),
    [
        ("../../", "index.html"),
        ("./", PAGE),
        (".", PAGE),
        ("../../figures/a/", "figures/a/index.html"),
        ("../../figures/a/#rows", "figures/a/index.html"),
        ("../../figures/a/?kind=x#rows", "figures/a/index.html"),
        ("../../figures/a.png", "figures/a.png"),
        ("../../data/a%20b.csv", "data/a b.csv"),
        ("#rows", None),
        ("", None),
        ("https://example.org/", None),
        ("//example.org/", None),
        ("data:,", None),
        ("mailto:a@example.org", None),
        ("../../../out/", None),
        ("/elsewhere/", None),
    ],
)
def test_a_link_is_the_file_that_it_leads_to(link, file):
    assert resolved(PAGE, link) == file


@pytest.mark.parametrize(
    ("online", "offline"),
    [
        ('<a href="../../">x</a>', '<a href="../../index.html">x</a>'),
        ("<a href=../../>x</a>", '<a href="../../index.html">x</a>'),
        ("<a class=x href='./#rows'>", '<a class=x href="index.html#rows">'),
        (
            '<a href="../../figures/a/?kind=x#b" title="a > b">',
            '<a href="../../figures/a/index.html?kind=x#b" title="a > b">',
        ),
        ('<a download href="../../data/a%20b.csv">', '<a download href="../../data/a%20b.csv">'),
        # What the copy has not: no link at all, and nothing that machines read of it.
        ('<a href="../../en/">x</a>', "<a>x</a>"),
        ('<link rel="alternate" href="index.md">x', "x"),
        ('<a href="https://example.org/a/">', '<a href="https://example.org/a/">'),
        ('<p data-chart="./" data-key="a.b">', '<p data-chart="./" data-key="a.b">'),
        ('<script data-vega="../../assets/js/vega.js" data-base="../..">',) * 2,
        (
            '<img srcset="../../photo.webp 480w, ../../photo-2.webp 960w">',
            '<img srcset="../../photo.webp 480w, ../../photo-2.webp 960w">',
        ),
        # An other language: where the copy says what it is.
        (
            '<a class="x other-language" lang="en" hreflang="en" href="../../en/findings/output/">',
            '<a class="x other-language" lang="en" href="../../about/index.html#copies">',
        ),
        # What a browser may not do on a disk stays hidden.
        ('<button hidden data-picture="a.png">', "<button hidden>"),
        ("<p data-here hidden>x", "<p hidden>x"),
        ('<p hidden data-here="">x', "<p hidden>x"),
    ],
)
def test_a_tag_of_a_copy(copy, online, offline):
    assert copied_page(online, PAGE, copy) == offline


def test_what_is_left_out_has_its_public_address_where_there_is_one(copy):
    public = OfflineCopy(copy.language, FILES, copy.listed, "https://example.org/x/")
    tag = copied_page('<a href="../../en/findings/#rows">', PAGE, public)
    assert tag == '<a href="https://example.org/x/en/findings/#rows">'


def test_a_copy_says_what_it_is_in_place_of_the_list_of_copies(copy):
    listed = '<ul class="at-hand" id="copies" data-copies="A &lt; B"><li><a href="x.zip"></li></ul>'
    assert copied_page(f"a{listed}b", "about/index.html", copy) == 'a<p id="copies">A &lt; B</p>b'


def test_what_all_languages_share_stands_apart_in_the_copy_of_one_below_the_root(study):
    english, indonesian = LANGUAGES["en"], LANGUAGES["id"]
    assert in_copy("en/data/index.html", english) == "data/index.html"
    assert in_copy("data/a.csv", english) == "shared/data/a.csv"
    assert in_copy("data/a.csv", indonesian) == "data/a.csv"
    assert belongs("data/a.csv", english)
    assert not belongs("data/index.html", english)
    assert not belongs("en/data/index.html", indonesian)
    assert not belongs("offline/x.zip", indonesian)
    assert not belongs("editions/2026/index.html", indonesian)
    assert belongs("editions/index.html", indonesian)


def test_a_copy_holds_what_its_pages_lead_to_and_no_more(study):
    home = b'<link rel="stylesheet" href="a.css"><a href="b/"></a><link rel="item" href="c.csv">'
    site = {
        "index.html": home,
        "a.css": b"@font-face { src: url(f.woff2) }",
        "f.woff2": b"",
        "b/index.html": b'<img src="../p.png"><a href="../en/">',
        "p.png": b"",
        "c.csv": b"",
        "d/index.html": b"",
        "e/index.html": b"",
        "en/index.html": b"",
        "search/search_index.json": b'{"docs": [{"location": "d/#x"}]}',
    }
    taken = {"index.html", "a.css", "f.woff2", "b/index.html", "p.png", "d/index.html"}
    assert copied_files(site, LANGUAGES["id"]) == taken


def test_an_entry_of_the_search_leads_to_a_file():
    found = index_script('{"docs":[{"location":""},{"location":"a/"},{"location":"a/#b"}]}')
    ends = ("index.html", "a/index.html", "a/index.html#b")
    entries = ",".join(f'{{"location":"{one}"}}' for one in ends)
    assert found == f'var __index = {{"docs":[{entries}]}}\n'


def test_a_text_is_handed_over_as_it_is():
    assert handed_over('a"b\n</script>') == 'offline("a\\"b\\n</script>")\n'


def test_a_size_is_said_as_the_language_writes_it(study):
    html = '<span data-size="../offline/x-id.zip"></span>'
    said = with_sizes(html, {"offline/x-id.zip": 4_660_214}, LANGUAGES["id"])
    assert said == '<span data-size="../offline/x-id.zip">4,7\u00a0MB</span>'


def test_a_page_may_load_what_lies_beside_it_on_the_disk(copy):
    """To some browsers no file there is of the page's own origin."""
    online = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
script-src 'self' 'sha256-x='; font-src 'self'; img-src 'self' data:">"""
    offline = """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
script-src 'self' file: 'sha256-x='; font-src 'self' file: data:; img-src 'self' file: data:">"""
    assert copied_page(online, PAGE, copy) == offline


@pytest.mark.parametrize("quote", ['"', "'", ""])
def test_a_typeface_stands_in_the_style_sheet(quote):
    style = f"@font-face{{src:url({quote}../f.woff2{quote}) format('woff2')}}a{{b:url(p.png)}}"
    # Base64 of the letters abc, by RFC 4648.
    said = style.replace("../f.woff2", "data:font/woff2;base64,YWJj")
    assert with_typefaces(style, "css/a.css", {"f.woff2": b"abc"}) == said
