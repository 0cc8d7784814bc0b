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


def test_escape_leaves_the_whole_screen(address, browser: Browser):
    page = page_of(browser)
    page.goto(f"{address}en/figures/timeline/#screen")
    page.locator("#screen img").wait_for()
    page.keyboard.press("Escape")
    page.locator("#screen").wait_for(state="hidden")
    page.context.close()


def test_the_whole_screen_says_number_and_headline_and_gives_all_of_it_if_it_can(
    address, browser: Browser
):
    """The button is for browsers that can: elsewhere it would do nothing."""
    page = page_of(browser)
    page.goto(f"{address}en/figures/timeline/#screen")
    picture, button = page.locator("#screen img"), page.locator("[data-full]")
    drawn = page.request.get(picture.evaluate("one => one.src")).text()
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
        ("", "Salin kode", "hanya contoh, karena situs ini belum mempunyai alamat publik"),
        ("en/", "Copy the snippet", "only a placeholder, since this site has no public address"),
    ],
)
def test_the_frame_is_copied_and_says_that_its_address_is_none(
    address, published, browser: Browser, below, name, said
):
    """While the site has no public address; with one, nothing is to be replaced."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}{below}figures/timeline/")
    press(page.get_by_role("button", name=name))
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("<div") and "/embed/timeline/" in copied
    assert said in page.locator("article").inner_text()
    there = published / "build" / "site" / below / "figures" / "timeline" / "index.html"
    assert said not in there.read_text(encoding="utf-8")
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
