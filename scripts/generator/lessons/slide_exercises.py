"""The exercises of a lesson on slides: what is asked, and behind the reveal what answers it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.in_language.edition import Edition
from generator.lessons.asked import said_exercise
from generator.lessons.keyed import keyed
from generator.lessons.slide import Slide
from generator.lessons.spoken import (
    answer_told,
    likely_error,
    solutions,
    what_is_wanted,
)
from generator.reading.exercises import Exercise
from generator.reading.lessons import Lesson


def exercise_slides(lesson: Lesson, edition: Edition) -> Iterator[Slide]:
    """Each exercise with what is to be found; its working and answers stand in the notes.

    One with rules shows them on a slide of their own, before its parts.
    """
    word = edition.word
    for place, (exercise, working) in enumerate(solutions(lesson, edition), start=1):
        takes = word("lesson.takes").format(exercise.minutes)
        said, answers = said_exercise(exercise, edition), keyed(exercise, edition.facts)
        wanted = tuple(what_is_wanted(one, edition).rstrip(":") for one in answers)
        reason = (said.reason,) if said.reason else ()
        plain = Slide(
            "exercise",
            word("slides.exercise").format(place),
            f"{exercise.level}, {takes}",
            (said.ask,),
            notes=(takes, working, *right_answers(exercise, edition), *errors(exercise, edition)),
        )
        if said.rules:
            yield replace(plain, title=f"{plain.title} (1/2)", points=said.rules)
            yield replace(plain, title=f"{plain.title} (2/2)", told=said.parts)
        else:
            told = (*plain.told, *said.parts)
            yield replace(plain, told=told, points=(*wanted, *reason, *said.columns))


def answer_slides(lesson: Lesson, edition: Edition) -> Iterator[Slide]:
    """Each exercise with its working and answers; likely errors stand in the notes."""
    for place, (exercise, working) in enumerate(solutions(lesson, edition), start=1):
        asked = said_exercise(exercise, edition).whole
        yield Slide(
            "answer",
            edition.word("slides.answer").format(place),
            told=(working,),
            points=tuple(right_answers(exercise, edition)),
            notes=(asked, *errors(exercise, edition)),
        )


def right_answers(exercise: Exercise, edition: Edition) -> Iterator[str]:
    """Each answer behind what it answers."""
    for one in keyed(exercise, edition.facts):
        yield answer_told(one, edition)


def errors(exercise: Exercise, edition: Edition) -> Iterator[str]:
    """What is often answered instead, and why that is wrong."""
    for one in keyed(exercise, edition.facts):
        for wrong in one.wrong:
            yield likely_error(wrong, one, edition)
