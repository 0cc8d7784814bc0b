"""A finger finds what it taps often, and a tap does what it looks as if it did."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

PHONE = {"width": 360, "height": 640}
# The least that a finger needs (WCAG 2.2, 2.5.5: 44), but for what rounding may take.
FINGER = 43.5
PAGES = (
    "",
    "findings/",
    "findings/output/",
    "en/findings/government/",
    "figures/two-periods/",
    "en/figures/grdp-shares/",
    "tables/budget/",
    "class/",
    "data/budget/",
    "en/data-notes/",
    "claims/",
)
# What is tapped often: the header, the bar of chapters, where one is, marks, furniture and buttons
# of exhibits, chips, folds, the steps of a strip, cards, and the ways on. What stands in a sentence
# is as large as its line, and of three marks the middle one is as high as its row (LEAST).
OFTEN = """.md-header__button:not(input), .other-language, .chapter-bar a, .md-path__link,
  .contents summary, .md-content summary, ul.marks > li:is(:first-child, :last-child) > a,
  .exhibit-links a, .exhibit-take a, .exhibit-question a, .at-hand a, .note-rests a, .strip li a,
  .md-content button, .exhibit-ask > label, .list-tools label, .chapter-said, .card a,
  .exhibit-ways a, .md-footer__link"""
# Those that are smaller, with what lies around them for the finger.
SMALL = """([often, least]) => [...document.querySelectorAll(often)]
  .filter(one => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length)
  .filter(one => {
    const box = one.getBoundingClientRect(), around = getComputedStyle(one, "::after")
    const more = around.position === "absolute"
    const side = name => Math.max(box[name], more ? parseFloat(around[name]) : 0)
    return box.width > 1 && (side("width") < least || side("height") < least)
  })
  .map(one => `${one.parentElement.className} > ${one.tagName} ${one.textContent.slice(0, 40)}`)"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A phone."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_what_is_tapped_often_is_as_large_as_a_finger(address, page: Page, path: str):
    page.goto(address + path)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("matchMedia('(pointer: coarse)').matches")
    assert page.evaluate(SMALL, [OFTEN, FINGER]) == []


@pytest.mark.parametrize("mark", [0, 1])
def test_a_tap_near_a_mark_is_one_on_it(address, page: Page, mark: int):
    """Above the first and below the last, where nothing else is tapped."""
    page.goto(f"{address}findings/output/")
    box = page.locator("ul.marks .strength-link").nth(mark).bounding_box()
    page.touchscreen.tap(box["x"] + 20, box["y"] + (box["height"] + 15 if mark else -15))
    page.wait_for_url("**/claims/#*")


def test_the_window_of_a_number_has_buttons_that_are_seen_and_found(address, page: Page):
    page.goto(f"{address}findings/output/")
    number = page.locator("a.fact-link").nth(2)
    number.scroll_into_view_if_needed()
    number.tap()
    ways = page.locator(".in-place-ways > *")
    ways.first.wait_for()
    assert ways.count() == 2
    for one in ways.all():
        box = one.bounding_box()
        assert box["width"] >= FINGER and box["height"] >= FINGER
        line = one.evaluate("one => getComputedStyle(one).borderTopWidth")
        assert float(line.removesuffix("px")) >= 1
    ways.last.tap()
    expect(page.locator(".in-place")).to_have_count(0)


def drawer(page: Page) -> Locator:
    return page.locator("#__drawer")


def test_a_tap_beside_the_drawer_closes_it_and_the_next_one_counts(address, page: Page):
    """On what lies under it: no tap is lost while it slides away."""
    page.goto(f"{address}findings/output/")
    page.locator("label[for=__drawer].md-header__button").tap()
    expect(drawer(page)).to_be_checked()
    page.wait_for_timeout(400)
    page.touchscreen.tap(340, 400)
    expect(drawer(page)).not_to_be_checked()
    assert page.evaluate("document.elementFromPoint(340, 400).closest('article') !== null")
    page.locator(".other-language").tap()
    page.wait_for_url("**/en/findings/output/")


def test_escape_closes_the_drawer(address, page: Page):
    page.goto(f"{address}findings/output/")
    page.locator("label[for=__drawer].md-header__button").tap()
    expect(drawer(page)).to_be_checked()
    page.keyboard.press("Escape")
    expect(drawer(page)).not_to_be_checked()


