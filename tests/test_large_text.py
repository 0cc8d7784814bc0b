"""Text at twice its size, on a phone; that no page scrolls then, tests/test_every_page.py holds."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from visits import READING, TWICE


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A phone whose reader has set text to twice its size."""
    context = browser.new_context(viewport=READING)
    page = context.new_page()
    context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": TWICE})
    yield page
    context.close()


@pytest.mark.parametrize("path", ["findings/output/", "en/findings/output/"])
def test_the_header_says_its_name_whole_at_twice_the_size(address, page, path):
    page.goto(address + path)
    name = page.locator(".site-name")
    assert name.evaluate("one => one.scrollWidth <= one.clientWidth")


@pytest.mark.parametrize("path", ["tables/table-2/", "tables/budget/"])
def test_a_number_of_a_table_is_whole_at_twice_the_size(address, page, path):
    page.goto(address + path)
    numbers = page.locator(".data-table--rows td.number")
    assert numbers.count() >= 4
    assert numbers.evaluate_all("all => all.every(one => one.scrollWidth <= one.clientWidth)")


# What a browser calls a size of text, a third larger than its own.
LARGER = {"standard": 21, "fixed": 17}


@pytest.mark.parametrize("width", [320, 360, 412, 1280])
def test_the_header_says_its_name_whole_at_130_per_cent(address, browser: Browser, width: int):
    context = browser.new_context(viewport={"width": width, "height": 640})
    page = context.new_page()
    context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": LARGER})
    page.goto(address)
    name = page.locator(".site-name")
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "26.25px"
    assert name.evaluate("one => one.scrollWidth <= one.clientWidth")
    # Nor does the word for what a mark is run under its discs.
    kind, discs = page.locator(".mark-kind").first, page.locator("ul.marks .strength").first
    one, other = kind.bounding_box(), discs.bounding_box()
    is_beside = one["x"] + one["width"] <= other["x"] + 1
    is_above = one["y"] + one["height"] <= other["y"] + 1
    assert is_beside or is_above or one["y"] >= other["y"] + other["height"]
    context.close()


@pytest.mark.parametrize("path", ["", "findings/government/", "en/findings/output/"])
def test_a_mark_lies_over_no_word_at_twice_the_size(address, page, path):
    """Below what was asked, where both find no room beside one another."""
    page.goto(address + path)
    labels = page.locator("ul.marks .mark-label").all()
    marks = [mark.bounding_box() for mark in page.locator("ul.marks .strength").all()]
    assert len(labels) == len(marks) > 0
    for label in labels:
        one = label.bounding_box()
        assert all(
            one["x"] + one["width"] <= mark["x"] + 1
            or one["y"] + one["height"] <= mark["y"] + 1
            or mark["y"] + mark["height"] <= one["y"] + 1
            for mark in marks
        )


# Words of an element that a line ends within.
BROKEN = """one => {
  const found = [], range = document.createRange()
  const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    for (const { 0: word, index } of walker.currentNode.data.matchAll(/\\p{L}{4,}/gu)) {
      range.setStart(walker.currentNode, index)
      range.setEnd(walker.currentNode, index + word.length)
      const lines = [...range.getClientRects()].filter(box => box.width > 1).map(box => box.top)
      if (Math.max(...lines) - Math.min(...lines) > 4) found.push(word)
    }
  }
  return found
}"""


@pytest.mark.parametrize("path", ["", "en/", "figures/one-business/"])
def test_words_beside_a_symbol_are_whole_at_twice_the_size(address, page, path):
    page.goto(address + path)
    assert page.locator(".strip :is(ol, ul)").first.evaluate(BROKEN) == []


@pytest.mark.parametrize("width", [360, 768, 1024, 1280])
def test_words_below_a_symbol_are_whole_at_any_width(address, browser: Browser, width: int):
    page = browser.new_page(viewport={"width": width, "height": 900})
    for path in ("", "en/", "figures/process/", "findings/infrastructure/"):
        page.goto(address + path)
        assert page.locator(".strip :is(ol, ul)").first.evaluate(BROKEN) == []
    page.close()
