"""Chrome 109 and Safari 16.4 read all pages: what they do not know has something in its place."""

from pathlib import Path

import pytest
from newer import Use, in_script, in_style, newer

ASSETS = Path(__file__).parents[1] / "docs" / "theme" / "assets"
STYLES = sorted(ASSETS.glob("css/*.css"))
SCRIPTS = sorted([*ASSETS.glob("js/*.js"), *ASSETS.glob("js/search/*.js")])
KNOWN = newer()
# What a browser does without where it does not know it, and nothing is lost.
DONE_WITHOUT = {
    ":details-content": "on paper what is folded stays folded",
    "content-visibility": "on paper what is folded stays folded",
    "@font-face ascent-override": "the reader's own serif stands as it is drawn",
    "@font-face descent-override": "the reader's own serif stands as it is drawn",
    "@font-face line-gap-override": "the reader's own serif stands as it is drawn",
    "@font-face size-adjust": "the reader's own serif stands as it is drawn",
    "@media scripting": "without scripts the room of a button stays empty",
    "@page": "paper has the browser's own margins",
    "@page size": "slides stand on sheets that the reader turns",
    "accent-color": "a box has the browser's own colour",
    "cursor: default": "a phone shows no pointer",
    "cursor: pointer": "a phone shows no pointer",
    "overscroll-behavior": "the page scrolls on where a window ends",
    "scrollbar-width": "a rule for ::-webkit-scrollbar says the same",
    "text-wrap": "lines are as long as they come",
}
# Words of a script that are no such thing: names of our own, and a property of a style.
OWN_WORDS = {"interactive.js": {"draw"}, "later.js": {"until"}, "in_place.js": {"maxHeight"}}
# A script that asks for a thing before anything else may use all that comes with it.
ASKS_FIRST = {
    "in_place.js": (
        'const able = "popover" in HTMLElement.prototype',
        {"popover", "hidePopover", "showPopover", "newState"},
    )
}
# A property that sets another one too.
SHORTHANDS = {"text-decoration-color": "text-decoration"}


def has_its_stead(use: Use) -> bool:
    """Whether it stands where the browser is asked, or after a plain or prefixed twin.

    No twin helps a value with var() in it, which a browser takes for sound until it is too late.
    """
    name = use.declared.partition(":")[0]
    if any(one.startswith("@supports") and known_there(use.what, one) for one in use.within):
        return True
    before = {one.partition(":")[0] for one in use.before}
    return bool(before & {name, f"-webkit-{name}", SHORTHANDS.get(name, name)}) and (
        f"-webkit-{name}" in before or "var(" not in use.declared
    )


def known_there(what: str, asked: str) -> bool:
    """Whether a browser that can do what is asked knows this: what came with it at the latest."""
    together = {"animation-timeline", "animation-range", "view-timeline", "timeline-scope"}
    return f"({what}:" in asked or (what in together and "(animation-timeline:" in asked)


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.name)
def test_a_style_sheet_asks_old_browsers_for_nothing_that_they_miss(file):
    used = in_style(file.read_text(encoding="utf-8"), file.name, KNOWN)
    left = [one for one in used if one.what not in DONE_WITHOUT and not has_its_stead(one)]
    assert [f"{one.file}, line {one.line}: {one.what}" for one in left] == []


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.name)
def test_a_script_asks_before_it_uses_what_is_new(file):
    text = file.read_text(encoding="utf-8")
    asked, comes = ASKS_FIRST.get(file.name, ("", set()))
    assert asked in text
    known = comes | OWN_WORDS.get(file.name, set())
    found = {one.what: one.line for one in in_script(text, file.name, KNOWN)}
    assert {name: line for name, line in found.items() if name not in known} == {}


@pytest.mark.parametrize(
    "style",
    [
        "p { color: color-mix(in srgb, red, blue) }",
        # A browser finds out too late that it cannot: the colour before is forgotten by then.
        "p { color: red; color: color-mix(in srgb, var(--a), blue) }",
        "p { mask: none }",
        "p { a { color: red } }",
        "p { width: 1px; height: light-dark(1px, 2px) }",
        "@media print { p { content: 'a' / 'b' } }",
        "@scope (p) { a { color: red } }",
        "p:user-invalid { color: red }",
        "@supports (color: red) { p { animation-timeline: view() } }",
    ],
)
def test_what_is_new_is_found(style):
    assert [one for one in in_style(style, "a", KNOWN) if not has_its_stead(one)]


@pytest.mark.parametrize(
    "style",
    [
        "p { color: red; color: color-mix(in srgb, red, blue) }",
        "p { -webkit-mask: var(--a); mask: var(--a) }",
        "p { text-decoration: underline; text-decoration-color: color-mix(in srgb, red, blue) }",
        "@supports (animation-timeline: view()) { p { animation-range: cover } }",
        "@supports (color: color-mix(in srgb, red, red)) { p { inset: 0 } }",
        "p:has(a):is(b) { aspect-ratio: 1; inset: 0; width: min(1px, 2px) }",
        "@container a (min-width: 3px) { p { translate: 0 1px } }",
    ],
)
def test_what_has_something_in_its_place_is_let_through(style):
    assert all(map(has_its_stead, in_style(style, "a", KNOWN)))


def test_a_new_word_of_a_script_is_found_and_one_in_a_text_is_none():
    found = in_script('a.showPopover() // b.togglePopover()\nconst c = "showPopover("', "a", KNOWN)
    assert [(one.line, one.what) for one in found] == [(1, "showPopover")]
