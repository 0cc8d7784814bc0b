"""An address that is retired leads on to what took its place, wherever that is."""

import re
from types import SimpleNamespace

import pytest

from generator.errors import StudyError
from generator.languages import LANGUAGES
from generator.site.redirects import redirects
from generator.site.retired import with_retired
from generator.site.server_files import server_files

PAGES = {
    "index.md": "# Home {#home}\n",
    "method.md": "# Method\n\n## Survey {#survey}\n\n## Limits {#limits}\n",
    "findings/index.md": "# Findings\n\n## Pay {#pay}\n",
    "findings/boats.md": "# Boats\n\n## Crews {#crews}\n",
}
NOTEBOOKS = ["notebooks/catch.ipynb"]
EDITION = SimpleNamespace(code="en", language=LANGUAGES["en"], word=lambda key: f"[{key}]")


def made(moves: dict[str, str]) -> dict[str, str]:
    return with_retired(PAGES, NOTEBOOKS, moves, EDITION)


def test_nothing_retired_changes_nothing():
    assert made({}) == PAGES


def test_a_page_that_went_leaves_one_that_leads_on():
    """Relative, so that it does at any origin and below any path; script or none."""
    page = made({"findings/nets/": "findings/boats/"})["findings/nets/index.html"]
    assert '<noscript><meta http-equiv="refresh" content="0; url=../../findings/boats/">' in page
    assert '<a id="on" href="../../findings/boats/">[retired.page]</a>' in page
    assert "default-src 'none'; script-src 'self';" in page and "<ul>" not in page


def test_its_places_lead_each_to_its_own_place():
    moves = {
        "survey/": "method/",
        "survey/#boats": "findings/boats/#crews",
        "survey/#who": "method/#survey",
        "survey/#catch": "notebooks/catch/",
    }
    page = made(moves)["survey/index.html"]
    assert re.findall(r'<li id="([^"]+)"><a href="([^"]+)">', page) == [
        ("boats", "../findings/boats/#crews"),
        ("who", "../method/#survey"),
        ("catch", "../notebooks/catch/"),
    ]


def test_a_place_that_went_to_another_page_leads_there_from_the_foot_of_its_own():
    page = made({"findings/boats/#wages": "findings/#pay"})["findings/boats.md"]
    assert page.startswith(PAGES["findings/boats.md"])
    assert '<div class="left" id="wages"' in page
    assert '<a href="../../findings/#pay">[retired.place]</a>' in page


def test_a_place_that_was_merged_on_its_page_is_an_anchor_there():
    page = made({"method/#doubts": "method/#limits"})["method.md"]
    assert '<div class="anchor" id="doubts"></div>\n\n## Limits' in page


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("method/", "findings/", "no page at method/, which is still written"),
        ("./", "findings/", "no page at ./, which is still written"),
        ("survey/", "surveys/", "surveys/ to be there"),
        ("survey/", "method/#who", "method/#who to be there"),
        ("survey/", "data/catch.csv", "a page, or a place on one"),
        ("method/#who", "findings/#wages", "findings/#wages to be there"),
        ("survey/#who", "method/", "survey/ to be there, or a line survey/ -> and the page that"),
        ("notebooks/catch/#nets", "method/", "notebooks/catch/ to be a page in Markdown"),
    ],
)
def test_what_cannot_lead_on_is_refused_by_its_line(old, new, expected):
    with pytest.raises(StudyError) as refused:
        made({old: new})
    assert str(refused.value).startswith(f"docs/addresses.txt: {old} -> {new}: expected {expected}")


def test_all_that_cannot_is_told_at_once():
    with pytest.raises(StudyError) as refused:
        made({"a/": "b/", "c/": "method/", "d/#e": "method/"})
    assert len(str(refused.value).split("\n")) == 2


def test_hosts_are_told_of_pages_in_each_language_and_of_files_that_nothing_stands_for():
    moves = {
        "survey/": "method/",
        "survey/#who": "method/#survey",
        "figures/nets.svg": "figures/boats.svg",
        "figures/nets.vl.json": "figures/boats/",
    }
    moved = redirects(moves, {"figures/nets.svg", "figures/boats.svg"})
    assert moved == {
        "survey/": "method/",
        "figures/nets.vl.json": "figures/boats/",
        "en/survey/": "en/method/",
    }
    files = server_files(["index.html", "embed/a/index.html"], "x", "y", "/lekop/", moved)
    assert "/lekop/en/survey/ /lekop/en/method/ 301\n" in files["_redirects"]
    assert (
        'RedirectMatch 301 "^/lekop/figures/nets\\.vl\\.json$" "/lekop/figures/boats/"'
        in (files[".htaccess"])
    )
    assert 'location = "/lekop/survey/" {\n    return 301 "/lekop/method/";' in files["nginx.conf"]


def test_without_anything_retired_no_file_says_so():
    files = server_files(["index.html"], "x", "y")
    assert "_redirects" not in files and not any(" 301 " in text for text in files.values())
