"""Answers to what the site says of the study: who gave them, when, and to which claim or note."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import InvalidData, quoted, suggestion
from generator.languages import LANGUAGES
from generator.reading.files import read_toml
from generator.reading.words import prose_complaints

FILE = "data/replies.toml"
# Who may answer, by role and never by name; each is called by the word reply.by.<role>.
BY = ("authors", "agency")
ANSWERED = ("claim", "note")
ENTRIES = ("by", "date", *ANSWERED, *LANGUAGES)
# Where a day begins first: an answer of today is none of tomorrow, wherever the site is built.
FIRST_ZONE = datetime.timezone(datetime.timedelta(hours=14))


@dataclass(frozen=True)
class Reply:
    """An answer by a role on a day (ISO) to a claim or a note, in words of each language."""

    by: str
    date: str
    claim: str
    note: str
    said: Mapping[str, str]


def read_replies(root: Path, claims: Collection[str], notes: Collection[str]) -> tuple[Reply, ...]:
    """Every answer, in the order of the file; none where there is no file.

    `claims` and `notes` are the ids that there are to answer.
    """
    if not (root / FILE).exists():
        return ()
    record = read_toml(root, FILE)
    for name in record:
        if name != "replies":
            raise wrong(name, None, "entries that begin with [[replies]] alone")
    listed = record.get("replies", [])
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise wrong("replies", None, "entries that begin with [[replies]]")
    known = {"claim": claims, "note": notes}
    return tuple(reply_of(one, f"replies.{row}", known) for row, one in enumerate(listed, start=1))


def reply_of(
    record: Mapping[str, object], place: str, known: Mapping[str, Collection[str]]
) -> Reply:
    """One answer, refused where a part of it lacks or cannot be."""
    for name in record:
        if name not in ENTRIES:
            raise wrong(f"{place}.{name}", None, f"a known entry; {suggestion(name, ENTRIES)}")
    by = record.get("by")
    if by not in BY:
        raise wrong(f"{place}.by", by, f"who answers, as a role: {' or '.join(map(quoted, BY))}")
    answered = {name: answer_to(record, place, name, known[name]) for name in ANSWERED}
    if len([one for one in answered.values() if one]) != 1:
        raise wrong(place, None, "what it answers: either a claim or a note, by its id")
    return Reply(
        by=str(by),
        date=day_of(record.get("date"), place),
        claim=answered["claim"],
        note=answered["note"],
        said={language: text_of(record.get(language), place, language) for language in LANGUAGES},
    )


def answer_to(record: Mapping[str, object], place: str, name: str, known: Collection[str]) -> str:
    """The id of the claim or note that is answered, or nothing; refused where there is none."""
    if name not in record:
        return ""
    answered = str(record[name])
    if answered not in known:
        raise wrong(f"{place}.{name}", answered, f"a {name}; {suggestion(answered, known)}")
    return answered


def day_of(date: object, place: str) -> str:
    """The day of an answer; a TOML day, which its reader has checked against the calendar."""
    # A moment is a day as well to Python, and none to a reader.
    if not isinstance(date, datetime.date) or isinstance(date, datetime.datetime):
        raise wrong(f"{place}.date", date, "a day without quotation marks, such as 2026-11-25")
    if date > datetime.datetime.now(FIRST_ZONE).date():
        raise wrong(f"{place}.date", date, "a day that has come")
    return date.isoformat()


def text_of(text: object, place: str, language: str) -> str:
    """The words of an answer in a language."""
    if not isinstance(text, str) or not text.strip():
        raise wrong(f"{place}.{language}", text, "a text in each language")
    for expected in prose_complaints(text):
        raise wrong(f"{place}.{language}", text, expected)
    return text


def wrong(place: str, value: object, expected: str) -> InvalidData:
    """What is wrong with the file, and where."""
    return InvalidData(FILE, None, place, None if value is None else str(value), expected)
