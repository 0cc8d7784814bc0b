"""The slides of a lesson in a browser: by keys and taps, from a file, on paper, with no script."""

import io
from pathlib import Path

import pytest
from audit import violations
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

# A projector of a classroom, and a phone.
PROJECTOR, PHONE = {"width": 1280, "height": 720}, {"width": 360, "height": 640}
COUNT = 35


@pytest.fixture(params=["", "en/"])
def deck(request, address) -> str:
    return f"{address}{request.param}slides/table-2/"


def opened(browser: Browser, window=PROJECTOR, **more) -> Page:
    return browser.new_context(viewport=window, **more).new_page()


def shown(page: Page) -> list[str]:
    """The ids of the slides that are seen."""
    seen = "all => all.filter(one => one.checkVisibility()).map(one => one.id)"
    return page.locator(".slide").evaluate_all(seen)


def test_keys_lead_from_slide_to_slide_and_each_has_an_address(deck, browser: Browser):
    page = opened(browser)
    page.goto(deck)
    assert shown(page) == ["1"]
    for key, place in (
        *(("ArrowRight", 2), ("ArrowDown", 3), ("PageDown", 4), ("Space", 5), ("ArrowLeft", 4)),
        *(("ArrowUp", 3), ("PageUp", 2), ("Shift+Space", 1), ("ArrowLeft", 1)),
        *(("End", COUNT), ("ArrowRight", COUNT), ("Home", 1)),
    ):
        page.keyboard.press(key)
        assert shown(page) == [str(place)], key
    page.keyboard.press("ArrowRight")
    assert page.url.endswith("/slides/table-2/#2")
    assert page.title().startswith("2/35 ")
    # Who hears a page hears the title of the slide.
    assert page.evaluate("document.activeElement.closest('.slide').id") == "2"
    page.goto(f"{deck}#9")
    expect(page.locator("[id='9']")).to_be_visible()
    assert shown(page) == ["9"]
    page.context.close()


def test_a_tap_leads_on_and_on_the_left_back_and_a_link_is_no_tap(deck, browser: Browser):
    page = opened(browser, PHONE, has_touch=True)
    page.goto(f"{deck}#4")
    page.touchscreen.tap(300, 60)
    assert shown(page) == ["5"]
    page.touchscreen.tap(20, 60)
    assert shown(page) == ["4"]
    page.locator("[id='4'] nav a").last.tap()
    expect(page.locator("[id='5']")).to_be_visible()
    assert shown(page) == ["5"]
    page.context.close()


def test_notes_show_by_a_key_and_tell_what_the_slide_does_not(deck, browser: Browser):
    """25.8 per cent answers the sixth exercise, which stands on the thirteenth slide."""
    page = opened(browser)
    page.goto(f"{deck}#13")
    page.wait_for_load_state("load")
    expect(page.locator("[id='13'] h2")).to_be_focused()
    notes = page.locator("[id='13'] details")
    assert not notes.is_visible()
    number = "25.8" if "/en/" in deck else "25,8"
    assert number not in page.locator("[id='13'] .slide-stage").inner_text()
    page.keyboard.press("n")
    assert notes.is_visible() and number in notes.inner_text()
    # They stay open from slide to slide until the key shuts them.
    page.keyboard.press("ArrowRight")
    assert page.locator("[id='14'] details").is_visible()
    page.keyboard.press("n")
    assert not page.locator("[id='14'] details").is_visible()
    page.context.close()


def test_every_slide_fits_its_screen_and_is_read_from_the_last_row(deck, browser: Browser):
    """No letter of a slide below 18 of 540 points, as in the presentation."""
    page = opened(browser)
    page.goto(deck)
    least = PROJECTOR["height"] * 18 / 540
    size = """all => all.filter(one => one.checkVisibility() && one.innerText.trim())
      .map(one => parseFloat(getComputedStyle(one).fontSize))"""
    for place in range(1, COUNT + 1):
        assert shown(page) == [str(place)]
        wide, high = page.evaluate(
            "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]"
        )
        assert (wide, high) == (PROJECTOR["width"], PROJECTOR["height"]), place
        told = page.locator(f"[id='{place}'] :is(p, h2, li, th, td)")
        assert min(told.evaluate_all(size), default=least) >= least - 0.01, place
        page.keyboard.press("ArrowRight")
    page.context.close()


