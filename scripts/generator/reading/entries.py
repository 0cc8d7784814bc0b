"""The tables of a TOML file, asked for their parts by name; what lacks or cannot be is refused."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import InvalidData, suggestion
from generator.languages import LANGUAGES
from generator.reading.files import line_of, read_text, read_toml
from generator.reading.texts import Text
from generator.reading.words import prose_complaints


@dataclass(frozen=True)
class Entries:
    """One table of a file: what stands in it, and where; `lines` are the file's, to tell rows.

    A file of lists has no lines here: which of its tables is meant, the place says by number.
    """

    file: str
    found: Mapping[str, object]
    place: str = ""
    lines: tuple[str, ...] = ()

    def check_known(self, names: Collection[str]) -> None:
        """Refuse an entry that no one would read."""
        for name in self.found:
            if name not in names:
                raise self.refused(name, f"a known entry; {suggestion(name, names)}")

    def text(self, name: str) -> str:
        """A text of one language or none, such as an id."""
        found = self.entry(name)
        if not isinstance(found, str) or not found.strip():
            raise self.wrong(name, "a text")
        return found

    def one_of(self, name: str, known: Iterable[str], what: str) -> str:
        """A text that is one of those known."""
        found, known = str(self.entry(name)), tuple(known)
        if found not in known:
            raise self.wrong(name, f"{what}; {suggestion(found, known)}")
        return found

    def names(self, name: str) -> tuple[str, ...]:
        """A list of names, which may be missing."""
        found = self.found.get(name, [])
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise self.wrong(name, "a list of names")
        return tuple(found)

    def names_of(self, name: str, known: Iterable[str], what: str) -> tuple[str, ...]:
        """A list of names, each of which is one of those known."""
        known = tuple(known)
        for one in (names := self.names(name)):
            if one not in known:
                raise self.refused(name, f"{what}; {suggestion(one, known)}", one)
        return names

    def number(self, name: str) -> float:
        """A number, whole or not; true and false are none."""
        found = self.found.get(name)
        if type(found) is int or type(found) is float:
            return float(found)
        raise self.wrong(name, "a number")

    def whole(self, name: str, least: int = 1) -> int:
        """A whole number, not below the least; true and false are none."""
        found = self.entry(name)
        if type(found) is not int or found < least:
            raise self.wrong(name, f"a whole number, at least {least}")
        return found

    def day(self, name: str) -> datetime.date:
        """A day of TOML, which its reader has checked against the calendar."""
        found = self.found.get(name)
        # A moment is a day as well to Python, and none to a reader.
        if not isinstance(found, datetime.date) or isinstance(found, datetime.datetime):
            raise self.wrong(name, "a day without quotation marks, such as 2026-11-25")
        return found

    def tables(self, name: str, expected: str) -> tuple[Entries, ...]:
        """The tables of a list, which holds at least one."""
        found = self.found.get(name)
        if not isinstance(found, list) or not found:
            raise self.refused(name, expected)
        places = ((f"{self.at(name)}.{number}", one) for number, one in enumerate(found, start=1))
        tables = [Entries(self.file, one, at) for at, one in places if isinstance(one, dict)]
        if len(tables) < len(found):
            raise self.refused(name, expected)
        return tuple(tables)

    def table(self, name: str, expected: str) -> Entries:
        """The table of a name."""
        found = self.entry(name)
        if not isinstance(found, dict):
            raise self.wrong(name, expected)
        return Entries(self.file, found, self.at(name), self.lines)

    def said(self, name: str) -> Text:
        """A table that says something in each language, and holds nothing else."""
        table = self.table(name, f"a text in each language: {', '.join(LANGUAGES)}")
        text = table.said_here()
        table.check_known(LANGUAGES)
        return text

    def said_here(self) -> Text:
        """What this table says in each language, in words that a page can show as they stand."""
        texts = {}
        for language in LANGUAGES:
            found = self.found.get(language)
            if not isinstance(found, str) or not found.strip():
                raise self.wrong(language, "a text in each language")
            texts[language] = found
        for language, text in texts.items():
            for expected in prose_complaints(text):
                raise self.wrong(language, expected)
        return Text(texts)

    def entry(self, name: str) -> object:
        """What stands under a name, which has to be there."""
        if name not in self.found:
            raise self.wrong(name, "this entry")
        return self.found[name]

    def at(self, name: str) -> str:
        """Where an entry stands in the file."""
        return f"{self.place}.{name}" if self.place else name

    def wrong(self, name: str, expected: str) -> InvalidData:
        """What is said of an entry that is not as it should be, with what it holds."""
        return self.refused(name, expected, self.found.get(name))

    def refused(self, name: str, expected: str, value: object = None) -> InvalidData:
        """What is said of an entry, or of one value in it."""
        at = self.at(name)
        shown = None if value is None else str(value)
        return InvalidData(self.file, line_of(self.lines, at), at, shown, expected)


def read_entries(root: Path, file: str, rows: bool = True) -> Entries:
    """A whole file; with its rows where no two of its tables share a name."""
    found = read_toml(root, file)
    return Entries(file, found, "", tuple(read_text(root, file).split("\n")) if rows else ())
