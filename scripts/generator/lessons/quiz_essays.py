"""What a quiz asks in words, for no points: a reason beside the numbers, or an open exercise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.in_language.edition import Edition
from generator.lessons.asked import LETTERS, said_exercise
from generator.lessons.spoken import said_plainly
from generator.reading.exercises import Exercise
from generator.reading.lessons import Lesson


@dataclass(frozen=True)
class Essay:
    """A question that a person reads: `asked` in paragraphs, `rubric` for who grades it."""

    name: str
    asked: tuple[str, ...]
    working: str
    rubric: tuple[str, ...]


def question_name(lesson: Lesson, number: int, place: int, exercise: Exercise) -> str:
    """What a question bank lists a question as: the exercise, and a letter where it has several."""
    several = len(exercise.answers) + bool(exercise.reason) > 1
    return f"{lesson.id} {number}{LETTERS[place] if several else ''}"


def essays(
    lesson: Lesson, number: int, exercise: Exercise, working: str, edition: Edition
) -> Iterator[Essay]:
    """What an exercise asks in words, behind its numbers."""
    if exercise.answers and not exercise.reason:
        return
    said = said_exercise(exercise, edition)
    asked = (said.ask, *said.rules, *said.parts, said.reason)
    yield Essay(
        name=question_name(lesson, number, len(exercise.answers), exercise),
        asked=tuple(one for one in asked if one),
        working=working,
        rubric=tuple(said_plainly(step, edition) for step in exercise.rubric),
    )
