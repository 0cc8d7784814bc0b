"""The home page and the block of findings: what a reader sees first, and where it leads."""

import re
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Browser

LANGUAGES = ("", "en/")
FINDINGS = (
    "cluster",
    "output",
    "cooperation",
    "government",
    "infrastructure",
    "people",
    "markets",
)
ENTRY = re.compile(r'<(?:li|div) class="chapter\b.*?</(?:li|div></div)>', re.DOTALL)


def page(site: Path, path: str) -> str:
    """A page as it was built."""
    return (site / path / "index.html").read_text(encoding="utf-8")


def headline(html: str) -> str:
    """What a page says above all."""
    found = re.search(r"<h1[^>]*>(.*?)(?:<a class=\"headerlink\".*?)?</h1>", html, re.DOTALL)
    assert found
    return unescape(re.sub(r"<[^>]+>", "", found[1])).strip()


def marks(html: str, label: str) -> list[tuple[str, str]]:
    """Each question with the strength of its answer; `label` is the class of the first."""
    found = re.findall(rf'class="{label}">([^<]*)</span>.*?data-strength="(\d)"', html, re.DOTALL)
    return [(unescape(asked), strength) for asked, strength in found]


def answers(entry: str) -> list[tuple[str, str]]:
    """The same of a card, where the mark stands first."""
    found = re.findall(r'data-strength="(\d)">[^<]*</span>([^<]*)</span>', entry)
    return [(unescape(asked).strip(), strength) for strength, asked in found]


def marks_below_heading(html: str) -> list[tuple[str, str]]:
    """The marks of a page by its own account."""
    [block] = re.findall(r'<ul class="marks".*?</ul>', html, re.DOTALL)
    return marks(block, "mark-label")


@pytest.mark.parametrize("below", LANGUAGES)
@pytest.mark.parametrize(("path", "up"), [("", "findings/"), ("findings", "")])
def test_the_block_says_of_each_finding_what_its_page_says(site, below, path, up):
    [block] = re.findall(r'<ul class="chapters".*?</ul>', page(site, f"{below}{path}"), re.DOTALL)
    entries = re.findall(r"<li.*?</li>", block, re.DOTALL)
    told = [
        (
            re.search(r'href="([^"]+)"', entry)[1].removeprefix("../"),
            unescape(re.search(r'class="chapter-said"[^>]*>(.*?)</a>', entry)[1]),
            answers(entry),
            entry.count("<svg aria-hidden"),
        )
        for entry in entries
    ]
    pages = [page(site, f"{below}findings/{name}") for name in FINDINGS]
    assert told == [
        (f"findings/{name}/", headline(html), marks_below_heading(html), 1)
        for name, html in zip(FINDINGS, pages, strict=True)
    ]


@pytest.mark.parametrize("below", LANGUAGES)
def test_the_foot_of_a_finding_leads_on_and_the_theme_s_own_ways_are_hidden(site, below):
    order = ["", *FINDINGS, None]
    for place, name in enumerate(FINDINGS, start=1):
        html = page(site, f"{below}findings/{name}")
        [foot] = re.findall(r'<nav class="neighbours".*?</nav>', html, re.DOTALL)
        before, after = re.findall(r'href="([^"]+)"', foot)
        assert before == f"../../findings/{order[place - 1]}{'/' if order[place - 1] else ''}"
        assert after == (
            f"../../findings/{order[place + 1]}/" if order[place + 1] else "../../conclusions/"
        )
        shown = re.search(r'<nav class="md-footer__inner[^>]*>', html)
        assert not shown or "hidden" in shown[0]


@pytest.mark.parametrize("below", LANGUAGES)
def test_an_exhibit_at_home_shows_its_drawing_and_source_and_the_way_to_the_rest(site, below):
    figures = re.findall(r'<figure class="exhibit.*?</figure>', page(site, below), re.DOTALL)
    assert figures
    for figure in figures:
        name = re.search(r'id="([\w-]+)"', figure)[1]
        assert 'class="exhibit-source"' in figure and f'href="figures/{name}/"' in figure
        assert "<details" not in figure and "<button" not in figure
        assert f'id="{name}-description"' in figure


