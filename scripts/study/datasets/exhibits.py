"""The words of exhibits and data notes, complete in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from study.datasets.files import read_text, read_toml
from study.datasets.words import Record, prose_complaints, texts_in
from study.errors import InvalidData, suggestion
from study.languages import LANGUAGES

# An exhibit lacking one of these in a language would be published half said.
SAID = ("headline", "subtitle", "note", "source", "processing", "description")
KINDS = ("figure", "table")


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
            if not isinstance(exhibit[said], dict) or not set(LANGUAGES) <= set(exhibit[said]):
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
        for place, said in pairs_in(record, name):
            for language in LANGUAGES:
                text = said.get(language)
                if not isinstance(text, str) or not text.strip():
                    at = f"{place}.{language}"
                    raise InvalidData(file, rows.of(place), at, "", "a text in each language")
        for at, text in texts_in(record, name):
            for expected in prose_complaints(text):
                raise InvalidData(file, rows.of(at.rpartition(".")[0]), at, text, expected)
    return records


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
    if not LANGUAGES.keys().isdisjoint(record):
        yield name, record
    for key, value in record.items():
        for number, part in enumerate(value if isinstance(value, list) else [value], start=1):
            if isinstance(part, dict):
                place = f"{name}.{key}.{number}" if isinstance(value, list) else f"{name}.{key}"
                yield from pairs_in(part, place)
