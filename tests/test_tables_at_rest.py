"""A table on a phone: no text of it is cut wherever it comes to rest, nor any cell without a word.

One visit to a page for all widths and for both: to load it takes longest.
"""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

# At the least width a column finds room beside the frozen one; at the others two.
WIDTHS = (320, 360, 412)
# Where exhibits have their own pages.
KINDS = ("figures/", "tables/")
# Opens all, brings every table to rest from where a thumb leaves it, and tells what is cut there:
# text of which some lies beyond the region's edge, or below the column that keeps its place.
CUT = """async () => {
  for (const part of document.querySelectorAll("article details")) part.open = true
  // A table by years comes to its last one first, once.
  await new Promise(requestAnimationFrame)
  await Promise.all(document.getAnimations().map(one => one.finished))
  const found = [], moved = new Set()
  for (const region of document.querySelectorAll("article .table-scroll")) {
    const most = region.scrollWidth - region.clientWidth
    if (!region.clientWidth) continue
    const rests = new Set()
    for (const at of most > 1 ? [0, 0.3, 0.7, 1] : [0]) {
      region.scrollTo({ left: most * at, behavior: "instant" })
      await new Promise(requestAnimationFrame)
      rests.add(Math.round(region.scrollLeft))
      const box = region.getBoundingClientRect()
      for (const cell of region.querySelectorAll("th, td")) {
        // Heads that rows in blocks say beside each value are there for those who hear the page.
        if (getComputedStyle(cell.parentElement.parentElement).clipPath !== "none") continue
        const first = cell.parentElement.firstElementChild
        const isFrozen = getComputedStyle(first).position === "sticky" && first !== cell
        const from = isFrozen ? first.getBoundingClientRect().right : box.left
        const range = document.createRange()
        range.selectNodeContents(cell)
        for (const { left, right, width, height } of range.getClientRects()) {
          if (width < 2 || height < 2) continue
          const isOut = right <= from + 1 || left >= box.right - 1
          const isIn = left >= from - 1 && right <= box.right + 1
          const said = cell.textContent.trim()
          if (!isOut && !isIn) found.push(`${Math.round(region.scrollLeft)}: ${said}`)
        }
      }
    }
    if (most > 1) moved.add(rests.size)
  }
  return [found.slice(0, 3), [...moved]]
}"""


# The tables of exhibits whose cells reach beyond their region, and whether they say so.
BEYOND = """() => [...document.querySelectorAll(".exhibit .table-scroll")]
  .filter(region => region.scrollWidth > region.clientWidth + 1)
  .map(region => {
    const hint = region.previousElementSibling
    const says = hint?.classList.contains("table-hint") && hint.getClientRects().length > 0
    return [region.getAttribute("aria-label"), Boolean(says)]
  })"""


@dataclass
class Found:
    """What the pages told at one width."""

    cut: dict[str, list[str]] = field(default_factory=dict)
    silent: list[str] = field(default_factory=list)
    moved: int = 0


@pytest.fixture(scope="module")
def found(site: Path, address: str, browser: Browser) -> dict[int, Found]:
    """By width, from every page with a table."""
    page = browser.new_context(viewport={"width": 360, "height": 640}).new_page()
    told = {width: Found() for width in WIDTHS}
    for path in with_tables(site):
        page.goto(address + path, wait_until="domcontentloaded")
        for width, seen in told.items():
            look(page, path, width, seen)
    page.context.close()
    return told


def look(page: Page, path: str, width: int, seen: Found) -> None:
    """Note what a page shows at a width, its folds open."""
    page.set_viewport_size({"width": width, "height": 640})
    cut, rests = page.evaluate(CUT)
    if cut:
        seen.cut[path] = cut
    seen.moved += sum(rest > 1 for rest in rests)
    if path.removeprefix("en/").startswith(KINDS):
        beyond = page.evaluate(BEYOND)
        seen.silent += [f"{path}: {name}" for name, says in beyond if not says]


def with_tables(site: Path) -> list[str]:
    """Their addresses below the root."""
    pages = (path for path in site.rglob("index.html") if "table-scroll" in path.read_text("utf-8"))
    paths = (page.parent.relative_to(site).as_posix() for page in pages)
    return sorted(f"{path}/" for path in paths if "embed" not in path)


def test_many_pages_have_a_table_and_many_of_them_are_an_exhibits_own(site: Path):
    paths = with_tables(site)
    assert len(paths) > 100
    assert sum(path.removeprefix("en/").startswith(KINDS) for path in paths) > 50


@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_of_a_table_is_cut_where_it_rests(found: dict[int, Found], width: int):
    """Half a number is another number, on the first look and on each one after."""
    assert found[width].cut == {}
    # Some do move, and rest in more places than one.
    assert found[width].moved > 3


@pytest.mark.parametrize("width", WIDTHS)
def test_no_cell_is_cut_without_a_word(found: dict[int, Found], width: int):
    """By an edge of its region, in a table of an exhibit: a line above says that it moves."""
    assert found[width].silent == []
