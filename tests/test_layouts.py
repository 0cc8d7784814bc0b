"""Drawings by the width of their container: letters that read, frames on other pages that fit."""

import html
import json
import re
from pathlib import Path

import pytest
from hosting import served
from playwright.sync_api import Browser, Locator, Page

# Windows from a small phone to a large screen.
WIDTHS = (320, 360, 412, 480, 600, 640, 768, 1024, 1280, 1920)
# Each drawing that is seen: its smallest letters as seen, its width, and its container's.
SEEN = """() => [...document.querySelectorAll(".exhibit .exhibit-drawing > svg")]
  .filter(svg => svg.checkVisibility() && !svg.closest(".exhibit-answer")).map(svg => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
    const texts = [...svg.querySelectorAll("text")]
    const sizes = texts.map(text => parseFloat(getComputedStyle(text).fontSize))
    return {
      exhibit: svg.closest(".exhibit").id,
      letters: Math.min(...sizes) * scale,
      width: svg.getBoundingClientRect().width,
      room: svg.closest(".exhibit").clientWidth,
    }
  })"""
FIGURE = re.compile(r'<figure class="exhibit(?=[^>]*data-kind="figure")[^>]* id="([\w-]+)"')
COLUMN = '<div style="width:{width}px">{snippet}</div>'


def with_drawings(site: Path, language: str) -> list[str]:
    """The address of every figure's page and bare page, and of every other page with a drawing."""
    pages = (path.parent.relative_to(site) for path in site.rglob("index.html"))
    return [
        f"{page}/"
        for page in sorted(map(str, pages))
        if page.startswith("en/") == (language == "en")
        and 'class="exhibit-drawing' in (site / page / "index.html").read_text(encoding="utf-8")
    ]


def page_of(browser: Browser) -> Page:
    return browser.new_context(viewport={"width": 1280, "height": 900}).new_page()


@pytest.mark.parametrize("language", ["id", "en"])
def test_letters_of_drawings_are_read_on_every_screen(address, site, browser: Browser, language):
    """12 px at least, whichever page shows the drawing; one drawing of a figure at a time."""
    page, found = page_of(browser), 0
    for place in with_drawings(site, language):
        page.goto(f"{address}{place}")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            seen = page.evaluate(SEEN)
            assert len({one["exhibit"] for one in seen}) == len(seen), (place, width)
            for one in seen:
                assert one["letters"] >= 11.99, (place, width, one)
                assert one["width"] >= min(one["room"], 416) - 1, (place, width, one)
            found += len(seen)
    assert found > 400
    page.context.close()


