"""Who turns to the other language or to what was found comes back to where they were."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

SIZES = {"phone": {"width": 360, "height": 640}, "desk": {"width": 1280, "height": 800}}


@pytest.fixture(params=SIZES)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=SIZES[request.param], reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("findings/output/", "elsewhere"),
        ("en/findings/government/", "reported"),
        ("data-notes/", "houses-built"),
    ],
)
def test_the_other_language_opens_at_the_part_that_is_read(address, page: Page, path, part):
    page.goto(address + path)
    page.locator(f"#{part}").evaluate("one => one.scrollIntoView()")
    page.locator(".other-language").click()
    other = path.removeprefix("en/") if path.startswith("en/") else f"en/{path}"
    page.wait_for_url(f"{address}{other}#{part}")
    top = page.locator(f"#{part}").bounding_box()["y"]
    assert 0 <= top < page.viewport_size["height"] / 2


def test_at_its_top_a_page_leads_to_the_top_of_its_twin(address, page: Page):
    page.goto(f"{address}findings/output/#elsewhere")
    page.evaluate("scrollTo(0, 0)")
    page.locator(".other-language").click()
    page.wait_for_url(f"{address}en/findings/output/")


def test_a_row_that_an_address_names_is_the_same_in_the_other_language(address, page: Page):
    page.goto(f"{address}data/budget/#row-machines")
    page.locator(".other-language").click()
    page.wait_for_url(f"{address}en/data/budget/#row-machines")


def test_the_search_keeps_its_words_for_who_comes_back(address, page: Page):
    page.goto(f"{address}findings/output/")
    page.keyboard.press("/")
    page.locator(".md-search__input").wait_for()
    page.keyboard.type("reseller")
    found = page.locator(".md-search-result__link")
    found.first.wait_for()
    page.wait_for_timeout(300)
    before = page.url
    found.nth(1).click()
    page.wait_for_function("before => !location.href.startsWith(before)", arg=before)
    page.go_back()
    found.first.wait_for()
    assert page.locator(".md-search__input").input_value() == "reseller"
    # Closed, it leaves the address as it was.
    page.keyboard.press("Escape")
    page.wait_for_url(f"{address}findings/output/")
