"""Meetings of a course that follow its lessons and are none: what a course plan says of each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.reading.entries import read_entries
from generator.reading.lessons import PLANNED
from generator.reading.texts import Text

FILE = "data/class/meetings.toml"


@dataclass(frozen=True)
class Meeting:
    """One meeting; `planned` holds what a course plan asks, by name, as that of a lesson does."""

    id: str
    question: Text
    planned: dict[str, Text]


def read_meetings(root: Path) -> tuple[Meeting, ...]:
    """Every meeting in the order of the file, none without one; InvalidData where a part lacks."""
    if not (root / FILE).exists():
        return ()
    file = read_entries(root, FILE)
    found = []
    for name in file.found:
        entries = file.table(name, "a table of entries")
        entries.check_known(("question", *PLANNED))
        planned = {one: entries.said(one) for one in PLANNED}
        found.append(Meeting(name, entries.said("question"), planned))
    return tuple(found)