def test_no_frame_scrolls_in_a_column_of_any_width(address, site, browser: Browser, tmp_path):
    """Every exhibit in columns of 280 to 700 px of a wide window, by its snippet, without a script.

    A frame is as high as what it holds, and not far higher.
    """
    answers = sorted((site / "oembed").glob("*.json"))
    snippets = [json.loads(one.read_text(encoding="utf-8"))["html"] for one in answers]
    assert len(snippets) > 20
    for width in (280, 300, 400, 700):
        columns = "".join(COLUMN.format(width=width, snippet=one) for one in snippets)
        whole = columns.replace("https://example.org/", address).replace('loading="lazy"', "")
        (tmp_path / "index.html").write_text(f"<!doctype html><title>A class</title>{whole}")
        with served(tmp_path) as host:
            context = browser.new_context(
                viewport={"width": 1280, "height": 900}, java_script_enabled=False
            )
            page = context.new_page()
            page.goto(host)
            for frame in page.frames[1:]:
                room, needed, across = frame.evaluate(
                    "[innerHeight, document.documentElement.scrollHeight,"
                    " document.documentElement.scrollWidth - innerWidth]"
                )
                held = frame.evaluate("document.querySelector('main').scrollHeight")
                assert needed <= room and across <= 0, (frame.url, width, needed, room)
                assert room <= 1.7 * held, (frame.url, width, held, room)
                if frame.locator(".exhibit--table").count():
                    assert room <= 1.4 * held, (frame.url, width, held, room)
            context.close()


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_figure_fills_the_whole_screen_without_a_script(address, browser: Browser, size, scheme):
    """From edge to edge, nothing of the page beside it; a link and the way back leave it."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height}, java_script_enabled=False, color_scheme=scheme
    )
    page = context.new_page()
    page.goto(f"{address}figures/grdp-shares/")
    picture = page.locator("#screen img")
    assert not picture.is_visible()
    page.goto(f"{address}figures/grdp-shares/#screen")
    picture.wait_for()
    box = picture.bounding_box()
    assert [round(box[side]) for side in ("x", "y", "width", "height")] == [0, 0, width, height]
    assert page.evaluate(f"document.elementFromPoint({width / 2}, 20).matches('#screen *')")
    page.locator(".screen-leave").click()
    picture.wait_for(state="hidden")
    page.wait_for_url("**#grdp-shares")
    context.close()


def test_escape_leaves_the_whole_screen_and_the_way_back_does_not_lead_to_it(
    address, browser: Browser
):
    page = page_of(browser)
    page.goto(f"{address}en/figures/")
    page.goto(f"{address}en/figures/timeline/")
    page.locator(".at-hand").get_by_role("link", name="Show full screen").click()
    page.locator("#screen img").wait_for()
    page.keyboard.press("Escape")
    page.locator("#screen").wait_for(state="hidden")
    for _ in range(2):
        page.go_back()
        assert not page.url.endswith("#screen")
    assert page.url == f"{address}en/figures/"
    page.context.close()


WAYS_SHOWN = "() => getComputedStyle(document.querySelector('.screen-ways')).opacity"


def test_what_leads_out_of_the_whole_screen_covers_nothing_for_long(address, browser: Browser):
    """Two seconds without pointer or key, and it is gone; the pointer brings it back."""
    page = page_of(browser)
    page.goto(f"{address}figures/budget-realisation/#screen")
    page.locator("#screen img").wait_for()
    shown, gone = (f"() => ({WAYS_SHOWN})() === '{one}'" for one in "10")
    for wake in (lambda: None, lambda: page.mouse.move(99, 99), lambda: page.keyboard.press("a")):
        wake()
        page.wait_for_function(shown)
        page.wait_for_function(gone, timeout=4000)
    # Who goes through it with the tab key sees where the focus is.
    page.keyboard.press("Tab")
    page.wait_for_timeout(2500)
    assert page.evaluate(WAYS_SHOWN) == "1"
    page.context.close()


def test_what_leads_out_goes_at_once_where_the_screen_is_full(address, browser: Browser):
    """It does not wait for the pointer that asked for it to leave, nor for the focus."""
    page = page_of(browser)
    page.goto(f"{address}figures/budget-realisation/#screen")
    page.mouse.move(200, 200)
    page.locator("[data-full]").click()
    page.wait_for_function("() => document.fullscreenElement")
    page.wait_for_function(f"() => ({WAYS_SHOWN})() === '0'", timeout=1500)
    page.mouse.move(300, 300)
    page.wait_for_function(f"() => ({WAYS_SHOWN})() === '1'")
    page.context.close()


@pytest.mark.parametrize("touches", [False, True])
def test_without_a_script_the_way_out_covers_nothing_and_is_reached(
    address, browser: Browser, touches: bool
):
    """Shown at first and where the pointer is at the foot; on a phone in a strip of its own."""
    size = {"width": 640, "height": 360} if touches else {"width": 1280, "height": 720}
    context = browser.new_context(
        viewport=size, java_script_enabled=False, is_mobile=touches, has_touch=touches
    )
    page = context.new_page()
    page.goto(f"{address}figures/timeline/#screen")
    page.locator("#screen img").wait_for()
    assert page.evaluate(WAYS_SHOWN) == "1"
    page.wait_for_timeout(2300)
    assert page.evaluate(WAYS_SHOWN) == ("1" if touches else "0")
    if touches:
        picture, way = (
            page.locator(one).bounding_box() for one in ("#screen img", ".screen-leave")
        )
        assert picture["y"] + picture["height"] <= way["y"]
    else:
        page.mouse.move(640, 710)
        assert page.evaluate(WAYS_SHOWN) == "1"
    page.locator(".screen-leave").click()
    page.wait_for_url("**#timeline")
    context.close()


@pytest.mark.parametrize("width", [360, 1366])
def test_what_a_lecturer_needs_stands_directly_under_the_drawing(
    address, site, browser: Browser, width: int
):
    """Before notes, folds and downloads: on every figure's page."""
    page = page_of(browser)
    page.set_viewport_size({"width": width, "height": 768})
    names = sorted(one.name for one in (site / "figures").iterdir() if one.is_dir())
    for name in names:
        page.goto(f"{address}figures/{name}/")
        tops = page.evaluate(
            """() => [".exhibit-drawing:not(.exhibit-answer *)", ".at-hand", ".exhibit-note"]
              .map(one => [...document.querySelectorAll(`${one}, .strip`)]
                .filter(one => one.checkVisibility()))
              .map((all, place) => place ? all.at(-1) : all[0])
              .map(one => one.getBoundingClientRect().top)"""
        )
        assert tops == sorted(tops), name
    assert len(names) >= 15
    page.context.close()


