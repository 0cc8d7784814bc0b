"""Notebooks on the site: readable, the site's own figures, with files to take away."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser

NAMES = ("economy", "readings", "budget")
FIGURES = {
    "economy": ["growth-contributions"],
    "readings": ["table-2-multiples"],
    "budget": ["budget-realisation", "house-unit-cost"],
}
PAGES = [f"{below}notebooks/{name}/" for below in ("", "en/") for name in NAMES]
SVG = re.compile(r"<svg[^>]* role=\"img\".*?</svg>", re.DOTALL)


class Marks(HTMLParser):
    """A drawing as its marks and texts: the publisher of notebooks sorts attributes anew."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self.found: list[object] = []
        self.feed(svg)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, sorted(attrs)))

    def handle_data(self, data):
        # What keeps a number with its unit is set where the page is.
        self.found.append(data.replace("\u00a0", " "))


def page_text(site: Path, path: str) -> str:
    return (site / path / "index.html").read_text(encoding="utf-8")


def test_code_is_readable_on_a_phone(address, browser: Browser):
    """At 320 px: 13 px at least, and every line within the page."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    for path in PAGES:
        page.goto(address + path)
        sizes = page.eval_on_selector_all(
            "pre code, .jp-RenderedText pre",
            "all => all.map(one => parseFloat(getComputedStyle(one).fontSize))",
        )
        assert len(sizes) >= 10 and min(sizes) >= 13
        cut = page.eval_on_selector_all(
            "pre", "all => all.filter(one => one.getBoundingClientRect().right > innerWidth).length"
        )
        assert cut == 0
    context.close()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("below", ["", "en/"])
def test_its_figures_are_the_drawings_of_their_own_pages(site, below, name):
    page = page_text(site, f"{below}notebooks/{name}")
    assert re.findall(r'<figure[^>]* id="([^"]+)"', page) == FIGURES[name]
    for figure in FIGURES[name]:
        if figure == "table-2-multiples":
            # A plot, which its notebook alone shows.
            assert not (site / below / "figures" / figure).exists()
            continue
        own = SVG.findall(page_text(site, f"{below}figures/{figure}"))
        shown = [svg for svg in SVG.findall(page) if f'"{figure}-description"' in svg]
        assert len(own) == 2
        assert [Marks(svg).found for svg in shown] == [Marks(svg).found for svg in own]


@pytest.mark.parametrize("path", PAGES)
def test_it_offers_itself_and_the_data_with_their_sizes(site, path):
    found = re.findall(
        r'<a download="?"? ?href="([^"]+)">[^<(]*(?:\([^)]*\) )?\(([\d.,]+)\s?kB\)',
        page_text(site, path),
    )
    assert len(found) == 2
    for href, said in found:
        size = (site / path / href).resolve().stat().st_size / 1000
        assert abs(float(said.replace(",", ".")) - size) <= 0.5
    assert found[0][0].endswith(".ipynb") and found[1][0].endswith("data/sei-lekop-data.zip")
