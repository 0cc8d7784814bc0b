"""What the site says outside its prose: labels, references, exhibits, notes, by language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pandas as pd

from study.datasets.cells import is_web_address, page_complaints
from study.datasets.files import read_json, read_text, read_toml
from study.errors import InvalidData, suggestion

LANGUAGES = ("id", "en")
# An exhibit lacking one of these in a language would be published half said.
SAID = ("headline", "subtitle", "note", "source", "processing", "description")
KINDS = ("figure", "table")

Record = dict[str, Any]


def words_by_key(words: pd.DataFrame) -> dict[str, dict[str, str]]:
    """Every label, by key and language."""
    return {
        str(key): {language: str(words.loc[row, language]) for language in LANGUAGES}
        for row, key in words["key"].items()
    }


def read_references(root: Path, file: str = "data/references.json") -> list[Record]:
    """The references as CSL-JSON, each with an id of its own, a type and a title."""
    references = read_json(root, file)
    if not isinstance(references, list) or not references:
        raise InvalidData(file, None, None, None, "a list of references")
    seen: set[str] = set()
    for reference in references:
        if not isinstance(reference, dict):
            raise InvalidData(file, None, None, str(reference), "a reference in braces")
        name = str(reference.get("id", ""))
        for required in ("id", "type", "title"):
            if not str(reference.get(required, "")).strip():
                raise InvalidData(file, None, f"{name}.{required}", "", "a text")
        if name in seen:
            raise InvalidData(file, None, "id", name, "an id that no other reference has")
        seen.add(name)
        address = reference.get("URL")
        if address is not None and not is_web_address(str(address)):
            expected = "an address that begins with https:// or http://"
            raise InvalidData(file, None, f"{name}.URL", str(address), expected)
        for place, text in texts_in(reference, name):
            for expected in page_complaints(text):
                raise InvalidData(file, None, place, text, expected)
    return references


def read_exhibits(
    root: Path, tables: Mapping[str, object], file: str = "data/exhibits.toml"
) -> dict[str, Record]:
    """The record of every figure and table, complete in each language."""
    exhibits = read_notes(root, file)
    rows = Rows(root, file)
    for name, exhibit in exhibits.items():
        for required in ("kind", "page", "dataset", *SAID):
            if required not in exhibit:
                raise InvalidData(file, rows.of(name), f"{name}.{required}", None, "this entry")
        for said in SAID:
            if not isinstance(exhibit[said], dict):
                expected = f"a text in each language: {', '.join(LANGUAGES)}"
                place = f"{name}.{said}"
                raise InvalidData(file, rows.of(name), place, str(exhibit[said]), expected)
        for column, known in (("kind", KINDS), ("dataset", tuple(tables))):
            if exhibit[column] not in known:
                expected = f"a known {column}; {suggestion(str(exhibit[column]), known)}"
                place = f"{name}.{column}"
                raise InvalidData(file, rows.of(name), place, str(exhibit[column]), expected)
    return exhibits


def read_notes(root: Path, file: str = "data/notes.toml") -> dict[str, Record]:
    """Records of texts, none of them lacking a language."""
    records = read_toml(root, file)
    rows = Rows(root, file)
    for name, record in records.items():
        if not isinstance(record, dict):
            raise InvalidData(file, rows.of(name), name, str(record), "a table of texts")
        for place in pairs_in(record, name):
            found = {language: place[1].get(language) for language in LANGUAGES}
            for language, text in found.items():
                if not isinstance(text, str) or not text.strip():
                    at = f"{place[0]}.{language}"
                    raise InvalidData(file, rows.of(place[0]), at, "", "a text in each language")
        for at, text in texts_in(record, name):
            for expected in page_complaints(text):
                raise InvalidData(file, rows.of(at.rpartition(".")[0]), at, text, expected)
    return records


def read_style(root: Path) -> str:
    """The one citation style (CSL) of the site."""
    styles = sorted((root / "data" / "styles").glob("*.csl"))
    if len(styles) != 1:
        found = ", ".join(style.name for style in styles) or None
        raise InvalidData("data/styles", None, None, found, "exactly one .csl file")
    file = f"data/styles/{styles[0].name}"
    text = read_text(root, file)
    try:
        ElementTree.fromstring(text)
    except ElementTree.ParseError as problem:
        row = problem.position[0]
        raise InvalidData(file, row, None, text.split("\n")[row - 1], "XML") from None
    return text


class Rows:
    """Where the tables of a TOML file begin."""

    def __init__(self, root: Path, file: str) -> None:
        self.lines = read_text(root, file).split("\n")

    def of(self, name: str) -> int | None:
        """The row of `[name]`, else that of the table around it."""
        while name:
            header = re.compile(rf"\s*\[\[?{re.escape(name)}\]|{re.escape(name)}\s*=")
            for row, line in enumerate(self.lines, start=1):
                if header.match(line.replace('"', "")):
                    return row
            name = name.rpartition(".")[0]
        return None


def pairs_in(record: Record, name: str) -> Iterator[tuple[str, Record]]:
    """Every table that says something in a language, with its place."""
    if set(record) & set(LANGUAGES):
        yield name, record
    for key, value in record.items():
        for number, part in enumerate(value if isinstance(value, list) else [value], start=1):
            if isinstance(part, dict):
                place = f"{name}.{key}.{number}" if isinstance(value, list) else f"{name}.{key}"
                yield from pairs_in(part, place)


def texts_in(value: object, place: str) -> Iterator[tuple[str, str]]:
    """Every text within a record, with its place."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from texts_in(part, f"{place}.{key}")
    elif isinstance(value, list):
        for number, part in enumerate(value, start=1):
            yield from texts_in(part, f"{place}.{number}")
