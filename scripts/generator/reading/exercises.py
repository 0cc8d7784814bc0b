"""Exercises: what is asked, how it is solved, and the answers, each with a key made of facts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.reading.answer_space import AnswerSpace, answer_space, listed_texts
from generator.reading.entries import Entries, read_entries
from generator.reading.texts import Text

FILE = "data/class/exercises.toml"
# Bloom's taxonomy as course plans number it, from remembering to creating.
LEVELS = ("C1", "C2", "C3", "C4", "C5", "C6")
# What a key is divided by before it is asked for, as the unit says: thousand, million …
SCALES = (1, 10**3, 10**6, 10**9, 10**12)
# An answer of more decimals nobody works out by phone.
MOST_DIGITS = 4
# What an exercise may hold beyond what each does.
HOLDS = ("answers", "rubric", "reason", "rules", "parts", "space")
# An open exercise is judged in steps, from the least to the best.
STEPS = 4


@dataclass(frozen=True)
class Foreseen:
    """A wrong answer that many give, by a key of its own, and why it is wrong."""

    key: str
    why: Text


@dataclass(frozen=True)
class Asked:
    """One number that an exercise asks for.

    `key` is an expression of facts (findings/keys.py), `scale` what it is divided by, `digits` how
    many decimals are asked for; `unit` says it in words, its scale too.
    """

    id: str
    ask: Text
    unit: Text
    key: str
    scale: int
    digits: int
    wrong: tuple[Foreseen, ...]


@dataclass(frozen=True)
class Exercise:
    """One exercise of a lesson; its solution quotes answers as `{{ answer.EXERCISE-ID }}`.

    An open one asks for no number: `rubric` says what each step from the least to the best holds.
    Behind `ask` come `rules` to go by, then `parts`, each of which is answered by itself. `reason`
    is what an exercise with numbers asks in words: no quiz can judge it.
    """

    id: str
    lesson: str
    level: str
    minutes: int
    ask: Text
    solution: Text
    answers: tuple[Asked, ...]
    rubric: tuple[Text, ...] = ()
    reason: Text | None = None
    rules: tuple[Text, ...] = ()
    parts: tuple[Text, ...] = ()
    space: AnswerSpace = AnswerSpace()

    @property
    def texts(self) -> tuple[Text, ...]:
        """All that it asks, in the order in which a reader meets it."""
        return (self.ask, *self.rules, *self.parts, *((self.reason,) if self.reason else ()))


def read_exercises(root: Path) -> tuple[Exercise, ...]:
    """Every exercise in the order of the file; InvalidData for one that lacks a part."""
    file = read_entries(root, FILE)
    return tuple(exercise_of(file, name) for name in file.found)


def exercise_of(file: Entries, name: str) -> Exercise:
    """One exercise; an open one has a rubric in place of answers."""
    entries = file.table(name, "a table of entries")
    entries.check_known(("lesson", "level", "minutes", "ask", "solution", *HOLDS))
    begun = f"entries that begin with [[{name}.answers]]"
    listed = entries.tables("answers", begun) if "answers" in entries.found else ()
    answers = tuple(asked_of(one, f"{name}.answers") for one in listed)
    if answers and "rubric" in entries.found:
        raise entries.refused("rubric", "answers or a rubric, of which numbers need none")
    if not answers and "reason" in entries.found:
        raise entries.refused("reason", "answers beside a reason: an open exercise asks for it all")
    ids = [one.id for one in answers]
    for one, twice in zip(listed, ids, strict=True):
        if ids.count(twice) > 1:
            raise one.wrong("id", "an id of its own within the exercise")
    return Exercise(
        id=name,
        lesson=entries.text("lesson"),
        level=entries.one_of("level", LEVELS, "a level of Bloom's taxonomy"),
        minutes=entries.whole("minutes"),
        ask=entries.said("ask"),
        solution=entries.said("solution"),
        answers=answers,
        rubric=() if answers else rubric_of(entries, name),
        reason=entries.said("reason") if "reason" in entries.found else None,
        rules=listed_texts(entries, "rules"),
        parts=listed_texts(entries, "parts"),
        space=answer_space(entries, "parts" in entries.found),
    )


def rubric_of(entries: Entries, name: str) -> tuple[Text, ...]:
    """The steps by which an open exercise is judged."""
    begun = f"{STEPS} entries that begin with [[{name}.rubric]], or answers"
    if len(steps := entries.tables("rubric", begun)) != STEPS:
        raise entries.refused("rubric", begun, len(steps))
    return listed_texts(entries, "rubric")


def asked_of(entries: Entries, where: str) -> Asked:
    """One answer that is asked for."""
    entries.check_known(("id", "ask", "unit", "key", "scale", "digits", "wrong"))
    wrong = entries.tables("wrong", f"[[{where}.wrong]]") if "wrong" in entries.found else ()
    scale = entries.whole("scale") if "scale" in entries.found else 1
    if scale not in SCALES:
        raise entries.wrong("scale", f"one of {', '.join(map(str, SCALES))}")
    digits = entries.whole("digits", least=0)
    if digits > MOST_DIGITS:
        raise entries.wrong("digits", f"at most {MOST_DIGITS} decimals")
    return Asked(
        id=entries.text("id"),
        ask=entries.said("ask"),
        unit=entries.said("unit"),
        key=entries.text("key"),
        scale=scale,
        digits=digits,
        wrong=tuple(foreseen_of(one) for one in wrong),
    )


def foreseen_of(entries: Entries) -> Foreseen:
    """A wrong answer with its reason."""
    entries.check_known(("key", "why"))
    return Foreseen(entries.text("key"), entries.said("why"))
