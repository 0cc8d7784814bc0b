"""The exercises of a sheet and of its key, as the typesetter's template takes them."""

from __future__ import annotations

from collections.abc import Mapping

from generator.in_language.edition import Edition
from generator.lessons.asked import said_exercise
from generator.lessons.keyed import KeyedAnswer, keyed
from generator.lessons.spoken import (
    decimals_wanted,
    likely_error,
    said_plainly,
    solutions,
    with_unit,
)
from generator.reading.exercises import Exercise
from generator.reading.lessons import Lesson

# As JSON has it: texts, numbers, lists of them.
Told = Mapping[str, object]


def asked_exercises(lesson: Lesson, edition: Edition) -> list[Told]:
    """Each exercise with what it leaves to write on."""
    return [
        {
            **exercise_asked(one, edition),
            "answers": [blank(answer, edition) for answer in keyed(one, edition.facts)],
        }
        for one in lesson.exercises
    ]


def solved_exercises(lesson: Lesson, edition: Edition) -> list[Told]:
    """Each exercise with working, answers, likely errors and what it is judged by."""
    return [
        {
            **exercise_asked(one, edition),
            "working": working,
            "answers": [right(answer, edition) for answer in keyed(one, edition.facts)],
            "rubric": [said_plainly(step, edition) for step in one.rubric],
        }
        for one, working in solutions(lesson, edition)
    ]


def exercise_asked(exercise: Exercise, edition: Edition) -> Told:
    """What an exercise asks, how hard it is and how long it takes."""
    said = said_exercise(exercise, edition)
    takes = edition.word("lesson.takes").format(exercise.minutes)
    return {**vars(said), "level": f"{exercise.level}, {takes}"}


def blank(answer: KeyedAnswer, edition: Edition) -> Told:
    """A line to write an answer on."""
    wanted, code = answer.asked, edition.code
    return {
        "ask": wanted.ask[code],
        "unit": f"{wanted.unit[code]} ({decimals_wanted(wanted.digits, edition)})",
    }


def right(answer: KeyedAnswer, edition: Edition) -> Told:
    """An answer with what is often answered instead, and why that is wrong."""
    return {
        "ask": answer.asked.ask[edition.code],
        "right": with_unit(answer, edition.language),
        "likely": [likely_error(one, answer, edition) for one in answer.wrong],
    }
