"""Text at twice its size, as a reader may set it in the browser, on a phone."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser
from test_browser import pages

PHONE = {"width": 360, "height": 640}
# The browser's own setting, which sizes in rem and widths in em go by: 16 pixels unless changed.
TWICE = {"standard": 32, "fixed": 26}


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_page_scrolls_sideways_with_text_at_twice_its_size(
    site: Path, address, browser: Browser, language
):
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": TWICE})
    wide, sizes = {}, set()
    for path in pages(site, language):
        page.goto(address + path.lstrip("/"), wait_until="domcontentloaded")
        width = page.evaluate("document.documentElement.scrollWidth")
        sizes.add(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
        if width > PHONE["width"]:
            wide[path] = width
    context.close()
    # The theme's 125 % of what the browser is set to.
    assert sizes == {"40px"}
    assert wide == {}


def test_the_header_says_its_name_whole_at_twice_the_size(address, browser: Browser):
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": TWICE})
    for path in ("findings/output/", "en/findings/output/"):
        page.goto(address + path)
        name = page.locator(".site-name")
        assert name.evaluate("one => one.scrollWidth <= one.clientWidth")
    context.close()
