"""The words of a drawing keep apart in whatever sans a reader has: this machine's is among them."""

import pytest
from playwright.sync_api import Browser

WIDTHS = (320, 700, 1280)
# Words of the drawing that is seen that lie over others, or beyond its edge. A halo repeats a word.
MET = """() => {
  const found = []
  for (const svg of document.querySelectorAll(".exhibit .exhibit-drawing > svg")) {
    if (!svg.checkVisibility()) continue
    const edge = svg.getBoundingClientRect()
    const words = [...svg.querySelectorAll("text")].map(one => [
      one.textContent.trim(), one.getBoundingClientRect(),
    ])
    words.forEach(([said, one], place) => {
      if (one.left < edge.left - 1 || one.right > edge.right + 1) found.push(`beyond: ${said}`)
      for (const [other, box] of words.slice(0, place)) {
        const across = Math.min(one.right, box.right) - Math.max(one.left, box.left)
        const down = Math.min(one.bottom, box.bottom) - Math.max(one.top, box.top)
        const isOver = across > 1 && down > 0.3 * Math.min(one.height, box.height)
        if (said !== other && isOver) found.push(`${other} / ${said}`)
      }
    })
  }
  return found
}"""


@pytest.mark.parametrize("below", ["", "en/"])
def test_no_word_of_a_drawing_lies_over_another(address, site, browser: Browser, below: str):
    page = browser.new_page(viewport={"width": 320, "height": 900})
    figures = sorted(path.parent.name for path in (site / below / "figures").glob("*/index.html"))
    assert len(figures) > 15
    met = {}
    for name in figures:
        page.goto(f"{address}{below}figures/{name}/", wait_until="domcontentloaded")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            if found := page.evaluate(MET):
                met[name, width] = found
    page.close()
    assert met == {}
