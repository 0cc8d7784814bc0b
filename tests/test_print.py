"""What a page says on paper: all that it says on the screen, but for what is of no use there."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from test_browser import pages

# A4 within margins of 16 mm, at 96 pixels to the inch.
PAPER = {"width": 673, "height": 1000}

# Of the page's own text, each piece that a reader sees, by its place: what stands folded, hidden or
# in the theme's frame around the page is none, and what bears data-print="no" is not for paper. Of
# the two layouts of a drawing either will do, so that drawings are counted.
SEEN = """() => {
  const whole = document.querySelector("article") || document.querySelector("main")
  const isSeen = element => element.checkVisibility({ visibilityProperty: true })
  const drawings = [...whole.querySelectorAll(".exhibit-drawing")]
  const seen = { drawings: String(drawings.filter(isSeen).length) }
  const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
  for (let place = 0; walker.nextNode(); place++) {
    const text = walker.currentNode.data.trim()
    const within = walker.currentNode.parentElement
    if (!text || within.closest("[data-print=no], .exhibit-drawing")) continue
    if (isSeen(within)) seen[place] = text
  }
  return seen
}"""


def text_seen(page: Page) -> dict[str, dict[str, str]]:
    """The pieces of text that a page shows on the screen and on paper."""
    media = "print" if page.evaluate("matchMedia('print').matches") else "screen"
    seen = {media: page.evaluate(SEEN)}
    # The next page begins with this one: one change a page, each of which styles it anew.
    other = "screen" if media == "print" else "print"
    page.emulate_media(media=other)
    return seen | {other: page.evaluate(SEEN)}


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_page_prints_all_the_text_that_it_shows(site: Path, address, browser: Browser, language):
    """Every page of a language, as wide as paper."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    lost, told = {}, 0
    for path in pages(site, language):
        page.goto(address + path.lstrip("/"), wait_until="domcontentloaded")
        seen = text_seen(page)
        told += sum(map(len, seen["screen"].values()))
        missing = [
            text for place, text in seen["screen"].items() if seen["print"].get(place) != text
        ]
        if missing:
            lost[path] = missing[:5]
    context.close()
    assert lost == {}
    # About a hundred pages of a language, most of them of a thousand letters and more.
    assert told > 200_000


def test_paper_says_the_licence_and_no_address_that_is_none(site, address, browser: Browser):
    """Built without a public address: nothing of example.org stays on paper."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    for path in ("class/", "en/figures/grdp-shares/", "en/about/"):
        page.goto(address + path)
        line = page.locator(".on-paper")
        assert not line.is_visible()
        page.emulate_media(media="print")
        assert "CC BY 4.0" in line.inner_text() and "http" not in line.inner_text()
        assert "example.org" not in page.locator("body").inner_text()
        page.emulate_media(media="screen")
    context.close()


def test_an_exercise_is_not_parted_and_no_page_is_left_for_a_line(address, browser: Browser):
    """By CSS Fragmentation: no break within the box of an exercise, none before the last line."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    page.goto(f"{address}class/")
    page.emulate_media(media="print")

    def style(selector: str, name: str) -> set[str]:
        found = page.locator(selector)
        said = "(all, name) => all.map(one => getComputedStyle(one).getPropertyValue(name))"
        return set(found.evaluate_all(said, name))

    assert style(".voice--class", "break-inside") == {"avoid"}
    assert style(".voice-label", "break-after") == {"avoid"}
    assert style(".on-paper", "break-before") == {"avoid"}
    # What follows the text would be paper for nothing.
    end = "one => document.documentElement.scrollHeight - one.getBoundingClientRect().bottom"
    assert page.locator(".on-paper").evaluate(end) < 40
    context.close()


def test_the_page_for_class_prints_its_exercises(address, browser: Browser):
    """A sheet of tasks: folded answers stay off the paper, and the section on embedding on it."""
    context = browser.new_context(viewport=PAPER)
    page = context.new_page()
    page.goto(f"{address}en/class/")
    page.emulate_media(media="print")
    assert page.locator("#exercises").is_visible() and page.locator("#embed").is_visible()
    assert page.locator("details.answers p").count() >= 6
    assert not page.locator("details.answers p").first.is_visible()
    # No exercise begins on one sheet and ends on the next.
    kept = "all => all.map(one => getComputedStyle(one).breakInside)"
    assert set(page.locator(".voice--class").evaluate_all(kept)) == {"avoid"}
    page.goto(f"{address}en/figures/grdp-shares/")
    assert not page.locator("#embed").is_visible()
    assert not page.locator(".exhibit-ways").is_visible()
    context.close()
