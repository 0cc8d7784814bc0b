"""The releases of the site and what each changed in numbers and findings."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.errors import InvalidData, suggestion
from generator.languages import LANGUAGES
from generator.reading.files import read_toml
from generator.reading.words import prose_complaints

FILE = "data/releases.toml"
VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
RELEASE, CHANGE = ("version", "date", "changes"), (*LANGUAGES, "changed", "added", "removed")
REVISION = ("name", "before", "after")


@dataclass(frozen=True)
class Revision:
    """A number with its value before a release and from it on."""

    name: str
    before: float
    after: float


@dataclass(frozen=True)
class Change:
    """What changed, in words of each language, and the facts that it concerns by name."""

    said: Mapping[str, str]
    changed: tuple[Revision, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


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
    record = read_toml(root, FILE)
    check_names(record, ("releases",), "releases")
    releases = tuple(
        release_of(one, f"releases.{place}")
        for place, one in enumerate(tables_in(record, "releases", ""), start=1)
    )
    for newer, older in zip(releases, releases[1:], strict=False):
        if numbers_in(newer.version) <= numbers_in(older.version):
            raise wrong(newer.version, "version", f"a version after {older.version}, newest first")
        if not older.date or (newer.date and newer.date < older.date):
            raise wrong(older.version, "date", "a date not after that of the release above it")
    if not any(release.date for release in releases):
        raise wrong("releases", "date", "at least one release with a date")
    return releases


def release_of(record: Mapping[str, Any], place: str) -> Release:
    """One release; its version is three numbers, its date a day of the calendar."""
    check_names(record, RELEASE, place)
    version = record.get("version")
    if not isinstance(version, str) or not VERSION.fullmatch(version):
        raise wrong(place, "version", 'three numbers, such as "0.1.0"', version)
    date = record.get("date", "")
    # TOML has days of its own, which its reader has checked against the calendar.
    if "date" in record and type(date) is not datetime.date:
        raise wrong(place, "date", "a day without quotation marks, such as 2026-11-25", date)
    changes = tables_in(record, "changes", place)
    return Release(version, str(date), tuple(change_of(one, f"{place}.changes") for one in changes))


def change_of(record: Mapping[str, Any], place: str) -> Change:
    """One change, said in each language."""
    check_names(record, CHANGE, place)
    for language in LANGUAGES:
        text = record.get(language)
        if not isinstance(text, str) or not text.strip():
            raise wrong(place, language, "a text in each language", text)
        for expected in prose_complaints(text):
            raise wrong(place, language, expected, text)
    revised = tables_in(record, "changed", place) if "changed" in record else []
    return Change(
        said={language: record[language] for language in LANGUAGES},
        changed=tuple(revision_of(one, f"{place}.changed") for one in revised),
        added=names_in(record, "added", place),
        removed=names_in(record, "removed", place),
    )


def revision_of(record: Mapping[str, Any], place: str) -> Revision:
    """One number with both its values."""
    check_names(record, REVISION, place)
    if not isinstance(record.get("name"), str):
        raise wrong(place, "name", "the name of a number", record.get("name"))
    for field in ("before", "after"):
        if type(record.get(field)) not in (int, float):
            raise wrong(place, field, "a number", record.get(field))
    return Revision(record["name"], float(record["before"]), float(record["after"]))


def tables_in(record: Mapping[str, Any], field: str, place: str) -> list[dict[str, Any]]:
    """The tables of a list, which holds at least one."""
    found = record.get(field)
    if not isinstance(found, list) or not found or not all(isinstance(one, dict) for one in found):
        raise wrong(place, field, "at least one entry")
    return found


def names_in(record: Mapping[str, Any], field: str, place: str) -> tuple[str, ...]:
    """The names of a list, which may be missing."""
    names: Sequence[Any] = record.get(field, [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise wrong(place, field, "a list of names", names)
    return tuple(names)


def numbers_in(version: str) -> tuple[int, ...]:
    """A version as it is ordered: 0.10.0 comes after 0.9.0."""
    return tuple(map(int, version.split(".")))


def check_names(record: Mapping[str, Any], known: Sequence[str], place: str) -> None:
    """Refuse an entry that no one would read."""
    for name in record:
        if name not in known:
            raise wrong(place, name, f"a known entry; {suggestion(name, known)}")


def wrong(place: str, field: str, expected: str, value: object = None) -> InvalidData:
    """What is wrong with the file, and where."""
    at = f"{place}.{field}".removeprefix(".")
    return InvalidData(FILE, None, at, None if value is None else str(value), expected)