LONG = ("data-notes/", "en/data/numbers/", "references/", "findings/output/", "class/")


@pytest.mark.parametrize("path", LONG)
def test_a_long_page_has_a_way_back_up(address, page: Page, path: str):
    """Not before the fourth window, and at the foot of it wherever one is."""
    page.goto(address + path)
    up = page.locator(".up a")
    for one in page.locator("details.fold").all():
        one.evaluate("one => { one.open = true }")
    top = "document.querySelector('.up a').getBoundingClientRect().top"
    assert page.evaluate(top) > PHONE["height"]
    page.evaluate("scrollTo({ top: 4 * innerHeight, behavior: 'instant' })")
    box = up.bounding_box()
    assert box["y"] > PHONE["height"] - 80 and box["height"] >= FINGER and box["width"] >= FINGER
    up.tap()
    page.wait_for_function("() => scrollY < 120")
    # Behind the page, where the tab key comes last, and not on paper.
    page.emulate_media(media="print")
    expect(up).to_be_hidden()


@pytest.mark.parametrize("path", ["", "figures/"])
def test_a_page_that_is_short_or_first_has_none(address, page: Page, path: str):
    page.set_viewport_size({"width": 1280, "height": 3000})
    page.goto(address + path)
    up = page.locator(".up a")
    assert up.count() == 0 or not up.is_visible()
    wide = "document.documentElement.scrollHeight - document.body.scrollHeight"
    assert page.evaluate(wide) == 0


@pytest.mark.parametrize("path", ["data-notes/", "en/data/numbers/"])
def test_the_way_back_up_covers_no_text(address, page: Page, path: str):
    """The text ends above it: beside its arrow there is nothing but paper."""
    page.goto(address + path)
    for one in page.locator("details").all():
        one.evaluate("one => { one.open = true }")
    page.evaluate("scrollTo({ top: 4 * innerHeight, behavior: 'instant' })")
    ground, left, right, height = page.locator(".up a").evaluate(
        "one => { const strip = getComputedStyle(one, '::before');"
        " const box = one.getBoundingClientRect(); "
        "return [strip.backgroundColor, box.left + parseFloat(strip.left),"
        " box.right - parseFloat(strip.right), parseFloat(strip.height)] }"
    )
    assert ground == page.evaluate("getComputedStyle(document.body).backgroundColor")
    # From edge to edge, and no further to the right: the page would move sideways.
    assert left <= 0 and right == pytest.approx(PHONE["width"], abs=1) and height >= FINGER


# The least that a target may be beside others (WCAG 2.2, 2.5.8: 24).
LEAST = 23.5
WITH_MARKS = ("", "findings/government/", "en/findings/output/", "en/findings/people/")


@pytest.mark.parametrize("path", WITH_MARKS)
@pytest.mark.parametrize("pointer", ["finger", "mouse"])
def test_a_mark_and_the_sign_of_a_note_are_large_enough_for_either_pointer(
    address, browser: Browser, path, pointer
):
    """All of a mark's row leads to its claim: what was asked, too."""
    context = browser.new_context(viewport=PHONE, has_touch=pointer == "finger")
    page = context.new_page()
    page.goto(address + path)
    assert page.evaluate(SMALL, [".marks a, .note-mark", LEAST]) == []
    for row in page.locator(".marks > li > a").all():
        assert row.locator(".mark-label").count() == row.locator("[data-strength]").count() == 1
        assert row.bounding_box()["width"] > 300
    context.close()


@pytest.mark.parametrize("path", WITH_MARKS)
def test_what_a_mark_is_of_takes_two_lines_at_most(address, page: Page, path: str):
    page.goto(address + path)
    lines = page.locator(".marks .mark-label").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height /"
        " parseFloat(getComputedStyle(one).lineHeight))"
    )
    assert lines and max(lines) < 2.5


@pytest.mark.parametrize("path", ["class/table-2/", "en/class/economy/"])
def test_the_fields_of_a_lesson_are_one_tap_away_and_as_high_as_a_finger(address, page, path):
    page.goto(address + path)
    first = page.locator(".at-hand a").first
    assert first.get_attribute("href") == "#exercises"
    heights = page.locator(".blank input").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().height)"
    )
    assert len(heights) > 3 and min(heights) >= FINGER
