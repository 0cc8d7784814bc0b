"""The theme's scripts come when a reader turns to what they serve; nothing is lost meanwhile."""

from collections.abc import Iterator

import pytest
from chromium import NOWHERE
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

DESK, PHONE = {"width": 1280, "height": 800}, {"width": 360, "height": 740}
# What the browser measures from here on: every layout shift counts, asked for or not.
SHIFTS = """
window.shifted = 0
new PerformanceObserver(list => {
  for (const one of list.getEntries()) window.shifted += one.value
}).observe({ type: "layout-shift" })
"""
# On a busy machine what opens something may still be moving.
STILL = "() => document.getAnimations().every(one => one.timeline !== document.timeline)"
LEADS = "href => document.querySelector('.md-search-result__item a')?.href === href"


class Reader:
    """A page on a slow line: the theme's scripts are under way until they are let through."""

    def __init__(self, context: BrowserContext) -> None:
        self.page: Page = context.new_page()
        self.held: list[Route] = []
        self.complaints: list[str] = []
        self.page.add_init_script(NOWHERE)
        self.page.route("**/bundle.*.js", self.hold)
        self.page.on("console", lambda said: self.complaints.append(said.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def hold(self, route: Route) -> None:
        self.held.append(route)

    @property
    def query(self):
        return self.page.locator(".md-search__input")

    def wait_until_asked(self) -> None:
        """For the page to ask for the theme's scripts."""
        for _ in range(100):
            if self.held:
                return
            self.page.wait_for_timeout(20)
        raise AssertionError("the theme's scripts were not asked for")

    def let_through(self) -> None:
        """The theme's scripts arrive and have begun."""
        self.wait_until_asked()
        self.held[0].continue_()
        self.page.wait_for_function("() => window.document$")
        # Longer than anything that the theme does at first.
        self.page.wait_for_timeout(400)


@pytest.fixture
def desk(browser: Browser) -> Iterator[Reader]:
    context = browser.new_context(viewport=DESK)
    yield Reader(context)
    context.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Reader]:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True)
    yield Reader(context)
    context.close()


def ask(reader: Reader, way: str) -> None:
    """Turn to the search by a key, by the pointer, by touch or by the tab key."""
    if way in ("f", "s", "/"):
        reader.page.keyboard.press(way)
    elif way == "pointer":
        reader.query.click()
    elif way == "touch":
        reader.page.locator(".md-header [for=__search]").first.tap()
    else:
        reader.page.locator("a.other-language").focus()
        reader.page.keyboard.press("Tab")
    expect(reader.query).to_be_focused()


@pytest.mark.parametrize("way", ["f", "s", "/", "pointer", "tab", "touch"])
@pytest.mark.parametrize("path", ["", "en/findings/output/", "notebooks/economy/"])
def test_what_is_typed_into_the_search_before_it_can_answer_is_answered(
    address, request, way, path
):
    reader: Reader = request.getfixturevalue("phone" if way == "touch" else "desk")
    reader.page.goto(address + path)
    assert reader.held == []
    ask(reader, way)
    language, word = ("en/", "markets") if path.startswith("en/") else ("", "dipasarkan")
    reader.page.keyboard.type(word)
    # Enter would send the form, and the page with it.
    reader.page.keyboard.press("Enter")
    reader.let_through()
    expect(reader.query).to_be_focused()
    assert reader.query.input_value() == word
    reader.page.wait_for_function(LEADS, arg=f"{address}{language}findings/markets/")
    assert reader.page.url == address + path
    assert reader.complaints == []


@pytest.mark.parametrize("key", ["Escape", "Tab"])
@pytest.mark.parametrize("arrived", [False, True])
def test_the_search_closes_as_it_does_with_the_theme(address, desk, key, arrived):
    desk.page.goto(f"{address}findings/output/")
    ask(desk, "/")
    if arrived:
        desk.let_through()
    expect(desk.page.locator("#__search")).to_be_checked()
    desk.page.keyboard.press(key)
    expect(desk.page.locator("#__search")).not_to_be_checked()
    expect(desk.query).not_to_be_focused()


def test_a_question_in_the_address_is_answered_at_once(address, desk):
    desk.page.goto(f"{address}findings/output/?q=pemasaran", wait_until="commit")
    desk.let_through()
    desk.page.wait_for_function(LEADS, arg=f"{address}findings/markets/")
    assert desk.query.input_value() == "pemasaran"


@pytest.mark.parametrize("arrived", [False, True])
@pytest.mark.parametrize(
    ("key", "path"),
    [
        ("n", "findings/cooperation/"),
        (".", "findings/cooperation/"),
        ("p", "findings/cluster/"),
        (",", "findings/cluster/"),
    ],
)
def test_the_keys_of_the_theme_turn_the_page(address, desk, key, path, arrived):
    desk.page.goto(f"{address}findings/output/")
    if arrived:
        desk.page.locator(".md-header").dispatch_event("pointerover", {"clientX": 9})
        desk.let_through()
    desk.page.keyboard.press(key)
    desk.page.wait_for_url(address + path)
    assert desk.complaints == []


