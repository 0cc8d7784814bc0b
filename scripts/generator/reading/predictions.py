"""Predictions: the number that a class guesses before it opens the exhibit that shows it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from generator.reading.entries import read_entries
from generator.reading.exercises import Asked, asked_of

FILE = "data/class/predictions.toml"


@dataclass(frozen=True)
class Prediction:
    """A guess, keyed as an exercise's answer is, and the exhibit that reveals it."""

    exhibit: str
    guess: Asked


def read_predictions(
    root: Path, lessons: Collection[str], exhibits: Collection[str]
) -> dict[str, Prediction]:
    """The prediction of each lesson that has one; none where a study wrote no such file."""
    if not (root / FILE).exists():
        return {}
    file, found = read_entries(root, FILE), dict[str, Prediction]()
    # An entry bears the name of its lesson.
    file.check_known(lessons)
    for name in file.found:
        entries = file.table(name, "an exhibit and a guess")
        entries.check_known(("exhibit", "guess"))
        guess = entries.table("guess", "what is asked, its unit and its key")
        found[name] = Prediction(
            entries.one_of("exhibit", exhibits, "a known exhibit"), asked_of(guess, guess.place)
        )
    return found