@pytest.mark.parametrize("script", [True, False])
def test_paper_has_one_slide_a_sheet_and_no_notes(deck, browser: Browser, script):
    page = opened(browser, java_script_enabled=script)
    page.goto(f"{deck}#9")
    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    assert len(sheets) == COUNT
    # A4 lying down: 297 by 210 mm.
    assert [round(float(one) * 25.4 / 72) for one in sheets[0].mediabox[2:]] == [297, 210]
    number = "25.8" if "/en/" in deck else "25,8"
    said = [" ".join(one.extract_text().split()) for one in sheets]
    assert number not in said[12] and number in said[23]
    page.context.close()


@pytest.mark.parametrize("window", [PROJECTOR, PHONE], ids=["projector", "phone"])
def test_without_a_script_all_slides_are_read_from_top_to_bottom(deck, browser: Browser, window):
    page = opened(browser, window, java_script_enabled=False)
    page.goto(deck)
    assert page.locator(".slide").count() == COUNT
    for place in ("1", "9", "26", str(COUNT)):
        assert page.locator(f"[id='{place}'] h2").first.is_visible()
        assert page.locator(f"[id='{place}'] .slide-foot a").count() >= 1
    summary = page.locator("[id='13'] summary")
    assert summary.is_visible()
    assert page.locator("[role=application]").count() == 0
    page.context.close()


def test_on_a_phone_nothing_moves_sideways_and_letters_are_those_of_a_page(deck, browser: Browser):
    page = opened(browser, PHONE)
    page.goto(deck)
    for place in range(1, COUNT + 1):
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"], place
        small = page.locator(f"[id='{place}'] :is(p, li, th, td)").evaluate_all(
            "all => Math.min(16, ...all.map(one => parseFloat(getComputedStyle(one).fontSize)))"
        )
        # The least of the seven sizes of any page.
        assert small >= 13
        page.keyboard.press("ArrowRight")
    page.context.close()


def test_the_deck_opens_from_a_file_and_asks_for_nothing_that_is_not_there(
    site: Path, browser: Browser
):
    page = opened(browser)
    told: list[str] = []
    page.on("requestfailed", lambda one: told.append(one.url))
    page.on("console", lambda one: told.append(one.text))
    page.on("pageerror", lambda one: told.append(str(one)))
    page.goto((site / "slides/table-2/index.html").as_uri())
    page.keyboard.press("End")
    assert shown(page) == [str(COUNT)]
    page.goto((site / "slides/table-2/index.html").as_uri() + "#29")
    picture = "document.querySelector('[id=\"29\"] img').naturalWidth"
    page.wait_for_function(f"() => {picture} === 1920")
    assert told == []
    page.context.close()


@pytest.mark.parametrize("place", [1, 6, 13, 26])
@pytest.mark.parametrize("window", [PROJECTOR, PHONE], ids=["projector", "phone"])
def test_axe_finds_no_fault_on_a_slide(deck, browser: Browser, window, place):
    page = opened(browser, window)
    page.goto(f"{deck}#{place}")
    assert violations(page) == []
    page.context.close()


def test_no_search_engine_keeps_the_answers_and_no_list_names_the_deck(site: Path):
    html = (site / "slides/table-2/index.html").read_text(encoding="utf-8")
    assert '<meta name="robots" content="noindex">' in html
    assert "slides/" not in (site / "sitemap.xml").read_text(encoding="utf-8")
    assert "slides/" not in (site / "search/search_index.json").read_text(encoding="utf-8")
