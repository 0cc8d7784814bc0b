"""Chapters that move without a script: parts of a drawing are lit as the texts of steps pass."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from audit import violations
from playwright.sync_api import Browser, BrowserContext, Page

# The figure that each chapter tells in steps, how many, and words of the first and of the last.
CHAPTERS = {
    "findings/output/": (
        "two-periods",
        5,
        "para peneliti memakai data",
        "anggapan bahwa angka kedua",
    ),
    "en/findings/output/": (
        "two-periods",
        5,
        "the researchers rely on",
        "reading the second figure as",
    ),
    "findings/markets/": (
        "markets-map",
        4,
        "di Kabupaten Bintan sendiri",
        "dapat mencapai negara tetangga",
    ),
    "en/findings/markets/": (
        "markets-map",
        4,
        "Near home, the crackers are sold",
        "neighbouring countries such as",
    ),
}
PHONE, DESK = {"width": 360, "height": 640}, {"width": 1280, "height": 800}
# How opaque the parts of each step are: all of a step are alike.
PARTS = """() => {
  const seen = {}
  for (const part of document.querySelectorAll(".moving-figure use[class]")) {
    if (!part.closest("svg").checkVisibility()) continue
    const said = Number(getComputedStyle(part).opacity)
    seen[part.getAttribute("class")] = Math.min(said, seen[part.getAttribute("class")] ?? 1)
  }
  return seen
}"""
# Brings the middle of a step to a place of the window, as a part of its height.
BRING = """([step, part]) => {
  const box = document.querySelector(`.moving-step.step-${step}`).getBoundingClientRect()
  scrollBy({ top: box.top + box.height / 2 - innerHeight * part, behavior: "instant" })
}"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader with motion, and without scripts."""
    opened = browser.new_context(reduced_motion="no-preference", java_script_enabled=False)
    yield opened
    opened.close()


def opened(browser: BrowserContext | Browser, address: str, size: dict[str, int], **how) -> Page:
    context = browser if isinstance(browser, BrowserContext) else browser.new_context(**how)
    page = context.new_page()
    page.set_viewport_size(size)
    page.goto(address)
    return page


def scrolled(page: Page, step: int, part: float) -> None:
    """The page as it stands when a step has come to a part of the window."""
    page.evaluate(BRING, [step, part])
    # What a scroll moves is moved with the next frame: each picture waits for one.
    for _ in range(2):
        page.screenshot(clip={"x": 0, "y": 0, "width": 1, "height": 1})


@pytest.mark.parametrize("path", CHAPTERS)
def test_a_part_is_lit_as_the_text_of_its_step_passes(address, context, path):
    """Before, it is a shadow; what was told stays, paler: never the whole picture seen above."""
    steps = CHAPTERS[path][1]
    page = opened(context, address + path, DESK)
    assert set(page.evaluate(PARTS).values()) == {0.1}
    for step in range(1, steps + 1):
        scrolled(page, step, 0.5)
        shown = page.evaluate(PARTS)
        assert shown[f"step-{step}"] == 1
        assert all(shown[f"step-{one}"] >= 0.45 for one in range(1, step))
        assert len(shown) == steps and min(shown.values()) < 1
        if step + 1 < steps:
            assert shown[f"step-{steps}"] < 0.2


@pytest.mark.parametrize("path", list(CHAPTERS)[::2])
def test_the_drawing_keeps_its_place_whole_beside_its_texts(address, context, path):
    """Below the header, within a window of any height that has it; letters as in any drawing."""
    steps = CHAPTERS[path][1]
    for height in (DESK["height"], 608):
        page = opened(context, address + path, DESK | {"height": height})
        tops = set()
        for step in range(2, steps):
            scrolled(page, step, 0.5)
            figure = page.locator(".moving-figure").bounding_box()
            header = page.locator(".md-header").bounding_box()
            text = page.locator(f".moving-step.step-{step}").bounding_box()
            tops.add(round(figure["y"]))
            assert figure["y"] >= header["y"] + header["height"] - 1
            assert figure["y"] + figure["height"] <= height
            assert text["x"] >= figure["x"] + figure["width"]
        assert len(tops) == 1
        assert page.evaluate("document.documentElement.scrollWidth") <= DESK["width"]
        drawing = page.locator(".moving-figure svg")
        scale = drawing.bounding_box()["width"] / int(drawing.get_attribute("viewBox").split()[2])
        assert scale * 14 >= 11.99


@pytest.mark.parametrize("size", [PHONE, {"width": 768, "height": 1024}], ids=["phone", "tablet"])
@pytest.mark.parametrize("path", CHAPTERS)
def test_where_it_would_be_cut_the_texts_run_on_below_the_whole_figure(
    address, context, path, size
):
    """A drawing that keeps its place on a phone leaves no room for text, or is cut."""
    figure, steps, first, last = CHAPTERS[path]
    page = opened(context, address + path, size)
    assert not page.locator(".moving-figure").is_visible()
    assert page.locator(f"#{figure} .exhibit-drawing:visible svg").count() == 1
    texts = [one.bounding_box() for one in page.locator(".moving-step").all()]
    assert len(texts) == steps
    below = [later["y"] - one["y"] - one["height"] for one, later in itertools.pairwise(texts)]
    # No more air between them than between any two voices.
    assert max(below) < 100


