"""What a reader sees first is the largest, marks stand below marks, and signs keep quiet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hosting import served
from playwright.sync_api import Browser, Page

PHONES = (360, 412)
LANGUAGES = ("", "en/")
# A page of each kind.
KINDS = (
    *("", "404"),
    *("findings/", "findings/output/", "conclusions/", "theory/", "method/", "accessibility/"),
    *("figures/", "figures/two-periods/", "tables/table-2/", "data/", "data/budget/", "claims/"),
    *("data-notes/", "glossary/", "references/", "class/", "notebooks/readings/", "corrections/"),
)
# How wide each card's words stand.
WORDS = """() => [...document.querySelectorAll(".card > .card-words")]
  .map(one => [one.innerText.split("\\n")[0], one.getBoundingClientRect().width])"""
# Headings that are seen, the first before all others, and the titles of exhibits.
HEADINGS = """() => [...document.querySelectorAll("article :is(h1, h2, h3, h4, .exhibit-headline)")]
  .filter(one => one.checkVisibility())
  .map(one => [parseFloat(getComputedStyle(one).fontSize), one.tagName, one.innerText])"""
# Where the discs of each mark begin, and where what is asked stands.
MARKS = """() => [...document.querySelectorAll("ul.marks > li")].map(one => {
  const [asked, discs] = [".mark-label", ".strength"].map(part => one.querySelector(part))
  const [left, right] = [asked, discs].map(part => part.getBoundingClientRect())
  const apart = Math.abs(left.top - right.top)
  return { discs: right.left, until: right.right, asked: left.left, apart }
})"""
SIGN = """one => {
  const { opacity, fontSize } = getComputedStyle(one.querySelector("a"), "::after")
  return [parseFloat(opacity), parseFloat(fontSize)]
}"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def lost(site: Path) -> Iterator[str]:
    """The address of a page that is not there: it has its styles below no other path."""
    with served(site) as host:
        yield f"{host}404.html"


@pytest.mark.parametrize("width", PHONES)
@pytest.mark.parametrize("gallery", ["figures/", "tables/"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_every_card_have_their_room(address, page: Page, language, gallery, width):
    """Beside the drawing, those too whose exhibit answers to the address of one that is gone."""
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{address}{language}{gallery}")
    assert page.locator(".card > .anchor").count() > 0
    words = page.evaluate(WORDS)
    assert len(words) > 5
    assert [(name, room) for name, room in words if room < 180] == []


@pytest.mark.parametrize("width", PHONES)
@pytest.mark.parametrize("kind", KINDS)
def test_on_a_phone_no_heading_is_larger_than_the_first(
    address, lost: str, page: Page, kind, width
):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(lost if kind == "404" else address + kind)
    (largest, first, _), *others = page.evaluate(HEADINGS)
    assert first == "H1" and largest > 20
    assert [(size, said) for size, _, said in others if size >= largest] == []


@pytest.mark.parametrize("width", [*PHONES, 768, 1280])
@pytest.mark.parametrize("path", ["", "findings/government/", "en/findings/output/"])
def test_the_discs_of_marks_stand_below_one_another(address, page: Page, path, width):
    """What is asked behind each, on its line, on a phone too."""
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(address + path)
    marks = page.evaluate(MARKS)
    assert len(marks) > 1
    assert len({mark["discs"] for mark in marks}) == 1
    assert all(mark["asked"] > mark["until"] and mark["apart"] < 6 for mark in marks)


def test_the_sign_of_a_heading_is_seen_where_a_reader_is(address, page: Page, browser: Browser):
    """A pointer on the heading or the tab key on its link; a phone has a small one all the time."""
    page.set_viewport_size({"width": 1280, "height": 740})
    page.goto(f"{address}findings/output/")
    heading = page.locator("article h2:has(> a)").first
    page.mouse.move(0, 0)
    assert heading.evaluate(SIGN)[0] == 0
    heading.hover()
    assert heading.evaluate(SIGN)[0] == 1
    page.mouse.move(0, 0)
    page.keyboard.press("Tab")
    heading.locator("a").focus()
    assert heading.evaluate(SIGN)[0] == 1
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True
    )
    phone = context.new_page()
    phone.goto(f"{address}findings/output/")
    seen, size = phone.locator("article h2:has(> a)").first.evaluate(SIGN)
    assert seen == 1 and size <= 13
    context.close()


@pytest.mark.parametrize("width", PHONES)
def test_the_signs_of_a_page_that_is_not_there_stand_in_one_row(lost: str, page: Page, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(lost)
    tops = [one.bounding_box()["y"] for one in page.locator(".signs > .sign").all()]
    assert len(tops) == 7 and max(tops) - min(tops) < 1


@pytest.mark.parametrize("width", PHONES)
def test_the_filter_of_a_gallery_is_one_row_until_something_is_typed(address, page: Page, width):
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{address}figures/")
    form, button = page.locator(".list-tools"), page.locator(".list-tools [type=reset]")
    assert form.bounding_box()["height"] < 80 and not button.is_visible()
    page.locator("[name=words]").fill("peta")
    button.click()
    assert page.locator("[name=words]").input_value() == ""
    button.wait_for(state="hidden")


@pytest.mark.parametrize("width", [600, 768, 1000])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_four_sections_stand_beside_the_name_from_600_px_on(
    address, page: Page, language, width
):
    """In place of what the name says more, and beside all else, which keeps its room."""
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{address}{language}findings/output/")
    links = page.locator(".top-links a").all()
    assert len(links) == 4 and all(link.is_visible() for link in links)
    assert not page.locator(".site-name span").is_visible()
    last, name, after = (
        page.locator(one).bounding_box()
        for one in (".top-links li:last-child", ".site-name", ".scheme-switch")
    )
    first = links[0].bounding_box()
    assert name["x"] + name["width"] < first["x"]
    assert last["x"] + last["width"] < after["x"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [1280, 1920])
@pytest.mark.parametrize("path", ["findings/government/", "en/theory/", "figures/", "claims/"])
def test_in_a_wide_window_a_page_stands_in_its_middle(address, page: Page, path, width):
    """Its contents in the line of its crumb, at the right end of what stands across the page."""
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(address + path)
    box = page.locator(".md-content__inner").bounding_box()
    end = box["x"] + box["width"]
    assert abs(box["x"] - (width - end)) <= 2
    if page.locator(".contents").count():
        contents = page.locator(".contents summary").bounding_box()
        crumb = page.locator(".md-path__list").bounding_box()
        assert abs(contents["x"] + contents["width"] - end) <= 2
        assert abs(contents["y"] - crumb["y"]) <= 3
