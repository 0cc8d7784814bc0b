"""Small tables on a phone need no moving; of all, tests/test_tables_at_rest.py asks more."""

import pytest
from playwright.sync_api import Browser, Page

WIDTHS = (320, 360, 412)
# Small tables, which nobody should have to move.
UNMOVED = ("table-2", "budget", "crosswalk")
# The tables of a page whose cells reach beyond their region, and whether they say so.
CUT = """() => {
  for (const part of document.querySelectorAll("details")) part.open = true;
  return [...document.querySelectorAll(".exhibit .table-scroll")]
    .filter((region) => region.scrollWidth > region.clientWidth + 1)
    .map((region) => {
      const hint = region.previousElementSibling;
      const said = hint?.classList.contains("table-hint") && hint.getClientRects().length > 0;
      return [region.getAttribute("aria-label"), Boolean(said)];
    });
}"""


@pytest.fixture(scope="module")
def phone(browser: Browser):
    page = browser.new_page(viewport={"width": 360, "height": 640})
    yield page
    page.close()


def cut(page: Page, address: str, width: int) -> list[tuple[str, bool]]:
    """Tables with cells beyond their region's edge, and whether a line above says so."""
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(address, wait_until="domcontentloaded")
    return [(name, said) for name, said in page.evaluate(CUT)]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", UNMOVED)
def test_a_small_table_needs_no_moving(address, phone, width, name):
    assert cut(phone, f"{address}tables/{name}/", width) == []
    assert cut(phone, f"{address}en/tables/{name}/", width) == []