def test_a_key_that_is_typed_turns_no_page(address, desk):
    desk.page.goto(f"{address}findings/output/")
    ask(desk, "/")
    desk.page.keyboard.type("np")
    assert desk.query.input_value() == "np"
    assert desk.page.url == f"{address}findings/output/"


@pytest.mark.parametrize("place", ["", "#reported"])
def test_the_drawer_opens_at_once_and_stays(address, phone, place):
    """Though the theme would close it as it begins, where the address names a place."""
    phone.page.goto(f"{address}findings/output/{place}")
    phone.page.locator(".md-header [for=__drawer]").tap()
    drawer = phone.page.locator("#__drawer")
    expect(drawer).to_be_checked()
    phone.page.wait_for_timeout(400)
    phone.page.wait_for_function(STILL)
    before = phone.page.screenshot()
    phone.let_through()
    expect(drawer).to_be_checked()
    assert phone.page.screenshot() == before
    # It shows the sections, and leads to the pages of each.
    phone.page.locator(".md-nav__item--nested > label").first.tap()
    expect(phone.page.get_by_role("link", name="Metode", exact=True).first).to_be_in_viewport()
    assert phone.complaints == []


def test_the_search_on_a_phone_looks_the_same_when_its_scripts_arrive(address, phone):
    phone.page.goto(f"{address}findings/output/")
    ask(phone, "touch")
    phone.page.wait_for_timeout(800)
    phone.page.wait_for_function(STILL)
    look = """() => ["inner", "form", "input", "output"].map(part => JSON.stringify(
      document.querySelector(`.md-search__${part}`).getBoundingClientRect()))"""
    before = phone.page.evaluate(look)
    phone.let_through()
    assert phone.page.evaluate(look) == before


def test_the_contents_of_a_page_follow_its_reader_once_they_are_open(address, desk):
    """Until then, reading asks for nothing more."""
    desk.page.goto(f"{address}findings/output/")
    desk.page.mouse.wheel(0, 3000)
    desk.page.wait_for_timeout(300)
    assert desk.held == []
    desk.page.locator(".contents summary").click()
    headings = desk.page.locator("article h2[id]")
    read_to(headings.nth(1))
    desk.let_through()
    expect(marked(desk.page, headings.nth(1))).to_be_visible()
    read_to(headings.nth(2))
    expect(marked(desk.page, headings.nth(2))).to_be_visible()


def read_to(heading: Locator) -> None:
    """Scroll until the heading is just below the header."""
    heading.evaluate("one => scrollBy(0, one.getBoundingClientRect().top - 30)")


def marked(page: Page, heading: Locator) -> Locator:
    """The heading's line in the contents, if it is marked as the one being read."""
    name = heading.get_attribute("id")
    return page.locator(f".md-sidebar--secondary a.md-nav__link--active[href='#{name}']")


def test_reading_on_a_phone_asks_for_nothing_more(address, phone):
    phone.page.goto(f"{address}findings/output/")
    phone.page.mouse.wheel(0, 3000)
    phone.page.wait_for_timeout(300)
    assert phone.page.evaluate("scrollY") > 1000
    assert phone.held == []


@pytest.mark.parametrize("path", ["class/", "findings/output/", "figures/grdp-shares/", "claims/"])
def test_the_scripts_of_the_theme_move_nothing_when_they_arrive(address, desk, path):
    """Neither the page, nor where it is scrolled to, nor the focus."""
    desk.page.goto(address + path)
    desk.page.evaluate("document.fonts.ready")
    desk.page.locator("article a:visible").last.focus()
    desk.page.locator(".md-header").dispatch_event("pointerover", {"clientX": 9})
    desk.wait_until_asked()
    desk.page.evaluate(SHIFTS)
    place = "() => [scrollY, document.documentElement.scrollHeight]"
    before = desk.page.evaluate(place)
    desk.let_through()
    expect(desk.page.locator("article a:visible").last).to_be_focused()
    assert desk.page.evaluate(place) == before
    assert desk.page.evaluate("shifted") == 0
    assert desk.complaints == []


def test_an_exhibits_own_page_prints_the_parts_that_a_reader_opened(address, desk):
    desk.page.goto(f"{address}figures/grdp-shares/")
    rows = desk.page.locator(".exhibit-data table")
    desk.page.emulate_media(media="print")
    expect(rows).to_be_hidden()
    desk.page.emulate_media(media="screen")
    desk.page.locator(".exhibit-data > summary").click()
    desk.page.emulate_media(media="print")
    expect(rows).to_be_visible()
    assert desk.held == []


def test_what_our_own_scripts_began_is_not_begun_again(address, desk):
    """Twice begun, the switch of light and dark would change nothing."""
    desk.page.goto(f"{address}findings/output/")
    desk.page.locator(".scheme-switch").hover()
    desk.let_through()
    desk.page.locator(".scheme-switch").click()
    assert desk.page.locator("html").get_attribute("data-scheme") == "dark"
