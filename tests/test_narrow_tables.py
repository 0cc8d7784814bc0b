"""A table on a phone: no cell is cut by an edge, or the table says that it moves sideways."""

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


def exhibits(site) -> list[str]:
    """The pages of all figures and tables, both languages, from the site's root."""
    found = [*site.glob("tables/*/index.html"), *site.glob("figures/*/index.html")]
    found += [*site.glob("en/tables/*/index.html"), *site.glob("en/figures/*/index.html")]
    return sorted(path.parent.relative_to(site).as_posix() for path in found)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_cell_is_cut_without_a_word(site, address, phone, width):
    pages = exhibits(site)
    assert len(pages) > 50
    silent = {
        f"{there}: {name}"
        for there in pages
        for name, said in cut(phone, f"{address}{there}/", width)
        if not said
    }
    assert not silent


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", UNMOVED)
def test_a_small_table_needs_no_moving(address, phone, width, name):
    assert cut(phone, f"{address}tables/{name}/", width) == []
    assert cut(phone, f"{address}en/tables/{name}/", width) == []
