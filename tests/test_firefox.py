"""Debian's Firefox: five pages are whole at two widths, and what a reader works with works."""

from collections.abc import Iterator

import pytest
from firefox import Firefox, firefox

pytestmark = pytest.mark.more

# Home, a finding, a figure with answers, a sheet for class, a notebook.
PAGES = ("", "findings/output/", "figures/table-2-readings/", "en/class/", "en/notebooks/economy/")
ESCAPE, TAB, ENTER = "\ue00c", "\ue004", "\ue007"
# What a page would show if something of it were missing.
BROKEN = """
const host = location.origin + "/"
const asked = performance.getEntriesByType("resource")
const isSeen = one => one.checkVisibility({ visibilityProperty: true })
const drawings = [...document.querySelectorAll("main svg[role=img]")].filter(isSeen)
return [
  ...asked.filter(one => !one.name.startsWith(host)).map(one => `elsewhere: ${one.name}`),
  ...asked.filter(one => one.responseStatus >= 400).map(one => `missing: ${one.name}`),
  ...[...document.images].filter(one => isSeen(one) && !one.naturalWidth)
    .map(one => `no picture: ${one.src}`),
  ...drawings.filter(one => !one.getBoundingClientRect().height).map(() => "an empty drawing"),
  ...(drawings.length ? [] : ["no drawing"]),
  ...(document.querySelector("h1").offsetHeight ? [] : ["no heading"]),
  ...(document.fonts.check("700 20px Literata") ? [] : ["no typeface"]),
  ...(document.documentElement.scrollWidth <= innerWidth ? [] : ["it scrolls sideways"]),
]
"""


@pytest.fixture(scope="module")
def reader(site) -> Iterator[Firefox]:
    """The browser, once for all tests; it is started beside a site that is built."""
    with firefox() as one:
        yield one


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_whole(reader: Firefox, address: str, path: str, width: int):
    reader.width(width)
    reader.open(address + path)
    assert reader.run("return innerWidth") == width
    assert reader.run(BROKEN) == []
    assert reader.complaints(address) == []


def test_a_number_opens_where_it_stands_and_escape_closes_it(reader: Firefox, address: str):
    reader.width(1280)
    reader.open(f"{address}findings/output/")
    reader.run("document.querySelector('a.fact-link').focus()")
    reader.press(ENTER)
    assert reader.until("return document.querySelector('.in-place')?.matches(':popover-open')")
    reader.press(ESCAPE)
    assert reader.until("return document.activeElement.matches('a.fact-link')")
    assert reader.run("return document.querySelector('.in-place')") is None
    assert reader.complaints(address) == []


def test_the_search_finds(reader: Firefox, address: str):
    reader.width(1280)
    reader.open(f"{address}en/about/")
    reader.run("document.querySelector('.md-search__input').focus()")
    assert reader.until("return document.querySelector('#__search').checked")
    reader.press(*"markets")
    first = "return document.querySelector('.md-search-result__item a')?.href"
    assert reader.until(first)
    assert reader.run(first).startswith(f"{address}en/findings/markets/")
    reader.press(ESCAPE)
    assert reader.until("return !document.querySelector('#__search').checked")
    assert reader.complaints(address) == []


def test_the_drawer_opens_by_a_key_and_closes(reader: Firefox, address: str):
    reader.width(360)
    reader.open(f"{address}findings/output/")
    reader.run("document.querySelector('#__drawer').focus()")
    reader.press(" ")
    shown = "document.querySelector('.md-sidebar--primary').getBoundingClientRect()"
    assert reader.until(f"return {shown}.right > 0 && {shown}.left >= 0")
    assert reader.run("return document.querySelector('.md-sidebar--primary').checkVisibility()")
    reader.press(ESCAPE)
    assert reader.until("return !document.querySelector('#__drawer').checked")
    assert reader.complaints(address) == []


def test_light_becomes_dark(reader: Firefox, address: str):
    reader.open(f"{address}en/about/")
    paper = "return getComputedStyle(document.body).backgroundColor"
    light = reader.run(paper)
    reader.run("document.querySelector('.scheme-switch').click()")
    assert reader.until(f"{paper} !== {light!r}")
    reader.run("document.querySelector('.scheme-switch').click()")
    assert reader.until(f"{paper} === {light!r}")


def test_a_question_shows_the_answer_that_is_chosen(reader: Firefox, address: str):
    """Without a script: by :has() alone."""
    reader.open(f"{address}figures/table-2-readings/")
    shown = """return [...document.querySelectorAll(".exhibit-answer")]
      .map(one => one.checkVisibility())"""
    assert reader.run(shown) == [True, False, False]
    reader.run("document.querySelectorAll('.exhibit-ask > input')[2].click()")
    assert reader.run(shown) == [False, False, True]
