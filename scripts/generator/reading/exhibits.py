"""The words of exhibits and data notes, complete in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.errors import InvalidData, suggestion
from generator.languages import LANGUAGES
from generator.reading.files import read_text, read_toml
from generator.reading.words import Record, prose_complaints, texts_in

# An exhibit lacking one of these in a language would be published half said.
SAID = ("headline", "subtitle", "note", "source", "processing", "description")
# A note that names no objection to its own reading would tell half of what is known.
NOTE = ("title", "printed", "reading", "evidence", "treatment", "against")
KINDS = ("figure", "table")
FOLDER = "data/exhibits"
# An exhibit's id is an address: what differs in capitals alone would be one file on some hosts.
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def read_exhibits(root: Path, tables: Mapping[str, object]) -> dict[str, Record]:
    """The record of every figure and table by its id, complete in each language."""
    files = sorted((root / FOLDER).glob("*.toml"))
    if not files:
        raise InvalidData(FOLDER, None, None, None, "a file for each exhibit, found none")
    return {file.stem: read_exhibit(root, f"{FOLDER}/{file.name}", tables) for file in files}


def read_exhibit(root: Path, file: str, tables: Mapping[str, object]) -> Record:
    """One exhibit: its kind, its chart if it is a figure, its dataset, and what it says."""
    if not ID.fullmatch(Path(file).stem):
        expected = "an id of small letters and digits, hyphens between"
        raise InvalidData(file, None, "id", Path(file).stem, expected)
    exhibit = read_toml(root, file)
    rows = Rows(root, file)
    required = ("kind", "dataset", *SAID, *(("chart",) if exhibit.get("kind") == "figure" else ()))
    for field in required:
        if field not in exhibit:
            raise InvalidData(file, None, field, None, "this entry")
    for field, known in (("kind", KINDS), ("dataset", tuple(tables))):
        if exhibit[field] not in known:
            expected = f"a known {field}; {suggestion(str(exhibit[field]), known)}"
            raise InvalidData(file, rows.of(field), field, str(exhibit[field]), expected)
    for said in SAID:
        if not isinstance(exhibit[said], dict):
            expected = f"a text in each language: {', '.join(LANGUAGES)}"
            raise InvalidData(file, rows.of(said), said, str(exhibit[said]), expected)
        check_said(file, rows, said, exhibit[said])
    check_texts(file, rows, exhibit, "")
    return exhibit


def read_notes(root: Path, file: str = "data/notes.toml") -> dict[str, Record]:
    """Every data note with all its parts, none of them lacking a language."""
    records = read_toml(root, file)
    rows = Rows(root, file)
    for name, record in records.items():
        if not isinstance(record, dict):
            raise InvalidData(file, rows.of(name), name, str(record), "a table of texts")
        for part in NOTE:
            if not isinstance(record.get(part), dict):
                raise InvalidData(file, rows.of(name), f"{name}.{part}", None, "this entry")
        for place, said in pairs_in(record, name):
            check_said(file, rows, place, said)
        check_texts(file, rows, record, name)
    return records


def check_said(file: str, rows: Rows, place: str, said: Record) -> None:
    """Refuse a text that a language lacks."""
    for language in LANGUAGES:
        text = said.get(language)
        if not isinstance(text, str) or not text.strip():
            at = f"{place}.{language}"
            raise InvalidData(file, rows.of(place), at, "", "a text in each language")


def check_texts(file: str, rows: Rows, record: Record, name: str) -> None:
    """Refuse a text that a page could not show as it stands."""
    for at, text in texts_in(record, name):
        for expected in prose_complaints(text):
            at = at.removeprefix(".")
            raise InvalidData(file, rows.of(at.rpartition(".")[0] or at), at, text, expected)


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
