"""The interactive chart in a real browser: opened by keyboard, read point by point, left again."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

# Also what the browser would forgive because a reader asked for it: every entry counts.
SHIFTS = """
window.shifted = 0
new PerformanceObserver(list => {
  for (const one of list.getEntries()) window.shifted += one.value
}).observe({ type: "layout-shift", buffered: true })
"""
# 9 543 671 / 22 995 777.49 = 41.5 per cent (Table 1 of the paper, 2022).
# It is 9.54 trillion rupiah: the point says what its label does not.
MANUFACTURING = {
    "": "Industri pengolahan; 41,5%; Rp9,54\u00a0triliun",
    "en/": "Manufacturing; 41.5%; Rp\u00a09.54\u00a0trillion",
}


class Reader:
    """A page with what it asked for and complained of."""

    def __init__(self, page: Page) -> None:
        self.page, self.asked, self.complaints = page, [], []
        page.on("request", lambda request: self.asked.append(request.url))
        page.on("console", lambda said: self.complaints.append(said.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.add_init_script(SHIFTS)

    def open(self, figure: str = "grdp-shares") -> None:
        """By keyboard alone, from the button."""
        self.button(figure).focus()
        self.page.keyboard.press("Enter")
        expect(self.page.locator(f"#{figure} .exhibit-points g").first).to_be_focused()

    def button(self, figure: str = "grdp-shares"):
        return self.page.locator(f"#{figure} .exhibit-open button")

    @property
    def name(self) -> str:
        """What a screen reader says of the element in focus."""
        return self.page.evaluate("document.activeElement.getAttribute('aria-label')")

    @property
    def vega_requests(self) -> int:
        return sum(url.endswith("/vega.js") for url in self.asked)


@pytest.fixture(params=[320, 1280], ids=["phone", "desk"])
def reader(request, browser: Browser) -> Iterator[Reader]:
    context = browser.new_context(viewport={"width": request.param, "height": 800})
    yield Reader(context.new_page())
    context.close()


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_chart_takes_the_place_of_the_drawing_and_speaks_the_language(
    address, reader, language
):
    page = reader.page
    page.goto(f"{address}{language}figures/grdp-shares/")
    drawing = page.locator("#grdp-shares .exhibit-drawing:visible")
    before = drawing.bounding_box()
    assert reader.vega_requests == 0
    # What the typeface moves as it arrives is not the chart's doing.
    page.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    page.evaluate("window.shifted = 0")
    reader.open()
    page.evaluate("new Promise(requestAnimationFrame)")
    after = drawing.bounding_box()
    assert (after["width"], after["height"]) == (before["width"], before["height"])
    assert page.evaluate("window.shifted") < 0.01
    assert reader.name == MANUFACTURING[language]
    shown = page.locator("#grdp-shares .exhibit-said")
    expect(shown).to_be_visible()
    assert "; ".join(shown.inner_text().split("\n")) == MANUFACTURING[language]
    box = shown.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= page.viewport_size["width"]
    assert reader.complaints == []
    host = address.split("/")[2]
    assert [url for url in reader.asked if f"//{host}/" not in url] == []


def test_arrow_keys_walk_the_points_and_escape_leads_back(address, reader):
    """Table 1 has seventeen sectors; the drawing is one stop of the tab key."""
    page = reader.page
    page.goto(f"{address}en/figures/grdp-shares/")
    reader.open()
    first = reader.name
    page.keyboard.press("ArrowDown")
    second = reader.name
    assert second != first
    page.keyboard.press("ArrowLeft")
    assert reader.name == first
    page.keyboard.press("End")
    assert page.locator(".exhibit-points g").last.evaluate("one => one === document.activeElement")
    assert page.locator(".exhibit-points g").count() == 17
    page.keyboard.press("Home")
    assert reader.name == first
    # One stop of the tab key: the next one is the button.
    page.keyboard.press("Tab")
    expect(reader.button()).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Escape")
    expect(page.locator(".exhibit-said")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.locator(".exhibit-live")).to_have_count(0)
    expect(page.locator(".exhibit-drawing > svg:visible")).to_have_count(1)
    expect(reader.button()).to_be_focused()


def test_vega_is_loaded_once_and_every_figure_of_a_page_opens(address, reader):
    page = reader.page
    page.goto(f"{address}class/")
    page.locator("details.answers > summary").last.click()
    figures = page.locator("figure:has(.exhibit-open)").evaluate_all(
        "all => all.map(one => one.id)"
    )
    for figure in figures:
        reader.open(figure)
    assert figures == ["grdp-shares", "grdp-growth"] and reader.vega_requests == 1
    assert reader.complaints == []


def test_a_pointer_shows_the_same_sentence(address, reader):
    page = reader.page
    page.goto(f"{address}en/figures/grdp-shares/")
    reader.open()
    page.keyboard.press("End")
    page.locator(".exhibit-points g rect").first.hover(force=True)
    expect(page.locator(".exhibit-said")).to_contain_text("41.5%")
    page.locator(".exhibit-said").hover()
    expect(page.locator(".exhibit-said")).to_contain_text("41.5%")


@pytest.mark.parametrize("figure", ["grdp-growth", "grdp-shares"])
def test_after_a_tap_the_words_are_in_the_window_and_off_their_point(address, browser, figure):
    """Though the button stands below a chart that is taller than what is left of the window."""
    context = browser.new_context(
        viewport={"width": 320, "height": 740}, has_touch=True, is_mobile=True
    )
    reader = Reader(context.new_page())
    reader.page.goto(f"{address}figures/{figure}/")
    reader.button(figure).tap()
    said = reader.page.locator(".exhibit-said")
    expect(said).to_be_visible()
    words = said.bounding_box()
    assert words["x"] >= 0 and words["x"] + words["width"] <= 320
    assert words["y"] >= 0 and words["y"] + words["height"] <= 740
    marks = [
        one.bounding_box() for one in reader.page.locator(".exhibit-points g:focus rect").all()
    ]
    assert marks and not any(overlap(words, mark) for mark in marks)
    assert reader.complaints == []
    context.close()


def overlap(one, other) -> bool:
    """Whether two boxes share more than an edge."""
    return all(
        min(one[start] + one[size], other[start] + other[size]) - max(one[start], other[start]) > 1
        for start, size in (("x", "width"), ("y", "height"))
    )


def test_an_open_chart_stays_when_the_network_goes(address, reader):
    page = reader.page
    page.goto(f"{address}figures/grdp-shares/")
    reader.open()
    page.context.set_offline(True)
    page.keyboard.press("ArrowDown")
    assert reader.name == "Konstruksi; 21,8%; Rp5,02\u00a0triliun"
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(page.locator(".exhibit-drawing > svg:visible")).to_have_count(1)


@pytest.mark.parametrize(
    ("language", "sentence"), [("", "tidak dapat dimuat"), ("en/", "could not be loaded")]
)
def test_from_a_file_the_drawing_stays_and_the_page_says_why(site, reader, language, sentence):
    """Browsers let no page on a disk read another file."""
    page = reader.page
    page.goto((site / language / "figures/grdp-shares/index.html").as_uri())
    reader.button().click()
    expect(page.locator(".exhibit-open [role=status]")).to_contain_text(sentence)
    expect(page.locator(".exhibit-drawing > svg:visible")).to_have_count(1)


@pytest.mark.parametrize("missing", ["vega.js", "*.vega.json"])
def test_what_does_not_load_leaves_the_drawing_and_says_so(address, reader, missing):
    page = reader.page
    page.route(f"**/{missing}", lambda route: route.abort())
    page.goto(f"{address}en/figures/grdp-shares/")
    reader.button().click()
    expect(page.locator(".exhibit-open [role=status]")).to_contain_text("could not be loaded")
    expect(page.locator(".exhibit-drawing > svg:visible")).to_have_count(1)
    expect(page.locator(".exhibit-live")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["", "en/"])
def test_axe_finds_nothing_while_the_chart_is_open(address, browser, scheme, language):
    context = browser.new_context(color_scheme=scheme)
    reader = Reader(context.new_page())
    reader.page.goto(f"{address}{language}figures/grdp-growth/")
    reader.open("grdp-growth")
    found = Axe().run(reader.page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:120]) for one in found] == []
    context.close()


def test_print_has_the_drawing_and_no_button(address, reader):
    page = reader.page
    page.goto(f"{address}figures/grdp-shares/")
    reader.open()
    page.emulate_media(media="print")
    expect(reader.button()).to_be_hidden()
    expect(page.locator(".exhibit-live")).to_be_hidden()
    expect(page.locator(".exhibit-drawing > svg:visible")).to_have_count(1)


def test_a_bare_page_offers_it_only_when_asked(address, reader):
    page = reader.page
    page.goto(f"{address}embed/grdp-shares/")
    expect(reader.button()).to_be_hidden()
    page.goto(f"{address}embed/grdp-shares/?interactive")
    reader.open()
    assert reader.name == MANUFACTURING[""]
    assert reader.complaints == []
