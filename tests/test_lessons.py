"""A lesson's page as a class uses it: fields that judge, a key apart, files to take away."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture
def page(browser: Browser):
    context = browser.new_context(viewport={"width": 360, "height": 640})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("below", "typed", "verdict"),
    [
        ("", "25,8", "✓ Cocok. Dibaca 25,8."),
        ("", "25.76", "✓ Cocok. Dibaca 25,76."),
        ("en/", "25.8", "✓ That agrees. Read as 25.8."),
        ("en/", " 25,8 % ", "✓ That agrees. Read as 25.8."),
        ("en/", "25.9", "✗ Not yet. Read as 25.9."),
        ("en/", "49.5", "✗ Not yet. That is the rise for the whole cluster."),
        ("en/", "25,800", "✗ Not yet. Answer in per cent. Read as 25,800."),
        ("", "25.800.000", "✗ Belum cocok. Jawab dalam persen. Dibaca 25.800.000."),
        ("en/", "a quarter", "Write one number."),
        ("en/", "1.234,5", "Write one number."),
    ],
)
def test_a_field_says_how_it_read_an_answer_and_whether_it_agrees(
    address, page: Page, below, typed, verdict
):
    """By the keyboard alone, and with the comma or the point of any keyboard."""
    page.goto(f"{address}{below}class/table-2/")
    field = page.locator("#answer-change-change")
    field.focus()
    page.keyboard.type(typed)
    page.keyboard.press("Enter")
    said = page.locator("#answer-change-change-verdict")
    expect(said).to_contain_text(verdict)
    assert said.get_attribute("aria-live") == "polite"
    assert field.get_attribute("inputmode") == "decimal"
    # What was typed stays on the page alone.
    assert page.url.endswith("class/table-2/")
    assert page.evaluate("localStorage.length") == 0


@pytest.mark.parametrize(
    ("exercise", "answer", "typed", "verdict"),
    [
        ("contributions", "mining", "-0,74", "✓ Cocok. Dibaca -0,74."),
        ("contributions", "mining", "\u22120,74", "✓ Cocok."),
        ("contributions", "manufacturing", "9,81", "✗ Belum cocok. Itu kenaikan industri"),
        ("sum", "gap", "-2", "✓ Cocok. Dibaca -2."),
        ("sum", "gap", "2", "✗ Belum cocok."),
    ],
)
def test_a_negative_answer_can_be_typed_on_a_phone(
    address, page: Page, exercise, answer, typed, verdict
):
    """Keyboards for decimals lack a minus sign on some phones; the fields beside it are alike."""
    page.goto(f"{address}class/economy/")
    field = page.locator(f"#answer-{exercise}-{answer}")
    field.fill(typed)
    field.press("Enter")
    expect(page.locator(f"#answer-{exercise}-{answer}-verdict")).to_contain_text(verdict)
    assert field.get_attribute("inputmode") == "text"


# What each lesson asks for, as both languages write it: no page of it may say so.
ANSWERS = {
    "table-2": ["10,965", "131,58", "8,70", "25,8", "12,8"],
    "economy": ["41,5", "72,7", "4,01", "1,56", "3,6", "9,38", "7,71", "11,74"],
    "support": ["95,9", "99,92", "98,4", "335,6", "34,2", "84,5", "180,2"],
    "counting": ["48,9", "34,0", "61,4", "42,6", "37,7", "31,7", "28,6"],
}


@pytest.mark.parametrize("below", ["", "en/"])
@pytest.mark.parametrize("name", ANSWERS)
def test_a_lesson_shows_a_drawing_and_tells_no_answer(address, page: Page, name, below):
    """Not in what a reader sees, nor in what the frame of its drawing has folded.

    What a guess is held against opens by itself, after the exercises.
    """
    page.goto(f"{address}{below}class/{name}/")
    first = page.locator("article figure.exhibit").first
    assert first.locator("svg:visible").count() == 1
    assert first.bounding_box()["y"] < page.locator("#plan").bounding_box()["y"]
    guess = page.locator(".predict details")
    guess.evaluate_all("all => all.forEach(one => one.remove())")
    said = page.locator("article").text_content() + page.title()
    for answer in ANSWERS[name]:
        answer = answer.replace(",", ".") if below else answer
        assert not re.search(rf"(?<![\d.,]){re.escape(answer)}(?!\d|\s?[kM]B)", said), answer


def test_without_a_script_the_key_is_one_link_away(address, browser: Browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}en/class/table-2/")
    page.locator("#exercises ~ p a", has_text="Key").click()
    page.wait_for_url("**/en/class/table-2/key/")
    assert "25.8" in page.locator("#exercise-change").inner_text()
    context.close()


def test_the_printed_page_is_a_task_sheet_without_its_key(address, page: Page):
    page.goto(f"{address}en/class/table-2/")
    page.emulate_media(media="print")
    said = page.locator("article").inner_text()
    assert "Price by the paper’s figures" in said and "for the lecturer to decide" in said
    assert "References: Septiany, A., Wardani, A.," in said
    assert "50 million rupiah" not in said and "Moodle" not in said


@pytest.mark.parametrize("below", ["", "en/"])
def test_a_key_is_found_by_no_search_and_listed_nowhere(site: Path, below):
    key = (site / below / "class/table-2/key/index.html").read_text(encoding="utf-8")
    assert '<meta name="robots" content="noindex">' in key.replace('"noindex"/>', '"noindex">')
    index = json.loads((site / below / "search/search_index.json").read_text(encoding="utf-8"))
    places = [one["location"] for one in index["docs"]]
    assert any(one.startswith("class/table-2/") for one in places)
    assert not [one for one in places if "/key/" in one]
    assert "/key/" not in (site / "sitemap.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("below", ["", "en/"])
@pytest.mark.parametrize("name", ANSWERS)
def test_the_files_of_a_lesson_are_there_with_their_sizes(
    site: Path, address, page: Page, name, below
):
    page.goto(f"{address}{below}class/{name}/")
    files = [one.get_attribute("href") for one in page.locator(".at-hand a[download]").all()]
    ends = {one.rpartition(name)[2] for one in files}
    assert ends == {
        *(".pdf", "-key.pdf", ".pptx", "-moodle.xml", "-gift.txt", "-message.txt", "-message.png"),
    }
    # The slides are opened, and tell their size as well.
    slides = page.locator(f".at-hand li:has(a[href*='slides/{name}/'])")
    assert "kB" in slides.inner_text() and slides.locator("a[download]").count() == 0
    for href in files:
        assert (site / below / "class" / name / href).resolve().is_file()


@pytest.mark.parametrize(
    ("below", "said"), [("", "tersaingi dari persaingan"), ("en/", "threatened")]
)
def test_a_lesson_of_open_exercises_has_a_rubric_in_its_key_and_no_quiz(
    site: Path, address, page: Page, below, said
):
    page.goto(f"{address}{below}class/cluster/")
    assert page.locator(".exercises > li").count() == 3
    assert page.locator(".exercises input, script[src*=check]").count() == 0
    assert said not in page.locator("#exercise-traits").inner_text()
    files = [one.get_attribute("href") for one in page.locator(".at-hand a[download]").all()]
    ends = {one.rpartition("cluster")[2] for one in files}
    assert {".pdf", "-key.pdf", "-message.txt"} <= ends
    assert not [one for one in ends if "moodle" in one or "gift" in one]
    page.goto(f"{address}{below}class/cluster/key/")
    steps = page.locator("#exercise-traits ol > li")
    assert steps.count() == 4 and said in steps.last.inner_text()


@pytest.mark.parametrize("below", ["", "en/"])
@pytest.mark.parametrize("width", [320, 360, 412])
def test_the_tables_for_lecturers_need_no_moving_on_a_phone(address, page: Page, below, width):
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(f"{address}{below}class/")
    cut = "all => all.filter(one => one.scrollWidth > one.clientWidth + 1).length"
    tables = page.locator(":is(.flow, .course) > .table-scroll")
    assert tables.count() == 2 and tables.evaluate_all(cut) == 0
    assert page.evaluate("document.documentElement.scrollWidth") == width
    label = "one => getComputedStyle(one, '::before').content"
    for cell in page.locator(".course tbody tr:first-child td").all():
        assert cell.get_attribute("data-label") in cell.evaluate(label)


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
