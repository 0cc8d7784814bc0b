"""The releases of the site and what each changed in numbers and findings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator.errors import InvalidData
from generator.languages import LANGUAGES
from generator.reading.entries import Entries, read_entries
from generator.reading.texts import Text

FILE = "data/releases.toml"
VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
RELEASE, CHANGE = ("version", "date", "changes"), ("changed", "added", "removed")
REVISION, GONE = ("name", "before", "after"), ("name",)
SOME = "at least one entry"


@dataclass(frozen=True)
class Revision:
    """A number with its value before a release and from it on."""

    name: str
    before: float
    after: float


@dataclass(frozen=True)
class Gone:
    """A number that there is no longer, by its name, and what it was in words of each language."""

    name: str
    said: Text


@dataclass(frozen=True)
class Change:
    """What changed, in words of each language, and the facts that it concerns by name."""

    said: Text
    changed: tuple[Revision, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[Gone, ...] = ()


@dataclass(frozen=True)
class Release:
    """A release with its date (ISO), which is empty while it is being prepared."""

    version: str
    date: str
    changes: tuple[Change, ...]

    @property
    def anchor(self) -> str:
        """Its id on the page of corrections."""
        return f"version-{self.version.replace('.', '-')}"


def read_releases(root: Path) -> tuple[Release, ...]:
    """Every release, newest first, at least one of them dated."""
    file = read_entries(root, FILE, rows=False)
    file.check_known(("releases",))
    releases = tuple(map(release_of, file.tables("releases", SOME)))
    for newer, older in zip(releases, releases[1:], strict=False):
        if version_numbers(newer.version) <= version_numbers(older.version):
            raise bad_release(
                newer.version, "version", f"a version after {older.version}, newest first"
            )
        if not older.date:
            raise bad_release(older.version, "date", "a day: only the newest release may lack it")
        if newer.date and newer.date < older.date:
            raise bad_release(
                older.version, "date", "a date not after that of the release above it"
            )
    if not any(release.date for release in releases):
        raise bad_release("releases", "date", "at least one release with a date")
    return releases


def release_of(entries: Entries) -> Release:
    """One release; its version is three numbers, its date a day of the calendar."""
    entries.check_known(RELEASE)
    version = entries.found.get("version")
    if not isinstance(version, str) or not VERSION.fullmatch(version):
        raise entries.wrong("version", 'three numbers, such as "0.1.0"')
    date = entries.day("date").isoformat() if "date" in entries.found else ""
    return Release(version, date, tuple(map(change_of, entries.tables("changes", SOME))))


def change_of(entries: Entries) -> Change:
    """One change, said in each language."""
    entries.check_known((*LANGUAGES, *CHANGE))
    revised, gone = (
        entries.tables(part, SOME) if part in entries.found else ()
        for part in ("changed", "removed")
    )
    return Change(
        said=entries.said_here(),
        changed=tuple(map(revision_of, revised)),
        added=entries.names("added"),
        removed=tuple(map(gone_of, gone)),
    )


def revision_of(entries: Entries) -> Revision:
    """One number with both its values."""
    entries.check_known(REVISION)
    return Revision(entries.text("name"), entries.number("before"), entries.number("after"))


def gone_of(entries: Entries) -> Gone:
    """One number that was removed, with the words that no other file has for it any more."""
    entries.check_known((*LANGUAGES, *GONE))
    return Gone(entries.text("name"), entries.said_here())


def version_numbers(version: str) -> tuple[int, ...]:
    """A version as it is ordered: 0.10.0 comes after 0.9.0."""
    return tuple(map(int, version.split(".")))


def bad_release(release: str, field: str, expected: str) -> InvalidData:
    """What is wrong with a release among the others."""
    return InvalidData(FILE, None, f"{release}.{field}", None, expected)
