"""Answers to what the site says of the study: who gave them, when, and to which claim or note."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import InvalidData
from generator.languages import LANGUAGES
from generator.reading.about import FILE as ABOUT
from generator.reading.entries import Entries, read_entries
from generator.reading.texts import Text

FILE = "data/replies.toml"
ANSWERED = ("claim", "note")
ENTRIES = ("by", "date", *ANSWERED)
# Where a day begins first: an answer of today is none of tomorrow, wherever the site is built.
FIRST_ZONE = datetime.timezone(datetime.timedelta(hours=14))


@dataclass(frozen=True)
class Reply:
    """An answer by a role on a day (ISO) to a claim or a note, in words of each language."""

    by: str
    date: str
    claim: str
    note: str
    said: Text


def read_replies(
    root: Path, by: Collection[str], claims: Collection[str], notes: Collection[str]
) -> tuple[Reply, ...]:
    """Every answer, in the order of the file; none where there is no file.

    `by` are the roles that may answer, `claims` and `notes` the ids that there are to answer.
    """
    if not (root / FILE).exists():
        return ()
    file, begun = read_entries(root, FILE, rows=False), "entries that begin with [[replies]]"
    for name in file.found:
        if name != "replies":
            raise file.refused(name, f"{begun} alone")
    listed = file.tables("replies", begun) if file.found.get("replies") else ()
    known = {"claim": claims, "note": notes}
    return tuple(reply_of(entries, by, known) for entries in listed)


def reply_of(entries: Entries, by: Collection[str], known: Mapping[str, Collection[str]]) -> Reply:
    """One answer, refused where a part of it lacks or cannot be."""
    entries.check_known((*ENTRIES, *LANGUAGES))
    role = entries.one_of("by", by, f"who answers, as a role of [replies] in {ABOUT}")
    answered = {
        name: entries.one_of(name, known[name], f"a {name}") if name in entries.found else ""
        for name in ANSWERED
    }
    if len([one for one in answered.values() if one]) != 1:
        expected = "what it answers: either a claim or a note, by its id"
        raise InvalidData(FILE, None, entries.place, None, expected)
    date = entries.day("date")
    if date > datetime.datetime.now(FIRST_ZONE).date():
        raise entries.wrong("date", "a day that has come")
    return Reply(
        by=role,
        date=date.isoformat(),
        claim=answered["claim"],
        note=answered["note"],
        said=entries.said_here(),
    )
