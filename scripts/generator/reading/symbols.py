"""Symbols drawn by hand: small SVG files, with their names in each language beside them.

data/symbols/NAME.svg    lines in the colour of the text; a shape of class `body` can be filled
data/symbols/names.toml  what each shows, in each language, and the page whose sign it is, if any
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from generator.errors import InvalidData, suggestion
from generator.reading.entries import read_entries
from generator.reading.files import read_text
from generator.reading.folders import ours
from generator.reading.texts import Text

FOLDER = "data/symbols"
NAMES = f"{FOLDER}/names.toml"
# The one square that all are drawn in, with their foot on the same line, so that they line up.
SQUARE = "0 0 64 64"
# What a drawing is made of; whatever is not listed, a script, a style or a link among it, could act
# or fetch something in the page that shows it.
SHAPES = {
    "svg": {"viewBox", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"},
    "path": {"d", "class"},
    "circle": {"cx", "cy", "r", "class"},
    "ellipse": {"cx", "cy", "rx", "ry", "class"},
}
BODY = "body"
# Numbers, names and the letters of a path: no address can be written with these.
VALUE = re.compile(r"[-\w .,]*")


@dataclass(frozen=True)
class Symbol:
    """A symbol: its shapes as SVG on one line, what it shows, the page whose sign it is or none."""

    key: str
    shapes: str
    name: Text
    page: str = ""


def read_symbols(root: Path) -> dict[str, Symbol]:
    """Every symbol by its name; none where a study draws none."""
    found = [path.stem for path in ours(root / FOLDER, "*.svg")]
    if not found and not (root / NAMES).exists():
        return {}
    entries = read_entries(root, NAMES)
    for key in found:
        if key not in entries.found:
            raise entries.refused(key, f"a name in each language for {FOLDER}/{key}.svg")
    for key in entries.found:
        if key not in found:
            near = suggestion(key, found)
            raise entries.refused(key, f"a drawing {FOLDER}/{key}.svg; {near}")
    symbols = {}
    for key in found:
        entry = entries.table(key, "a table with a name")
        entry.check_known(("name", "page"))
        page = entry.text("page") if "page" in entry.found else ""
        symbols[key] = Symbol(key, shapes(root, f"{FOLDER}/{key}.svg"), entry.said("name"), page)
    return symbols


def check_signs(symbols: Mapping[str, Symbol], pages: Collection[str]) -> None:
    """Refuse the sign of a page that there is not."""
    for symbol in symbols.values():
        if symbol.page and f"{symbol.page}.md" not in pages:
            known = [page.removesuffix(".md") for page in pages]
            expected = f"a page; {suggestion(symbol.page, known)}"
            raise InvalidData(NAMES, None, f"{symbol.key}.page", symbol.page, expected)


def shapes(root: Path, file: str) -> str:
    """The shapes of a drawing, without the element around them."""
    text = read_text(root, file)
    # Before it is parsed: an entity could stand for what no line of the file shows.
    for row, line in enumerate(text.split("\n"), start=1):
        if found := re.search(r"<[!?]|&", line):
            raise InvalidData(file, row, None, found[0], "elements alone, none declared or escaped")
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, given: check_element(
        file, parser.CurrentLineNumber, name, given
    )
    parser.CharacterDataHandler = lambda said: check_text(file, parser.CurrentLineNumber, said)
    try:
        parser.Parse(text, True)
    except expat.ExpatError as problem:
        said = expat.ErrorString(problem.code)
        raise InvalidData(file, problem.lineno, None, None, f"SVG: {said}") from None
    inner = re.sub(r"\A\s*<svg[^>]*>|</svg>\s*\Z", "", text)
    return "".join(line.strip() for line in inner.split("\n"))


def check_element(file: str, row: int, name: str, given: Mapping[str, str]) -> None:
    """Refuse an element or an attribute that is no shape of ours."""
    if name not in SHAPES:
        raise InvalidData(file, row, None, f"<{name}>", f"a shape: {', '.join(SHAPES)}")
    for attribute, value in given.items():
        if attribute not in SHAPES[name] | ({"xmlns"} if name == "svg" else set()):
            expected = f"an attribute of its form: {', '.join(sorted(SHAPES[name]))}"
            raise InvalidData(file, row, attribute, value, expected)
        if attribute != "xmlns" and not VALUE.fullmatch(value):
            raise InvalidData(file, row, attribute, value, "numbers and names, no address")
        if attribute == "class" and value != BODY:
            raise InvalidData(file, row, attribute, value, f"the class {BODY}, or none")
    if name == "svg" and given.get("viewBox") != SQUARE:
        raise InvalidData(file, row, "viewBox", given.get("viewBox"), f'the square "{SQUARE}"')


def check_text(file: str, row: int, said: str) -> None:
    """Refuse text, which a drawing would say in one language only."""
    if said.strip():
        raise InvalidData(file, row, None, said.strip(), "no text: its name says what it shows")
