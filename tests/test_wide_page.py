"""A wide window: exhibits across the page, works and notes in the margin, headings to copy."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest
from playwright.sync_api import Browser, Page, expect

FINDINGS = ("output", "government", "markets")
# What stands across the page: exhibits below the opening, whose second column has the answer.
ACROSS = """() => [".opening", ".md-content__inner > .exhibit"]
  .flatMap(one => [...document.querySelectorAll(one)])
  .map(one => one.getBoundingClientRect().width)"""
# The letters of the drawings that are seen, in pixels.
LETTERS = """() => [...document.querySelectorAll(".exhibit-drawing svg")]
  .filter(one => one.checkVisibility())
  .flatMap(svg => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
    const sizes = [...svg.querySelectorAll("text")].map(one => getComputedStyle(one).fontSize)
    return sizes.map(one => parseFloat(one) * scale)
  })"""
PROSE = """() => [...document.querySelectorAll(".md-content__inner > p, .voice > p")]
  .filter(one => !one.closest(".opening")).map(one => one.getBoundingClientRect().width)"""
# Each note that is seen: its place beside the line that points to it, and whether it covers text.
NOTES = """() => [...document.querySelectorAll(".beside")].filter(one => one.checkVisibility())
  .map(one => {
    const [note, from] = [one, one.previousElementSibling].map(each => each.getBoundingClientRect())
    const text = one.closest("p, li").getBoundingClientRect()
    return { left: note.left - text.right, right: note.right, below: note.top - from.top }
  })"""
# What of two stands over one another.
OVERLAPS = """() => {
  const notes = [...document.querySelectorAll(".beside")].filter(one => one.checkVisibility())
  const whole = ".md-content__inner > :is(.exhibit, h2, .table-scroll)"
  const others = [...document.querySelectorAll(whole)]
  const boxes = [...notes, ...others].map(one => [one, one.getBoundingClientRect()])
  return boxes.flatMap(([a, one], place) => boxes.slice(place + 1)
    .filter(([b, two]) => one.left < two.right - 1 && two.left < one.right - 1
      && one.top < two.bottom - 1 && two.top < one.bottom - 1)
    .map(([b]) => `${a.textContent.slice(0, 30)} | ${b.textContent.slice(0, 30)}`))
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("width", [1280, 1920])
@pytest.mark.parametrize("name", FINDINGS)
def test_exhibits_stand_across_the_page_and_text_does_not(address, page: Page, name, width):
    """Letters of drawings stay about as large as those of the text."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"{address}findings/{name}/")
    across = page.evaluate(ACROSS)
    assert len(across) > 1 and min(across) >= 900 and max(across) <= 1001
    assert max(page.evaluate(PROSE)) <= 28.1 * (20 if width == 1280 else 22)
    letters = page.evaluate(LETTERS)
    assert min(letters) >= 12 and median(letters) <= 18
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", [*(f"en/findings/{name}/" for name in FINDINGS), "theory/"])
def test_works_and_notes_stand_beside_the_lines_that_point_to_them(address, page: Page, path):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address + path)
    notes = page.evaluate(NOTES)
    assert len(notes) > 2
    for note in notes:
        assert note["left"] > 20 and note["right"] <= 1040
        assert note["below"] > -10
    assert page.evaluate(OVERLAPS) == []


@pytest.mark.parametrize("width", [360, 1200])
def test_where_there_is_no_margin_they_open_in_place(address, page: Page, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{address}en/findings/output/")
    assert page.evaluate(NOTES) == []
    page.locator("p a.citation").first.click()
    expect(page.locator(".in-place")).to_be_visible()


def test_nothing_of_the_margin_is_heard_searched_or_printed(site: Path):
    html = (site / "en" / "findings" / "output" / "index.html").read_text()
    found = re.findall(r"<small [^>]*>", html)
    assert len(found) > 5
    assert all('aria-hidden="true"' in one and 'data-print="no"' in one for one in found)
    index = json.loads((site / "en" / "search" / "search_index.json").read_text())
    said = [one["text"] for one in index["docs"] if one["location"].startswith("findings/output/")]
    # Of the title of an article that is cited there.
    assert not any("penuhi standar mutu" in one for one in said)
    assert "penuhi standar mutu" in html
    # In Markdown it stands once, in the list of works at the end.
    text = (site / "en" / "findings" / "output" / "index.md").read_text()
    assert text.count("penuhi standar mutu") == 1


@pytest.mark.parametrize(
    "path", ["en/findings/output/", "data-notes/", "claims/", "notebooks/readings/", "class/"]
)
def test_a_heading_can_be_copied(address, page: Page, path):
    """By a link with the heading's own words as its name, large enough for a finger."""
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address + path)
    heading = page.locator("article h2[id]:visible").first
    link = page.get_by_role("link", name=heading.inner_text().strip(), exact=True).last
    box = link.bounding_box()
    assert box and box["height"] >= 24 and box["width"] >= 24
    link.focus()
    link.press("Enter")
    expect(heading.get_by_role("status")).to_have_text(
        "Copied" if path.startswith("en/") else "Tersalin"
    )
    place = heading.get_attribute("id")
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}{path}#{place}"
    assert page.url.endswith(f"#{place}")


def test_the_sign_of_a_heading_is_shown_but_neither_told_nor_found(address, page: Page, site: Path):
    page.goto(f"{address}en/findings/output/")
    heading = page.locator("article h2[id]").first
    sign = "one => getComputedStyle(one.firstElementChild, '::after').content"
    assert "#" in heading.evaluate(sign)
    page.emulate_media(media="print")
    assert heading.evaluate(sign) == "none"
    page.emulate_media(media="screen")
    assert "#" not in heading.inner_text()
    index = json.loads((site / "en" / "search" / "search_index.json").read_text())
    assert not any("#" in one["title"] or "¶" in one["title"] for one in index["docs"])