def lowest(browser: Browser, address: str, width: int, height: int, parts: list[str]) -> float:
    """How far down the last of these parts of the home page ends, in a window of this size."""
    context = browser.new_context(viewport={"width": width, "height": height})
    try:
        reader = context.new_page()
        reader.goto(address)
        boxes = [reader.locator(part).first.bounding_box() for part in parts]
        return max(box["y"] + box["height"] for box in boxes if box)
    finally:
        context.close()


@pytest.mark.parametrize("below", LANGUAGES)
def test_question_answer_marks_and_drawing_share_a_laptop_s_first_screen(browser, address, below):
    parts = [".byline", "h1", ".voice--answer", ".marks", ".exhibit-drawing--wide svg"]
    assert lowest(browser, address + below, 1280, 800, parts) <= 800


@pytest.mark.parametrize("below", LANGUAGES)
def test_question_and_answer_fill_a_phone_s_first_screen(browser, address, below):
    assert lowest(browser, address + below, 360, 640, ["h1", ".voice--answer"]) <= 640


@pytest.mark.parametrize("below", LANGUAGES)
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_a_mark_says_that_it_is_of_evidence_at_every_width(browser, address, below, width):
    """Without the word, "limited" after a label could be said of what the label names."""
    context = browser.new_context(viewport={"width": width, "height": 640})
    try:
        reader = context.new_page()
        reader.goto(address + below)
        kinds = [kind.bounding_box() for kind in reader.locator(".mark-kind").all()]
        first, *others = kinds
        assert first and first["width"] > 20 and len(others) == 1
        # The first says it for all below it, and those who hear each row alone hear it there.
        assert all(box and kinds[0]["y"] < box["y"] for box in others)
    finally:
        context.close()


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("", "Sentra kerupuk ikan Sei Lekop: sebuah studi dan datanya"),
        ("en/", "The Sei Lekop fish-cracker cluster: a study and its data"),
    ],
)
def test_the_browser_s_title_of_the_home_page_says_what_the_site_is(site, below, title):
    """Among tabs, bookmarks and results of a search, "Home" would name any site."""
    assert f"<title>{title}</title>" in page(site, below)


def test_the_parts_of_a_page_have_names_in_its_language(site):
    """A screen reader tells them in passing from one to the next."""
    html = page(site, "")
    assert '<nav class="md-header__inner md-grid" aria-label="Kepala halaman">' in html
    assert 'aria-label="Header"' not in html
    assert 'aria-label="Kaki halaman"' in page(site, "findings/")


@pytest.mark.parametrize("below", LANGUAGES)
def test_a_low_window_holds_answer_marks_and_drawing(browser, address, below):
    """A laptop's, below the bars of a browser; and whose study it is stands clear of the header."""
    parts = [".byline", "h1", ".voice--answer", ".marks", ".exhibit-drawing--wide svg"]
    assert lowest(browser, address + below, 1280, 640, parts) <= 640
    assert lowest(browser, address + below, 1280, 640, [".md-header"]) + 8 <= top_of(
        browser, address + below, ".byline"
    )


def top_of(browser: Browser, address: str, part: str) -> float:
    """Where a part of the home page begins in a low window."""
    page = browser.new_page(viewport={"width": 1280, "height": 640})
    page.goto(address)
    box = page.locator(part).bounding_box()
    page.close()
    return box["y"] if box else 0


@pytest.mark.parametrize("below", LANGUAGES)
def test_no_heading_stands_alone_beside_its_text(browser, address, below):
    """In a wide window what a heading is of stands below it, and no column stays empty."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address + below)
    heads = page.locator("article > h2").all()
    assert len(heads) == 6
    for head in heads:
        box = head.bounding_box()
        text = head.evaluate("one => one.nextElementSibling.getBoundingClientRect().toJSON()")
        assert text["top"] >= box["y"] + box["height"] and text["left"] <= box["x"] + 24
    page.close()


@pytest.mark.parametrize("below", LANGUAGES)
def test_the_foot_of_home_is_a_line_in_step_with_the_page(browser, address, below):
    """Its last section leads on already; no bar with one word says it again."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address + below)
    assert page.locator(".md-footer__inner").count() == 0
    line, title = page.locator(".about-line"), page.locator("h1")
    left = "one => one.getBoundingClientRect().left + parseFloat(getComputedStyle(one).paddingLeft)"
    assert abs(line.evaluate(left) - title.evaluate(left)) <= 1
    page.close()