@pytest.mark.parametrize("path", CHAPTERS)
def test_without_motion_and_on_paper_the_whole_figure_and_every_text_stand_there(
    address, browser, path
):
    """No second drawing is shown; nothing of the figure that opens the page is less than opaque."""
    figure, steps, first, last = CHAPTERS[path]
    page = opened(browser, address + path, DESK, reduced_motion="reduce")
    for media in ("screen", "print"):
        page.emulate_media(media=media)
        assert not page.locator(".moving-figure").is_visible()
        texts = page.locator(".moving-step")
        assert texts.count() == steps
        assert all(one.is_visible() for one in texts.all())
        assert first in texts.first.inner_text() and last in texts.last.inner_text()
        drawn = page.locator(f"#{figure} .exhibit-drawing:visible svg")
        assert drawn.count() == 1
        # On paper the narrow layout may stand, of which no part has a step.
        told = drawn.locator("[data-step]")
        assert told.count() >= steps or media == "print"
        shown = [drawn, *told.all()]
        assert {one.evaluate("one => getComputedStyle(one).opacity") for one in shown} == {"1"}
    page.context.close()


def test_motion_does_not_print(address, browser):
    """A reader who has it on the screen has the quiet form on paper too."""
    page = opened(browser, f"{address}findings/output/", DESK, reduced_motion="no-preference")
    assert page.locator(".moving-figure").is_visible()
    page.emulate_media(media="print")
    assert not page.locator(".moving-figure").is_visible()
    page.context.close()


@pytest.mark.parametrize("path", list(CHAPTERS)[1:3])
def test_in_motion_too_a_chapter_has_no_fault(address, browser, path):
    """By axe, half way; a link that the keyboard reaches is not under the drawing."""
    page = opened(browser, address + path, DESK, reduced_motion="no-preference")
    scrolled(page, 3, 0.6)
    assert violations(page) == []
    page.reload()
    links = page.locator(".moving-step a")
    for link in links.all():
        link.focus()
        page.wait_for_timeout(30)
        box = link.bounding_box()
        middle = [box["x"] + box["width"] / 2, box["y"] + box["height"] / 2]
        hit = "([x, y]) => document.elementFromPoint(x, y)?.closest('.moving-figure, header')"
        assert page.evaluate(f"at => Boolean(({hit})(at))", middle) is False
    page.context.close()


@pytest.mark.parametrize("path", CHAPTERS)
def test_each_part_that_a_step_names_stands_on_its_page(site: Path, path):
    """In the wide layout; what is used again is not written again, nor has a style of its own."""
    html = (site / path / "index.html").read_text(encoding="utf-8")
    figure, steps, *_ = CHAPTERS[path]
    moving = re.search(r'<div class="moving-figure".*?</div>', html, re.DOTALL)[0]
    groups = dict(re.findall(rf'<g id="({figure}-[\w-]+)"(?: data-step="([\w-]+)")?>', html))
    used = re.findall(r'<use href="#([\w-]+)"(?: class="step-(\d)")?', moving)
    assert [name for name, _ in used] == list(groups)
    by_step: dict[str, set[str]] = {}
    for name, step in used:
        assert name.startswith(f"{figure}-wide-")
        by_step.setdefault(step, set()).add(groups[name])
    assert {step: len(parts) for step, parts in by_step.items() if step} == {
        str(step): 1 for step in range(1, steps + 1)
    }
    assert by_step[""] == {""}
    assert "<path" not in moving and "<text" not in moving and "style=" not in moving


@pytest.mark.parametrize("path", CHAPTERS)
def test_the_texts_of_the_steps_are_in_the_markdown_of_the_page_in_order(site: Path, path):
    """Once each, and no word of the drawing that is shown again."""
    _, _, first, last = CHAPTERS[path]
    text = (site / path / "index.md").read_text(encoding="utf-8")
    assert text.count(first) == 1 and text.count(last) == 1
    assert text.index(first) < text.index(last)
    assert "{{" not in text


def test_no_other_page_moves(site: Path, tiny: Path):
    """Nor any of a study that tells no figure in steps."""
    moving = [
        f"{page.parent.relative_to(site)}/"
        for page in site.rglob("index.html")
        if 'class="moving"' in page.read_text(encoding="utf-8")
    ]
    assert sorted(moving) == sorted(CHAPTERS)
    built = tiny / "build" / "site"
    for page in (*built.rglob("*.html"), *built.rglob("*.css")):
        assert ".moving" not in page.read_text(encoding="utf-8")
        assert 'class="moving"' not in page.read_text(encoding="utf-8")
