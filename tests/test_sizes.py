"""Seven sizes of text and no other, and lines as long as a reader follows with ease."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import tinycss2
from playwright.sync_api import Browser, Page

SHEETS = sorted((Path(__file__).parents[1] / "docs" / "theme" / "assets" / "css").glob("*.css"))
TOKENS = ("xs", "s", "m", "l", "xl", "2xl", "3xl")
# What a sheet may say in place of a token: as large as what it stands in.
INHERITED = "inherit"
# The root that sizes in rem go by, and letters in drawings, which grow with these.
ROOT, IN_DRAWINGS = re.compile(r"^html$"), re.compile(r"\btext$")
WINDOWS = (360, 768, 1280, 1920)
PAGES = (
    "",
    "en/findings/output/",
    "findings/government/",
    "figures/two-periods/",
    "data-notes/",
    "class/",
    "notebooks/readings/",
    "claims/",
    "en/glossary/",
    "data/budget/",
)
# The sizes of all text that is seen, drawings aside.
SIZES = """() => {
  const found = {}
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { data, parentElement: one } = walker.currentNode
    if (!data.trim() || one.closest("svg, script, template, style")) continue
    if (one.checkVisibility({ visibilityProperty: true })) {
      found[getComputedStyle(one).fontSize] ??= `${one.className}: ${data.trim().slice(0, 30)}`
    }
  }
  return found
}"""
# What the seven are in a window.
SEVEN = """names => names.map(name => {
  const one = document.createElement("p")
  one.className = "probe"
  document.body.append(one)
  one.style.fontSize = `var(--size-${name})`
  const size = getComputedStyle(one).fontSize
  one.remove()
  return size
})"""
# Advance widths of Roboto Regular (version 2.138), in parts of an em of 2,048.
ROBOTO = {
    " ": 508, "a": 1114, "b": 1150, "c": 1072, "d": 1155, "e": 1086, "f": 712, "g": 1150,
    "h": 1128, "i": 498, "j": 490, "k": 1038, "l": 498, "m": 1796, "n": 1131, "o": 1168,
    "p": 1150, "q": 1164, "r": 694, "s": 1057, "t": 670, "u": 1129, "v": 992, "w": 1539,
    "x": 1016, "y": 969, "z": 1016, ",": 403, ".": 540, "-": 566, "0": 1151,
}  # fmt: skip
# The paragraphs of a page as wide as they are set, with their text and its size.
LINES = """() => [...document.querySelectorAll(".md-content__inner > p, .voice > p")]
  .filter(one => one.clientWidth && one.textContent.length > 150 && !one.closest(".voice--answer"))
  .map(one => [one.clientWidth, parseFloat(getComputedStyle(one).fontSize), one.innerText])"""


def declared(rules: list, selector: str = "") -> Iterator[tuple[str, str, str]]:
    """Each size of text that a sheet sets, by its selector."""
    for rule in rules:
        if (
            rule.type == "at-rule"
            and rule.content is not None
            and rule.lower_at_keyword in ("media", "container", "supports")
        ):
            yield from declared(tinycss2.parse_rule_list(rule.content))
        elif rule.type == "qualified-rule":
            named = tinycss2.serialize(rule.prelude).strip()
            for one in tinycss2.parse_blocks_contents(rule.content):
                if one.type == "declaration" and one.lower_name in ("font", "font-size"):
                    yield named, one.lower_name, tinycss2.serialize(one.value).strip()


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)
def test_a_style_sheet_names_one_of_seven_sizes(sheet: Path):
    """So that a new part of a page looks like those around it."""
    sizes = "|".join(TOKENS)
    allowed = re.compile(
        rf"(?:\d+ )?var\(--size-(?:{sizes})\)(?:(?: ?/ ?[\d.]+)? var\(--sans\))?|{INHERITED}"
    )
    rules = tinycss2.parse_stylesheet(sheet.read_text(), skip_comments=True, skip_whitespace=True)
    others = [
        (named, said)
        for named, _, said in declared(rules)
        if not allowed.fullmatch(said) and not ROOT.search(named) and not IN_DRAWINGS.search(named)
    ]
    assert others == []


def test_the_seven_sizes_are_set_in_one_place():
    """On the screen and, smaller, on paper; nowhere else but for two columns of it."""
    setting = {
        sheet.stem: re.findall(r"--size-(\w+):", sheet.read_text())
        for sheet in SHEETS
        if "--size-" in sheet.read_text()
    }
    assert setting.pop("tokens") == list(TOKENS)
    assert setting.pop("print") == list(TOKENS)
    assert setting.pop("paper") == ["m"]
    assert not any(setting.values()), setting


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce", bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("width", WINDOWS)
def test_pages_are_set_in_the_seven_sizes(address: str, page: Page, width: int):
    """The theme's own parts too: its drawer, its search, its foot."""
    page.set_viewport_size({"width": width, "height": 900})
    others = {}
    for path in PAGES:
        page.goto(address + path)
        seven = page.evaluate(SEVEN, TOKENS)
        found = page.evaluate(SIZES)
        others |= {path + size: said for size, said in found.items() if size not in seven}
    assert others == {}


def test_what_the_search_found_is_set_in_them_too(address: str, page: Page):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{address}?q=kerupuk")
    page.locator(".md-search-result__link").first.wait_for()
    seven = page.evaluate(SEVEN, TOKENS)
    assert [said for size, said in page.evaluate(SIZES).items() if size not in seven] == []


@pytest.mark.parametrize(
    "path", ["findings/output/", "en/findings/government/", "theory/", "en/method/"]
)
def test_a_line_holds_about_65_characters_in_roboto(address: str, page: Page, path: str):
    """As most phones and many computers set it, whatever this machine has."""
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address + path)
    lines = [
        width
        / (size * sum(ROBOTO.get(one, ROBOTO["0"]) for one in said.lower()) / len(said) / 2048)
        for width, size, said in page.evaluate(LINES)
    ]
    assert len(lines) > 3
    assert 60 < sum(lines) / len(lines) < 70


@pytest.mark.parametrize("path", ["data-notes/", "en/data-notes/"])
def test_a_data_note_is_as_wide_as_other_text_beside_its_heads(address, page: Page, path: str):
    """Not what is left of a column when its heads stand in it."""
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address + path)
    prose = page.locator("article > p").first.bounding_box()
    notes = page.locator("dl.note > dd").evaluate_all("all => all.map(one => one.clientWidth)")
    assert prose and len(notes) > 60
    assert abs(min(notes) - prose["width"]) < 10 and abs(max(notes) - prose["width"]) < 10