@pytest.mark.parametrize("path", ["figures/budget-realisation/", "en/figures/grdp-shares/"])
def test_a_figure_is_as_wide_as_a_phone_that_is_touched(address, browser: Browser, path: str):
    """Where a finger has more room than a mark takes, the page does not grow for it."""
    context = browser.new_context(
        viewport={"width": 360, "height": 640}, is_mobile=True, has_touch=True
    )
    page = context.new_page()
    page.goto(address + path)
    assert page.evaluate("[document.documentElement.scrollWidth, innerWidth]") == [360, 360]
    context.close()


def test_the_whole_screen_says_number_and_headline_and_gives_all_of_it_if_it_can(
    address, browser: Browser
):
    """The button is for browsers that can: elsewhere it would do nothing."""
    page = page_of(browser)
    page.goto(f"{address}en/figures/timeline/#screen")
    picture, button = page.locator("#screen img"), page.locator("[data-full]")
    # In pixels, since a browser lends a picture in SVG none of the page's typefaces; what stands
    # on it, its twin in SVG tells.
    shown = picture.evaluate("one => one.src")
    assert shown.endswith("/en/figures/timeline.png")
    drawn = page.request.get(shown.replace(".png", "-stage.svg")).text()
    headline = page.locator("h1").inner_text().strip()
    number = page.locator(".exhibit-number").first.inner_text().strip()
    assert number in drawn and headline.split()[0] in drawn
    assert picture.get_attribute("alt").startswith(f"{number}. {headline[:30]}")
    # The button comes with its script.
    page.wait_for_function(
        "() => document.querySelector('[data-full]').hidden !== document.fullscreenEnabled"
    )
    if page.evaluate("document.fullscreenEnabled"):
        page.mouse.move(200, 200)
        button.click()
        page.wait_for_function("() => document.fullscreenElement")
        page.locator(".screen-leave").click()
        page.wait_for_function("() => !document.fullscreenElement")
    page.context.close()
    context = browser.new_context()
    context.add_init_script(
        "Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false })"
    )
    page = context.new_page()
    page.goto(f"{address}en/figures/timeline/#screen")
    assert page.locator("[data-full]").is_hidden()
    context.close()


def press(button: Locator) -> None:
    """Copies, and waits until the button says that it has."""
    copied = button.get_attribute("data-copied")
    handle = button.element_handle()
    button.click()
    button.page.wait_for_function("([one, said]) => one.textContent === said", arg=[handle, copied])


