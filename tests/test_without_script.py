"""Where no script runs a page says nothing of what one would do, and names the way left."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

# What scripts do, as pages tell it: a field that judges, a filter that an address keeps.
TOLD = {
    "class/table-2/": "diperiksa begitu",
    "en/class/evidence/": "is checked as soon as",
    "claims/": "dapat dibagikan sebagai tautan",
    "en/claims/": "can be shared as a link",
}
KEYS = {"": "Cocokkan jawaban Anda", "en/": "Compare your answers"}


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def reader(request, browser: Browser) -> Iterator[tuple[Page, bool]]:
    """A phone, and whether it runs scripts."""
    context = browser.new_context(
        viewport={"width": 360, "height": 640}, java_script_enabled=request.param
    )
    yield context.new_page(), request.param
    context.close()


@pytest.mark.parametrize("path", TOLD)
def test_what_a_script_does_is_told_where_one_runs_alone(address, reader, path):
    page, runs = reader
    page.goto(address + path)
    assert (TOLD[path] in page.locator("article").inner_text()) == runs


@pytest.mark.parametrize("language", KEYS)
def test_who_has_no_script_is_led_to_the_key(address, reader, language):
    page, runs = reader
    page.goto(f"{address}{language}class/table-2/")
    link = page.locator("article a", has_text=KEYS[language])
    assert link.count() == (0 if runs else 1)
    if not runs:
        link.click()
        page.wait_for_url(f"**/{language}class/table-2/key/")


@pytest.mark.parametrize("language", ["", "en/"])
def test_words_from_a_to_z_stand_in_the_place_of_the_search(address, reader, language):
    page, runs = reader
    page.goto(f"{address}{language}findings/output/")
    words = page.locator(".md-header a", has_text="A–Z")
    search = page.locator("label.md-header__button[for=__search]")
    assert (words.count(), search.is_visible()) == ((0, True) if runs else (1, False))
    if not runs:
        box = words.bounding_box()
        assert box["x"] + box["width"] <= 360 and box["height"] >= 43.5
        words.click()
        page.wait_for_url(f"**/{language}glossary/")
