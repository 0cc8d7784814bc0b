"""Expressions that no text of ours may use, as data/spelling/calques.csv lists them.

As a command it names each that one does: `python tests/calques.py`.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from texts import LANGUAGES, Text, all_texts, words_alone

ROOT = Path(__file__).parents[1]
FILE = "data/spelling/calques.csv"
# Where an expression is meant, if not anywhere.
PLACES = ("", "sentence", "heading")
SENTENCE = r"(?:^[\s#>*-]*|[.!?:] +)"
HEADING = re.compile(r"^#|^<h\d|^title: ")
HEADLINE = re.compile(r"(?:headline|\.title|column (?:headline|title)\w*), \w\w$")
# What others wrote is theirs.
QUOTED = re.compile(r"<q>.*?</q>|“[^”]*”|\"[^\"]*\"")


@dataclass(frozen=True)
class Calque:
    """An expression to avoid, what to write instead, and why; `unless` it is part of these."""

    language: str
    expression: str
    where: str
    unless: str
    instead: str
    why: str

    def pattern(self) -> re.Pattern[str]:
        """Finds it as whole words, whatever their case; a last * stands for any ending."""
        stem = self.expression.rstrip("*")
        words = r"\s+".join(map(re.escape, stem.split()))
        begin = r"(?<!\w)" if stem[0].isalnum() else ""
        end = r"(?!\w)" if stem[-1].isalnum() and stem == self.expression else ""
        if self.where == "sentence":
            begin = SENTENCE
        return re.compile(f"{begin}(?P<found>{words}){end}", re.IGNORECASE)

    def exceptions(self) -> re.Pattern[str] | None:
        """Finds what is right though the expression is part of it."""
        right = [re.escape(one.strip()) for one in self.unless.split("|") if one.strip()]
        return re.compile("|".join(right), re.IGNORECASE) if right else None


def read_calques(root: Path) -> list[Calque]:
    """The list; ValueError names a row that cannot be served."""
    with (root / FILE).open(encoding="utf-8", newline="") as file:
        rows = [Calque(**row) for row in csv.DictReader(file)]
    for number, row in enumerate(rows, start=2):
        if row.language not in LANGUAGES:
            raise ValueError(f"{FILE}, row {number}: language {row.language!r} - expected id or en")
        if row.where not in PLACES:
            expected = "nothing, sentence or heading"
            raise ValueError(f"{FILE}, row {number}: where {row.where!r} - expected {expected}")
        if not row.expression.strip("* ") or not row.instead:
            raise ValueError(f"{FILE}, row {number}: expected an expression and what is better")
    return rows


def found_in(texts: Iterable[Text], calques: Iterable[Calque]) -> Iterator[str]:
    """One line for each use: place, expression, what to write instead and why."""
    rules = [(one, one.pattern(), one.exceptions()) for one in calques]
    for text in texts:
        mine = [rule for rule in rules if rule[0].language == text.language]
        for place, line in text.lines():
            own = words_alone(QUOTED.sub(lambda other: " " * len(other[0]), line))
            heading = HEADING.search(line) or HEADLINE.search(place)
            for calque, pattern, right in mine:
                if calque.where == "heading" and not heading:
                    continue
                rest = right.sub("", own) if right else own
                for match in pattern.finditer(rest):
                    wrong = match["found"]
                    yield f'{place}: "{wrong}" - expected "{calque.instead}": {calque.why}'


def ours(root: Path) -> list[Text]:
    """All texts but titles of works, which are their authors'."""
    return [text for text in all_texts(root) if not text.place.startswith("data/references")]


def main() -> int:
    """Name every use; 1 where there is one."""
    lines = list(found_in(ours(ROOT), read_calques(ROOT)))
    print("\n".join(lines) if lines else "none is used")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
