"""One page of each kind by the tab key from end to end: it reaches everything, and gets out."""

import pytest
from playwright.sync_api import Browser
from test_keyboard import FOCUSED

pytestmark = pytest.mark.more

PAGES = (
    *("", "findings/markets/", "findings/", "figures/", "figures/grdp-shares/", "tables/table-2/"),
    *("class/", "claims/", "data/public-record/", "glossary/", "references/", "accessibility/"),
    *("en/", "en/method/", "en/notebooks/economy/", "en/data-notes/", "en/embed/grdp-shares/"),
)
# What a person can see and a key should come to; of several radio buttons the chosen one.
REACHABLE = """() => [...document.querySelectorAll(
  "a[href], button, input, select, textarea, summary, [tabindex='0']")].filter(one =>
  one.checkVisibility({ visibilityProperty: true }) && !one.disabled && one.tabIndex >= 0
  && !one.closest("[inert]") && one.getClientRects().length
  && !(one.type === "radio" && one.name && !one.checked)).length"""


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", PAGES)
def test_the_tab_key_comes_to_all_that_can_be_used_and_out_again(
    browser: Browser, address: str, path: str, width: int
):
    context = browser.new_context(viewport={"width": width, "height": 740}, reduced_motion="reduce")
    page = context.new_page()
    page.goto(address + path)
    there = page.evaluate(REACHABLE)
    found = []
    for _ in range(there + 50):
        page.keyboard.press("Tab")
        # A busy browser scrolls a moment after it has moved the focus.
        page.wait_for_timeout(20)
        if (focused := page.evaluate(FOCUSED)) is None:
            break
        found.append(focused)
    context.close()
    assert [name for name, is_in in found if not is_in] == []
    # More are the way past the header, which is seen once it has the focus, and what scrolls.
    assert there <= len(found) < there + 50
