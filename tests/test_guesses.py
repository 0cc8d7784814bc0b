"""Predict, then reveal: a guess is told how far off it was, beside the exhibit that shows it."""

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture
def page(browser: Browser):
    context = browser.new_context(viewport={"width": 360, "height": 640})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("below", "typed", "said"),
    [
        ("", "75", "Jawabannya 50 ribu rupiah. Tebakan Anda lebih tinggi 25 ribu rupiah."),
        ("", "12,5", "Jawabannya 50 ribu rupiah. Tebakan Anda lebih rendah 38 ribu rupiah."),
        ("en/", "1,250", "It is 50 thousand rupiah. Your guess is 1,200 thousand rupiah too high."),
        ("en/", "50", "It is 50 thousand rupiah. Your guess is right."),
        ("en/", "dear", "It is 50 thousand rupiah. Write one number."),
        ("en/", "", "It is 50 thousand rupiah."),
    ],
)
def test_the_answer_opens_with_the_gap_and_the_exhibit(address, page: Page, below, typed, said):
    page.goto(f"{address}{below}class/table-2/")
    guess = page.locator(".predict")
    expect(guess.locator("figure")).to_be_hidden()
    guess.locator("#guess").focus()
    page.keyboard.type(typed)
    guess.locator("summary").first.focus()
    page.keyboard.press("Enter")
    expect(guess.locator("figure")).to_be_visible()
    expect(guess.locator("details > p").first).to_have_text(said, use_inner_text=True)


def test_without_a_script_the_answer_is_one_tap_away(address, browser: Browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}en/class/table-2/")
    page.locator(".predict summary").first.click()
    expect(page.locator(".predict figure")).to_be_visible()
    expect(page.locator(".predict")).to_contain_text("It is 50 thousand rupiah.")
    context.close()


def test_no_guess_is_printed_and_none_is_found(address, page: Page):
    """A task sheet on paper tells no answer, nor does the search."""
    page.goto(f"{address}en/class/table-2/")
    page.emulate_media(media="print")
    expect(page.locator(".predict")).to_be_hidden()
    index = page.request.get(f"{address}en/search/search_index.json").json()
    texts = [one["text"] for one in index["docs"] if one["location"].startswith("class/table-2/")]
    assert texts and not [one for one in texts if "50 thousand" in one]
