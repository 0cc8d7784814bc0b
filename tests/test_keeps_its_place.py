"""What a reader looks at stays where it is: as something opens, as the keyboard goes back."""

import pytest
from playwright.sync_api import Browser

PHONE = {"width": 360, "height": 640}
BOX = "(() => { const at = document.activeElement.getBoundingClientRect(); return at.bottom })()"


@pytest.mark.parametrize("path", ["findings/output/", "findings/markets/", "en/background/"])
def test_what_opens_below_the_first_drawing_moves_nothing_above_it(address, browser: Browser, path):
    page = browser.new_page(viewport=PHONE)
    page.goto(address + path)
    fold = page.locator(".opening .exhibit-foot summary").first
    fold.scroll_into_view_if_needed()
    before = fold.bounding_box()
    fold.click()
    page.wait_for_function("() => document.querySelector('.opening .exhibit-foot details').open")
    # Two frames: what a browser holds in place it holds when it has laid out.
    page.evaluate("new Promise(go => requestAnimationFrame(() => requestAnimationFrame(go)))")
    after = fold.bounding_box()
    page.close()
    assert before and after and abs(after["y"] - before["y"]) < 2


def test_what_the_keyboard_goes_back_to_stands_below_the_header(address, browser: Browser):
    page = browser.new_page(viewport=PHONE)
    page.goto(address + "findings/output/")
    page.evaluate("document.querySelectorAll('main a')[120].focus()")
    header = page.locator(".md-header").bounding_box()
    hidden = []
    for _ in range(60):
        page.keyboard.press("Shift+Tab")
        bottom = page.evaluate(BOX)
        # What is visually hidden has no height to be seen.
        if 2 < bottom <= header["height"]:
            hidden.append(page.evaluate("document.activeElement.outerHTML.slice(0, 80)"))
    page.close()
    assert hidden == []
