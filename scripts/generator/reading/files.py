"""Bytes to text: whatever stands in data/ must be plain UTF-8 before anything looks inside."""

from __future__ import annotations

import codecs
import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from generator.errors import InvalidData
from generator.reading.limits import LONG_NUMBER, MOST_BYTES, NESTED, every_part, size_fault
from generator.reading.unseen import hidden_character, hidden_in_page, visible_text_without
from generator.reading.within import check_plain


def read_bytes(root: Path, file: str, most: int = MOST_BYTES) -> bytes:
    """The bytes of a file named relative to the root, refusing a link, a missing or empty one, and
    more than `most`.
    """
    check_plain(root, file)
    try:
        if (size := (root / file).stat().st_size) > most:
            expected = f"a file of at most {most} bytes, not {size}"
            raise InvalidData(file, None, None, None, expected)
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
    """A JSON value, refusing repeated names, numbers that are none, and texts not all seen."""
    text = read_text(root, file)

    def no_number(literal: str) -> NoReturn:
        row = text[: text.index(literal)].count("\n") + 1
        raise InvalidData(file, row, None, literal, "a finite number")

    def unrepeated(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        for name, times in Counter(name for name, _ in pairs).items():
            if times > 1:
                raise InvalidData(file, None, name, None, "each name once in an object")
        return dict(pairs)

    try:
        value = json.loads(text, parse_constant=no_number, object_pairs_hook=unrepeated)
    except json.JSONDecodeError as problem:
        line = text.split("\n")[problem.lineno - 1].strip()
        raise InvalidData(file, problem.lineno, None, line, f"JSON: {problem.msg}") from None
    except RecursionError:
        raise InvalidData(file, None, None, None, NESTED) from None
    except ValueError:
        # Python reads no whole number of more than 4300 digits.
        raise InvalidData(file, None, None, None, LONG_NUMBER) from None
    check_parts(value, file)
    return value


def read_toml(root: Path, file: str) -> dict[str, object]:
    """A TOML table, refusing numbers that are none, and texts not all seen."""
    text = read_text(root, file)
    try:
        value = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        lines = text.rstrip("\n").split("\n")
        place = re.search(r"\(at line (\d+)", str(problem))
        row = min(int(place[1]), len(lines)) if place else len(lines)
        said = str(problem).partition(" (at ")[0]
        raise InvalidData(file, row, None, lines[row - 1].strip(), f"TOML: {said}") from None
    except RecursionError:
        raise InvalidData(file, None, None, None, NESTED) from None
    except ValueError as problem:
        # A whole number as in JSON, or a day that no calendar has.
        expected = LONG_NUMBER if "digits" in str(problem) else f"TOML: {problem}"
        raise InvalidData(file, None, None, None, expected) from None
    check_parts(value, file, text.split("\n"))
    return value


def check_parts(value: object, file: str, lines: Sequence[str] = ()) -> None:
    """Refuse the first part that is too large, or a text that hides a letter behind an escape."""
    for place, found, depth in every_part(value):
        expected = size_fault(found, depth)
        if isinstance(found, str) and not expected:
            letter = hidden_in_page(found.replace("\n", " ").replace("\t", " "))
            expected = visible_text_without(letter) if letter else ""
        if expected:
            shown = None if isinstance(found, dict | list) else str(found)
            # Which of the tables in a list is meant, the place says by number.
            row = None if re.search(r"\.\d", place) else line_of(lines, place)
            raise InvalidData(file, row, place or None, shown, expected)


def line_of(lines: Iterable[str], name: str) -> int | None:
    """The row of `[name]` or of `name =`, else that of the table around it."""
    lines = [line.replace('"', "") for line in lines]
    while name:
        header = re.compile(rf"\s*\[\[?{re.escape(name)}\]|{re.escape(name)}\s*=")
        for row, line in enumerate(lines, start=1):
            if header.match(line):
                return row
        name = name.rpartition(".")[0]
    return None
