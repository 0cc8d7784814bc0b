"""Text at twice its size, on a phone; that no page scrolls then, tests/test_every_page.py holds."""

from playwright.sync_api import Browser
from visits import READING, TWICE


def test_the_header_says_its_name_whole_at_twice_the_size(address, browser: Browser):
    context = browser.new_context(viewport=READING)
    page = context.new_page()
    context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": TWICE})
    for path in ("findings/output/", "en/findings/output/"):
        page.goto(address + path)
        name = page.locator(".site-name")
        assert name.evaluate("one => one.scrollWidth <= one.clientWidth")
    context.close()


def test_a_number_of_a_table_is_whole_at_twice_the_size(address, browser: Browser):
    context = browser.new_context(viewport=READING)
    page = context.new_page()
    context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": TWICE})
    for path in ("tables/table-2/", "tables/budget/"):
        page.goto(address + path)
        numbers = page.locator(".data-table--rows td.number")
        assert numbers.count() >= 4
        assert numbers.evaluate_all("all => all.every(one => one.scrollWidth <= one.clientWidth)")
    context.close()