@pytest.mark.parametrize(
    ("below", "name", "said"),
    [
        ("", "Salin kode", "alamat tempat Anda membuka situs ini, karena situs ini belum"),
        ("en/", "Copy the snippet", "where you have this site from, since the site has no public"),
    ],
)
def test_the_frame_is_copied_with_the_address_where_it_is_and_says_so(
    address, published, browser: Browser, below, name, said
):
    """While the site has no public address; with one, nothing is to be replaced."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}{below}figures/timeline/")
    press(page.get_by_role("button", name=name))
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("<div") and f'src="{address}{below}embed/timeline/"' in copied
    assert said in page.locator("article").inner_text()
    assert "example.org" not in copied + page.locator("article").inner_text()
    there = published / "build" / "site" / below / "figures" / "timeline" / "index.html"
    assert said not in there.read_text(encoding="utf-8")
    context.close()
    # Without a script the address is only a placeholder, and the page says that.
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{below}figures/timeline/")
    told = page.locator("article").inner_text()
    assert "https://example.org/" in told
    assert "hanya contoh" in told or "only a placeholder" in told
    context.close()


def test_a_lecturer_has_address_picture_citation_and_frame_in_one_line(address, browser: Browser):
    """The address as the reader has it, while there is no public one; the picture with its size."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}en/figures/timeline/")
    line = page.locator(".at-hand")
    assert line.locator("code").inner_text().strip() == f"{address}en/figures/timeline/"
    press(line.get_by_role("button", name="Copy the address"))
    assert page.evaluate("navigator.clipboard.readText()").strip().endswith("/figures/timeline/")
    press(line.get_by_role("button", name="Copy the citation"))
    assert "2011" in page.evaluate("navigator.clipboard.readText()")
    assert "PNG 1920 × 1080" in line.inner_text()
    ways = {one.get_attribute("href") for one in line.locator("a").all()}
    assert ways == {"../../figures/timeline.png", "#screen", "#cite", "#embed"}
    context.close()


def tags(page: Path) -> dict[str, str]:
    text = page.read_text(encoding="utf-8")
    found = re.findall(r'<meta property="(og:[\w:]+)" content="([^"]*)"', text)
    return {name: html.unescape(said) for name, said in found}


@pytest.mark.parametrize("place", ["figures/timeline", "findings/cluster", "findings/markets"])
def test_a_link_in_a_message_shows_the_headline_and_the_figure_of_its_page(published, place):
    """A finding shows its first figure; the picture is light enough to be fetched, and told."""
    site = published / "build" / "site" / "en"
    page = site / place / "index.html"
    text, said = page.read_text(encoding="utf-8"), tags(page)
    first = FIGURE.search(text)[1]
    assert said["og:image"].endswith(f"/en/figures/{first}.png")
    headline = html.unescape(re.search(r"<h1[^>]*>([^<]+)", text)[1]).strip()
    assert said["og:title"] == headline and len(said["og:image:alt"]) > 60
    assert (site / "figures" / f"{first}.png").stat().st_size < 100_000


def test_a_page_without_a_figure_shows_the_card_of_the_site(published):
    site = published / "build" / "site" / "en"
    said = tags(site / "about" / "index.html")
    assert said["og:image"].endswith("/en/card.png") and said["og:image:alt"]
    assert (site / "card.png").stat().st_size < 100_000


def test_a_picture_bears_the_address_of_its_figure_where_there_is_one(published, site):
    """What lasts on a slide says where it is from; without a public address it names none."""
    for built, bears in ((published / "build" / "site", True), (site, False)):
        for name in ("timeline-stage", "timeline-square"):
            text = (built / "figures" / f"{name}.svg").read_text(encoding="utf-8")
            assert ("/lekop/figures/timeline/" in text) == bears
            assert bears or "example.org" not in text


@pytest.mark.parametrize("width", [320, 720])
@pytest.mark.parametrize("name", ["grdp-shares", "timeline", "table-2-readings", "markets-map"])
def test_the_snippet_shows_a_whole_figure_without_a_script(
    address, site, browser: Browser, tmp_path, width, name
):
    """On a phone and in a column of 720 px: nothing to scroll within, little room left over."""
    said = json.loads((site / "en" / "oembed" / f"{name}.json").read_text(encoding="utf-8"))
    snippet = said["html"].replace("https://example.org/", address)
    (tmp_path / "index.html").write_text(
        f"<!doctype html><title>A class</title><body style='margin:0;max-width:{width}px'>{snippet}"
    )
    with served(tmp_path) as host:
        # A column is 720 px wide on a wider screen; a phone is all column.
        screen = 320 if width == 320 else 1000
        context = browser.new_context(viewport={"width": screen, "height": 900})
        page = context.new_page()
        page.goto(host)
        page.frame_locator("iframe").locator("main").wait_for()
        frame = page.frames[1]
        room = page.evaluate("document.querySelector('iframe').clientHeight")
        needed = frame.evaluate("document.querySelector('main').scrollHeight")
        context.close()
    assert needed <= room <= needed * 1.25
