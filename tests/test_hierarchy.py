"""What a reader sees first is the largest, marks stand below marks, and signs keep quiet."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

PHONES = (360, 412)
LANGUAGES = ("", "en/")
# How wide each card's words stand.
WORDS = """() => [...document.querySelectorAll(".card > .card-words")]
  .map(one => [one.innerText.split("\\n")[0], one.getBoundingClientRect().width])"""
# Where the discs of each mark begin, and where what is asked stands.
MARKS = """() => [...document.querySelectorAll("ul.marks > li")].map(one => {
  const [asked, discs] = [".mark-label", ".strength"].map(part => one.querySelector(part))
  const [left, right] = [asked, discs].map(part => part.getBoundingClientRect())
  return { discs: right.left, asked: left.left, apart: Math.abs(left.bottom - right.bottom) }
})"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 360, "height": 740})
    yield context.new_page()
    context.close()


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


@pytest.mark.parametrize("width", [*PHONES, 768, 1280])
@pytest.mark.parametrize("path", ["", "findings/government/", "en/findings/output/"])
def test_the_discs_of_marks_stand_below_one_another(address, page: Page, path, width):
    """What is asked before each, on its line, on a phone too."""
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(address + path)
    marks = page.evaluate(MARKS)
    assert len(marks) > 1
    assert len({mark["discs"] for mark in marks}) == len({mark["asked"] for mark in marks}) == 1
    assert all(mark["asked"] < mark["discs"] and mark["apart"] < 6 for mark in marks)
