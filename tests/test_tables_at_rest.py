"""A table that moves sideways on a phone: wherever it comes to rest, no text of it is cut."""

import pytest
from playwright.sync_api import Browser, Page

# At the least width a column finds room beside the frozen one; at the others two.
WIDTHS = (320, 360, 412)
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


@pytest.fixture(scope="module")
def phone(browser: Browser):
    page = browser.new_context(viewport={"width": 360, "height": 640}).new_page()
    yield page
    page.context.close()


def with_tables(site) -> list[str]:
    """Every page with a table."""
    pages = (path for path in site.rglob("index.html") if "table-scroll" in path.read_text("utf-8"))
    paths = (page.parent.relative_to(site).as_posix() for page in pages)
    return sorted(f"{path}/" for path in paths if "embed" not in path)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_of_a_table_is_cut_where_it_rests(site, address, phone: Page, width: int):
    """Half a number is another number, on the first look and on each one after."""
    phone.set_viewport_size({"width": width, "height": 640})
    pages, cut, moved = with_tables(site), {}, 0
    assert len(pages) > 100
    for path in pages:
        phone.goto(address + path, wait_until="domcontentloaded")
        found, rests = phone.evaluate(CUT)
        cut |= {path: found} if found else {}
        moved += sum(rest > 1 for rest in rests)
    assert cut == {}
    # Some do move, and rest in more places than one.
    assert moved > 3
