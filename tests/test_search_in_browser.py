"""The search as a reader uses it: by any form of a word, and loaded only when asked."""

import pytest
from playwright.sync_api import Locator, Page, expect

FORMS = [
    ("", word, "findings/markets/") for word in ("pemasaran", "memasarkan", "dipasarkan", "pasar")
]
FORMS += [("", word, "findings/output/") for word in ("produksi", "memproduksi")]
FORMS += [("en/", word, "findings/markets/") for word in ("market", "marketing", "marketed")]


@pytest.fixture(scope="module")
def opened(address, browser):
    """A page whose search a reader is about to use, and what it has asked for, by language."""
    pages = {}
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    for language in ("", "en/"):
        page, asked, said = context.new_page(), [], []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.on("console", lambda message, said=said: said.append(message.text))
        page.goto(f"{address}{language}background/", wait_until="networkidle")
        pages[language] = page, asked, said
    yield pages
    context.close()


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_index_is_loaded_only_when_asked(opened, language):
    page, asked, _ = opened[language]
    loaded = ("search_index.json", "workers/search.", "stemmer")
    assert [url for url in asked if any(part in url for part in loaded)] == []
    with page.expect_response("**/search_index.json"):
        page.locator(".md-search__input").click()


def emptied(page: Page) -> Locator:
    """The field of the search, when what was found before is gone."""
    field = page.locator(".md-search__input")
    field.fill("")
    field.press("Backspace")
    page.locator(".md-search-result__item").first.wait_for(state="detached")
    return field


def typed(page: Page, word: str) -> Locator:
    """The field with a word typed into it: what each letter finds is shown for a moment."""
    field = emptied(page)
    field.press_sequentially(word)
    return field


@pytest.mark.parametrize(("language", "word", "first"), FORMS)
def test_every_form_of_a_word_finds_the_page_about_it_first(opened, address, language, word, first):
    page, _, said = opened[language]
    typed(page, word)
    leads = "href => document.querySelector('.md-search-result__item a')?.href === href"
    page.wait_for_function(leads, arg=f"{address}{language}{first}")
    assert said == []


def test_the_tab_key_goes_through_what_was_found(opened, address):
    page, *_ = opened["en/"]
    field = typed(page, "market")
    links = page.locator(".md-search-result__item a")
    # What each letter finds replaces what the one before found.
    expect(links.first).to_have_attribute("href", f"{address}en/findings/markets/")
    page.wait_for_timeout(500)
    page.keyboard.press("Tab")
    expect(links.first).to_be_focused()
    page.keyboard.press("Tab")
    expect(links.first).not_to_be_focused()
    expect(page.locator(".md-search-result :focus")).to_have_count(1)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(links.first).not_to_be_visible()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("", "Tidak ditemukan. Coba misalnya: Sentra, Produksi dan pendapatan, Kerja sama"),
        (
            "en/",
            "Nothing found. Try, for example: The cluster, Production and revenue, Cooperation",
        ),
    ],
)
def test_who_finds_nothing_is_told_what_finds_something(site, language, words):
    """In one line: what the first pages of the findings are called."""
    html = (site / language / "about" / "index.html").read_text(encoding="utf-8")
    assert f'"search.result.none": "{words}"' in html


FOUND = ".md-search-result__item a"
MARKED = ".md-search-result__item:first-child mark"


def test_a_word_comes_before_others_that_hold_it(opened):
    """Harga is a price; penghargaan, an award, has the same root."""
    page, *_ = opened[""]
    emptied(page).fill("harga")
    page.locator(MARKED).first.wait_for()
    marked = page.locator(MARKED).all_text_contents()
    assert marked and all(word.lower().startswith("harga") for word in marked)


def test_who_looks_for_exercises_finds_those_of_lessons_before_notebooks(opened):
    page, *_ = opened[""]
    emptied(page).fill("latihan")
    page.wait_for_function(f"() => document.querySelectorAll('{FOUND}').length > 8")
    links = page.locator(FOUND).evaluate_all("them => them.map(one => one.href)")
    lessons = [at for at, link in enumerate(links) if "/class/" in link and "#exercises" in link]
    notebooks = [at for at, link in enumerate(links) if "/notebooks/" in link]
    # The theme writes the first ten pages, the rest as one scrolls.
    assert len(lessons) >= 2 and max(lessons) < min(notebooks, default=len(links))


def test_what_comes_without_a_key_is_searched_for(opened):
    """Pasted, or spoken."""
    page, *_ = opened["en/"]
    field = typed(page, "market")
    page.locator(FOUND).first.wait_for()
    field.evaluate(
        "one => { one.value = 'halal';"
        " one.dispatchEvent(new InputEvent('input', {bubbles: true})) }"
    )
    glossary = f"() => document.querySelector('{FOUND}')?.href.includes('/glossary')"
    page.wait_for_function(glossary)


@pytest.mark.parametrize("language", ["", "en/"])
def test_where_nothing_is_found_the_words_to_try_lead_to_their_pages(opened, address, language):
    page, *_ = opened[language]
    typed(page, "xqzw")
    links = page.locator(".md-search-result__meta a")
    links.first.wait_for()
    hrefs = links.evaluate_all("them => them.map(one => one.href)")
    assert len(hrefs) == 3
    assert all(href.startswith(f"{address}{language}findings/") for href in hrefs)
    assert ": " in page.locator(".md-search-result__meta").inner_text()
