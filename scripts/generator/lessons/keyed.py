"""Answers with their keys, computed: right within rounding, or wrong with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.errors import InvalidData
from generator.findings import Fact, value_of
from generator.reading import Text
from generator.reading.exercises import FILE, Asked, Exercise

# Enough to tell answers apart, and too few to see what binary fractions leave behind the last.
SIGNIFICANT = 12
# Moodle reads every point as a decimal sign: what has thousands is asked for in thousands.
BELOW = 1000


@dataclass(frozen=True)
class Wrong:
    """A foreseen wrong answer, in the unit that is asked for, and its reason."""

    value: Decimal
    why: Text


@dataclass(frozen=True)
class KeyedAnswer:
    """An answer with its key, in the unit that is asked for; `place` names it in a solution."""

    place: str
    asked: Asked
    right: Decimal
    wrong: tuple[Wrong, ...]

    @property
    def tolerance(self) -> Decimal:
        """Half of the last asked decimal, so that what rounding shows is right, edges included."""
        return Decimal(5).scaleb(-self.asked.digits - 1)


def keyed(exercise: Exercise, facts: Mapping[str, Fact]) -> tuple[KeyedAnswer, ...]:
    """The answers of an exercise.

    InvalidData for a key that is no expression of facts or too large to be typed, and for a wrong
    answer that rounding would take for the right one; UnknownName for a fact that there is not.
    """
    return tuple(answer_of(exercise, one, facts) for one in exercise.answers)


def answer_of(exercise: Exercise, asked: Asked, facts: Mapping[str, Fact]) -> KeyedAnswer:
    """One answer with its key and the keys of what is foreseen."""
    place = f"{exercise.id}.answers.{asked.id}"
    right = scaled(asked.key, asked, facts, f"{place}.key")
    if abs(right) >= BELOW:
        expected = f"a key below {BELOW} in the unit that is asked for: a larger scale"
        raise InvalidData(FILE, None, f"{place}.scale", f"{right}", expected)
    answer = KeyedAnswer(f"{exercise.id}-{asked.id}", asked, right, ())
    wrong = list[Wrong]()
    for number, one in enumerate(asked.wrong, start=1):
        at = f"{place}.wrong.{number}"
        value = scaled(one.key, asked, facts, f"{at}.key")
        if abs(value - right) <= answer.tolerance:
            expected = f"an answer that rounding does not take for {right:.{asked.digits}f}"
            raise InvalidData(FILE, None, f"{at}.key", f"{value}", expected)
        wrong.append(Wrong(value, one.why))
    return KeyedAnswer(answer.place, asked, right, tuple(wrong))


def scaled(
    key: str, asked: Asked, facts: Mapping[str, Fact], place: str, file: str = FILE
) -> Decimal:
    """What a key gives in the unit that is asked for."""
    value = value_of(key, facts, file, place) / asked.scale
    return Decimal(f"{value:.{SIGNIFICANT}g}")
