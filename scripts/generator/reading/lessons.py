"""Lessons: what a class of 100 minutes asks, does and learns, one record each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from generator.errors import InvalidData
from generator.reading.answer_space import listed_texts
from generator.reading.entries import Entries, read_entries
from generator.reading.exercises import LEVELS, Exercise
from generator.reading.texts import Text

FILE = "data/class/lessons.toml"
# Two periods of a lecture as Indonesian universities count them.
MINUTES = 100
# What a course plan (RPS) asks of each meeting.
PLANNED = ("outcome", "indicators", "criteria", "method", "material")
TEXTS = ("question", "prerequisites")
LISTS = ("outcomes", "activities", "discussion")
# What a lesson may hold beyond what each does.
HOLDS = ("shown_first", "sheet", "sentence")
# What a class does, in this order where the activities of a lesson do not say it themselves.
FRAME = ("predict", "source", "exercises", "compare", "reveal", "defend", "ticket")


@dataclass(frozen=True)
class Activity:
    """What a class does for some minutes, and which part of a lesson that is.

    `points` stand on its slide, for what the class reads together.
    """

    minutes: int
    said: Text
    part: str
    points: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Discussed:
    """A question to discuss, and what a good answer names, which may quote facts."""

    said: Text
    good: Text


@dataclass(frozen=True)
class SheetData:
    """The table of a task sheet: columns of a dataset or of an exhibit, row by row, or claims.

    Of an exhibit that names no columns, all of them; claims stand with what carries each. `note` is
    what the class has to know of the table, behind its source.
    """

    columns: tuple[str, ...]
    dataset: str = ""
    exhibit: str = ""
    claims: tuple[str, ...] = ()
    note: Text | None = None


@dataclass(frozen=True)
class Lesson:
    """One lesson; its page is class/ID, its exercises stand in their order.

    `level` is a step of Bloom's taxonomy as course plans write it (C1 to C6), `planned` holds what
    a course plan asks, by name. `shown_first` are the exhibits that tell no answer: slides show
    them before the exercises, the others once the class has compared what it found. `sentence` is
    what each group sums up in one sentence, at the foot of its sheet.
    """

    id: str
    level: str
    question: Text
    prerequisites: Text
    outcomes: tuple[Text, ...]
    activities: tuple[Activity, ...]
    discussion: tuple[Discussed, ...]
    planned: dict[str, Text]
    exhibits: tuple[str, ...]
    exercises: tuple[Exercise, ...]
    sheet: SheetData | None = None
    shown_first: tuple[str, ...] = ()
    sentence: Text | None = None


def read_lessons(
    root: Path,
    exhibits: Collection[str],
    tables: Mapping[str, pd.DataFrame],
    exercises: tuple[Exercise, ...],
    claims: Collection[str] = (),
) -> tuple[Lesson, ...]:
    """Every lesson in the order of the file; InvalidData for one that cannot be taught so."""
    file = read_entries(root, FILE)
    lessons = tuple(
        lesson_of(file, name, exhibits, tables, exercises, claims) for name in file.found
    )
    known = [lesson.id for lesson in lessons]
    for exercise in exercises:
        if exercise.lesson not in known:
            expected = f"a lesson of {FILE}: {', '.join(known)}"
            place = f"{exercise.id}.lesson"
            raise InvalidData("data/class/exercises.toml", None, place, exercise.lesson, expected)
    return lessons


def lesson_of(
    file: Entries,
    name: str,
    exhibits: Collection[str],
    tables: Mapping[str, pd.DataFrame],
    exercises: tuple[Exercise, ...],
    claims: Collection[str],
) -> Lesson:
    """One lesson, refused where a part lacks or its minutes do not add up."""
    entries = file.table(name, "a table of entries")
    entries.check_known(("level", *TEXTS, *LISTS, "rps", "exhibits", *HOLDS))
    lists = {one: entries.tables(one, f"entries that begin with [[{name}.{one}]]") for one in LISTS}
    plan = entries.table("rps", f"a table of {', '.join(PLANNED)}")
    plan.check_known(PLANNED)
    shown = entries.names_of("exhibits", exhibits, "a known exhibit")
    if not shown:
        raise entries.refused("exhibits", "the exhibits that it shows, at least one")
    activities = activities_of(entries, lists["activities"])
    if (whole := sum(one.minutes for one in activities)) != MINUTES:
        expected = f"activities of {MINUTES} minutes in all"
        raise entries.refused("activities", expected, whole)
    return Lesson(
        id=name,
        level=entries.one_of("level", LEVELS, "a level of Bloom's taxonomy"),
        question=entries.said("question"),
        prerequisites=entries.said("prerequisites"),
        outcomes=tuple(one.said_here() for one in lists["outcomes"]),
        activities=activities,
        discussion=tuple(
            Discussed(one.said_here(), one.said("good")) for one in lists["discussion"]
        ),
        planned={one: plan.said(one) for one in PLANNED},
        exhibits=shown,
        exercises=tuple(one for one in exercises if one.lesson == name),
        sheet=sheet_of(entries, exhibits, tables, claims) if "sheet" in entries.found else None,
        shown_first=entries.names_of("shown_first", shown, "an exhibit of this lesson"),
        sentence=entries.said("sentence") if "sentence" in entries.found else None,
    )


def activities_of(lesson: Entries, listed: Sequence[Entries]) -> tuple[Activity, ...]:
    """What is done, in order; answers are seen once the class has worked on the exercises."""
    by_place = len(listed) == len(FRAME) and not any("part" in one.found for one in listed)
    found = tuple(
        Activity(
            one.whole("minutes"),
            one.said_here(),
            FRAME[place] if by_place else one.one_of("part", FRAME, "a part of a lesson"),
            listed_texts(one, "points"),
        )
        for place, one in enumerate(listed)
    )
    parts = [one.part for one in found]
    if sorted(parts, key=FRAME.index) != parts or not {"exercises", "reveal"} <= set(parts):
        expected = f"parts in the order of {', '.join(FRAME)}, exercises and reveal among them"
        raise lesson.refused("activities", expected, ", ".join(parts))
    return found


def sheet_of(
    entries: Entries,
    exhibits: Collection[str],
    tables: Mapping[str, pd.DataFrame],
    claims: Collection[str],
) -> SheetData:
    """What a task sheet shows, by names that there are; an exhibit knows its columns later."""
    sheet = entries.table("sheet", "an exhibit, a dataset and its columns, or claims")
    sheet.check_known(("dataset", "exhibit", "columns", "claims", "note"))
    note = sheet.said("note") if "note" in sheet.found else None
    if "claims" in sheet.found:
        sheet.check_known(("claims", "note"))
        named = sheet.names_of("claims", claims, "a claim of the study")
        return SheetData((), claims=named, note=note)
    if "exhibit" in sheet.found:
        sheet.check_known(("exhibit", "columns", "note"))
        exhibit = sheet.one_of("exhibit", exhibits, "a known exhibit")
        return SheetData(sheet.names("columns"), exhibit=exhibit, note=note)
    dataset = sheet.one_of("dataset", tables, "a known dataset")
    columns = sheet.names_of("columns", map(str, tables[dataset].columns), f"a column of {dataset}")
    return SheetData(columns, dataset, note=note)
