"""What a page leaves out on paper; that it is nothing else, tests/test_every_page.py holds."""

from playwright.sync_api import Browser
from visits import PAPER


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
