"""Bytes to text: whatever stands in data/ must be plain UTF-8 before anything looks inside."""

from __future__ import annotations

import codecs
import json
import re
import tomllib
import unicodedata
from pathlib import Path
from typing import Any, NoReturn

from generator.errors import InvalidData
from generator.reading.within import check_plain

# Controls, invisible format marks (bidi, zero width), unassigned, private, line and paragraph ends.
HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def read_bytes(root: Path, file: str) -> bytes:
    """The bytes of a file named relative to the root, refusing a link, a missing or empty one."""
    check_plain(root, file)
    try:
        content = (root / file).read_bytes()
    except FileNotFoundError:
        raise InvalidData(file, None, None, None, "this file to exist") from None
    except OSError as problem:
        raise InvalidData(
            file, None, None, None, f"a file that can be read: {problem.strerror}"
        ) from None
    if not content.strip():
        raise InvalidData(file, None, None, None, "a file that is not empty")
    return content


def decoded(content: bytes, file: str) -> str:
    """The text of a file, refusing a byte order mark and anything but UTF-8."""
    for mark in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        if content.startswith(mark):
            shown = mark.hex(" ").upper()
            raise InvalidData(file, 1, None, shown, "UTF-8 without a byte order mark")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as problem:
        row = content.count(b"\n", 0, problem.start) + 1
        wrong = content[problem.start : problem.end].hex(" ").upper()
        raise InvalidData(file, row, None, wrong, "UTF-8, which these bytes are not") from None


def read_text(root: Path, file: str) -> str:
    """A text of many lines, in which line breaks are the only hidden characters."""
    text = decoded(read_bytes(root, file), file)
    for row, line in enumerate(text.split("\n"), start=1):
        if letter := hidden_character(line.replace("\t", " ")):
            raise InvalidData(file, row, None, line, visible_text_without(letter))
    return text


def read_json(root: Path, file: str) -> Any:
    """A JSON value, refusing repeated names and numbers that are none."""
    text = read_text(root, file)

    def no_number(literal: str) -> NoReturn:
        row = text[: text.index(literal)].count("\n") + 1
        raise InvalidData(file, row, None, literal, "a finite number")

    def unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        for name in names:
            if names.count(name) > 1:
                raise InvalidData(file, None, name, None, "each name once in an object")
        return dict(pairs)

    try:
        return json.loads(text, parse_constant=no_number, object_pairs_hook=unrepeated)
    except json.JSONDecodeError as problem:
        line = text.split("\n")[problem.lineno - 1].strip()
        raise InvalidData(file, problem.lineno, None, line, f"JSON: {problem.msg}") from None


def read_toml(root: Path, file: str) -> dict[str, object]:
    """A TOML table."""
    text = read_text(root, file)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        lines = text.rstrip("\n").split("\n")
        place = re.search(r"\(at line (\d+)", str(problem))
        row = min(int(place[1]), len(lines)) if place else len(lines)
        said = str(problem).partition(" (at ")[0]
        raise InvalidData(file, row, None, lines[row - 1].strip(), f"TOML: {said}") from None


def hidden_character(text: str) -> str | None:
    """The first character that a reader cannot see."""
    # Of nearly every text Python knows at once that there is none: a fifth of reading a study.
    if text.isprintable():
        return None
    return next((letter for letter in text if unicodedata.category(letter) in HIDDEN), None)


def visible_text_without(letter: str) -> str:
    """What was expected where a hidden character stands."""
    if letter == "\r":
        return "lines that end in LF alone, without CR (U+000D)"
    kind = "control character" if unicodedata.category(letter) == "Cc" else "invisible character"
    return f"text without the {kind} U+{ord(letter):04X}"
