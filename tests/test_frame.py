"""The frame of every page: where it stands, what leads on, and how high a finding shows itself."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from audit import violations
from html5lib import parse
from links import addresses
from playwright.sync_api import Browser, Page

# As a person lists them: the line beside the name, and the chapters of the first.
TOP = {
    "": ["Temuan", "Studi", "Data", "Kelas"],
    "en/": ["Findings", "The study", "Data", "Class"],
}
CHAPTERS = ["cluster", "output", "cooperation", "government", "infrastructure", "people", "markets"]
OF_FINDINGS = ("findings/", "conclusions/")
OF_STUDY = (
    "background/",
    "theory/",
    "method/",
    "about/",
    "accessibility/",
    "how-it-was-made/",
    "corrections/",
    "editions/",
    "references/",
    "glossary/",
)
# Bare pages to embed have no frame.
FRAMELESS = ("embed/", "en/embed/")
# A phone, a laptop, and how far down each may show the first drawing of a finding.
WINDOWS = {(360, 640): 480, (1280, 900): 440}
FIRST_DRAWING = """() => {
  const shown = ".opening > .exhibit :is(.exhibit-drawing svg, .strip, .table-scroll)"
  const first = [...document.querySelectorAll(shown)].find(one => one.checkVisibility())
  return first?.getBoundingClientRect().top
}"""
PLACES = """() => [".opening p:nth-of-type(2)", ".opening > .exhibit", ".opening p:nth-of-type(3)"]
  .map(one => document.querySelector(one).getBoundingClientRect().top)"""


@cache
def tree(page: Path):
    return parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)


def within(page: Path, name: str) -> list:
    """What stands in the elements of a class."""
    return [one for one in tree(page).iter() if name in one.get("class", "").split()]


def said(element) -> str:
    return " ".join("".join(element.itertext()).split())


@cache
def framed(site: Path) -> dict[str, Path]:
    """Every page with a frame by its address, but those that only lead to where a page went."""
    found = {one: site / one / "index.html" for one in addresses(site)}
    return {
        address: page
        for address, page in found.items()
        if not address.startswith(FRAMELESS) and within(page, "top-links")
    }


def section_of(address: str) -> int | None:
    """Which of the four a page belongs to, by its address alone; the home page to none."""
    if not address:
        return None
    sections = (OF_FINDINGS, OF_STUDY, (), ("class/",))
    return next((rank for rank, one in enumerate(sections) if address.startswith(one)), 2)


def test_every_page_marks_its_own_of_the_four_in_the_line_beside_the_name(site: Path):
    """Those of exhibits and datasets too, which the list of pages leaves out."""
    pages = framed(site)
    assert sum("figures/" in one for one in pages) > 30
    for address, page in pages.items():
        language = "en/" if address.startswith("en/") else ""
        links = [one for one in within(page, "top-links")[0].iter("a")]
        assert [said(one) for one in links] == TOP[language], address
        marked = [rank for rank, one in enumerate(links) if one.get("aria-current")]
        own = section_of(address.removeprefix(language))
        assert marked == ([] if own is None else [own]), address


def test_every_page_but_the_first_says_where_it_stands(site: Path):
    for address, page in framed(site).items():
        language = "en/" if address.startswith("en/") else ""
        own = address.removeprefix(language)
        found = within(page, "md-path__item")
        if not own:
            assert found == []
            continue
        top = TOP[language][section_of(own) or 0]
        assert said(found[0]) == top, address
        assert [one.get("aria-current") for one in found][-1] == "page"
        assert len(found) > 1 or own in ("findings/", "data/", "class/"), address


@pytest.mark.parametrize(
    ("address", "steps"),
    [
        ("en/figures/two-periods/", ["Data", "Figures", "Figure 3"]),
        ("en/tables/table-2/", ["Data", "Tables", "Table A"]),
        ("data/budget/", ["Data", "Anggaran dan realisasi"]),
        ("en/findings/output/", ["Findings", "Production and revenue"]),
        ("figures/", ["Data", "Gambar"]),
    ],
)
def test_the_steps_to_a_page_lead_to_the_pages_above_it(site: Path, address, steps):
    found = within(site / address / "index.html", "md-path__item")
    assert [said(one) for one in found] == steps
    for one in found[:-1]:
        link = next(one.iter("a"))
        assert (site / address / link.get("href") / "index.html").resolve().is_file()


@pytest.mark.parametrize("language", TOP)
def test_the_findings_alone_have_a_bar_of_seven_chapters(site: Path, language):
    """By the titles of the list, the one that is read marked."""
    for address, page in framed(site).items():
        own = address.removeprefix("en/")
        if address.startswith("en/") != bool(language):
            continue
        links = [link for bar in within(page, "chapter-bar") for link in bar.iter("a")]
        if not own.startswith("findings/"):
            assert links == [], address
            continue
        names = [(page.parent / one.get("href")).resolve().name for one in links]
        here = [name for name, one in zip(names, links, strict=True) if one.get("aria-current")]
        assert names == CHAPTERS
        assert here == ([] if own == "findings/" else [own.split("/")[1]])


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("size", WINDOWS, ids=str)
@pytest.mark.parametrize("language", TOP)
def test_a_finding_shows_its_first_drawing_at_once(address, page: Page, language, size):
    """As far down as a reader sees without a move; every finding has one."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    tops = {}
    for name in CHAPTERS:
        page.goto(f"{address}{language}findings/{name}/")
        tops[name] = page.evaluate(FIRST_DRAWING)
    assert [name for name, top in tops.items() if top is None] == []
    assert {name: top for name, top in tops.items() if top and top > WINDOWS[size]} == {}


