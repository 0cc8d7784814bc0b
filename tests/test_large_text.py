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
