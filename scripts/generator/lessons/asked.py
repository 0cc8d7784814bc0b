"""What an exercise asks, in a language: the question, rules, parts, and what it asks in words."""

from __future__ import annotations

from dataclasses import dataclass

from generator.findings import Rendition
from generator.languages import typeset
from generator.lessons.spoken import said_plainly
from generator.reading.exercises import Exercise

LETTERS = "abcdefghij"


@dataclass(frozen=True)
class SaidExercise:
    """The texts of an exercise; `parts` bear their letters, `columns` head what is to be filled in.

    `rows` and `lines` are what a sheet leaves blank.
    """

    ask: str
    rules: tuple[str, ...]
    parts: tuple[str, ...]
    reason: str
    columns: tuple[str, ...]
    rows: int
    lines: int

    @property
    def whole(self) -> str:
        """All of it in one text."""
        return " ".join(one for one in (self.ask, *self.rules, *self.parts, self.reason) if one)


def said_exercise(exercise: Exercise, rendition: Rendition) -> SaidExercise:
    """What an exercise asks, as plain text."""
    return SaidExercise(
        ask=said_plainly(exercise.ask, rendition),
        rules=tuple(said_plainly(one, rendition) for one in exercise.rules),
        parts=tuple(
            f"({LETTERS[place]}) {said_plainly(one, rendition)}"
            for place, one in enumerate(exercise.parts)
        ),
        reason=said_plainly(exercise.reason, rendition) if exercise.reason else "",
        columns=tuple(typeset(one[rendition.code]) for one in exercise.space.columns),
        rows=exercise.space.rows,
        lines=exercise.space.lines,
    )