@pytest.mark.parametrize("size", WINDOWS, ids=str)
def test_the_drawing_stands_after_the_first_sentence(address, page: Page, size):
    """The others stand below it, on a laptop too, as wide as other text."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(f"{address}findings/output/")
    first, shown, more = page.evaluate(PLACES)
    assert first < shown < more
    rest = page.locator(".voice--answer > p:nth-of-type(3)").bounding_box()
    assert rest and rest["width"] > min(500, size[0] - 40)


@pytest.mark.parametrize("name", CHAPTERS[::3])
def test_the_bar_of_chapters_begins_at_the_one_that_is_read(address, browser: Browser, name):
    """Without scripts, and a reader may then move it."""
    size = {"width": 360, "height": 640}
    context = browser.new_context(viewport=size, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}findings/{name}/")
    box = page.locator(".chapter-bar [aria-current]").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 360
    page.wait_for_timeout(400)
    page.locator(".chapter-bar__list").hover()
    for _ in range(50):
        page.mouse.wheel(-2000, 0)
        page.wait_for_timeout(100)
        first = page.locator(".chapter-bar a").first.bounding_box()
        if first and first["x"] >= 0:
            break
    else:
        raise AssertionError("the bar does not move")
    context.close()


@pytest.mark.parametrize("language", TOP)
def test_on_a_phone_the_way_to_a_page_ends_before_its_contents(address, page: Page, language):
    """The last step gives way, and is cut with a sign of it."""
    page.set_viewport_size({"width": 360, "height": 640})
    for chapter in CHAPTERS:
        page.goto(f"{address}{language}findings/{chapter}/")
        way, contents = (
            page.locator(one).bounding_box() for one in (".md-path__list", ".contents summary")
        )
        assert way["x"] + way["width"] <= contents["x"], chapter


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", ["findings/markets/", "en/findings/output/", "en/theory/"])
def test_the_contents_open_on_demand_and_without_a_fault(address, page: Page, path, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(address + path)
    link = page.locator(".contents a").first
    assert not link.is_visible()
    page.locator(".contents summary").press("Enter")
    assert link.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []
    link.click()
    heading = page.locator(link.get_attribute("href") or "")
    page.wait_for_function("() => scrollY > 100")
    assert heading.evaluate("one => one.getBoundingClientRect().top >= 0")


@pytest.mark.parametrize("below", ["", "en/"])
def test_the_finding_of_what_was_built_opens_with_a_drawing(site: Path, below: str):
    """Which machine and which building serve which step; the list of them stands below."""
    page = site / below / "findings" / "infrastructure" / "index.html"
    kinds = [one.get("data-kind") for one in within(page, "exhibit")]
    assert kinds[:2] == ["figure", "table"]
