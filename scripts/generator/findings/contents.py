"""What a figure or a table shows, as data: columns with their units, rows in one language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd

from generator.findings.fact import Fact
from generator.findings.quoted import say
from generator.languages import Language
from generator.reading import Study

# What pandas has in a cell: a text, a number, a truth, or nothing. Only a column's type, checked as
# the data were read, says which, and no annotation could.
Value = Any
Row = Mapping[str, Value]


@dataclass(frozen=True)
class Column:
    """A column to be shown: the word `column.<key>` heads it.

    unit: text, name (the row's own head), group (a head of its own above the rows that share it),
    printed (as the paper sets it), percent, points, count, number, degrees, kg, tonne, year, date,
    scale (a step of a scale that is said in words), strength, link, or a unit of the study, its
    money among them (data/study.toml).
    plain: its values say by themselves what they are, so that no head is read out before them.
    voice: whose it is (study or ours), where columns of a table differ in that.
    """

    key: str
    unit: str = "text"
    digits: int = 0
    plain: bool = False
    voice: str = ""


@dataclass(frozen=True, eq=False)
class Content:
    """The columns a reader sees, in order, and the rows.

    A row may hold more than the columns show, for the drawing: `label` and `value` say what is
    drawn, `text` how the value reads, `voice` (study, others, ours, doubt or context) whose it
    is, and
    `panel` which of several small drawings it belongs to; `<key>_value` is the number behind a
    printed form, for spreadsheets. `answers` are the rows of each drawing that answers the
    figure's question, by its name.
    """

    columns: tuple[Column, ...]
    rows: pd.DataFrame
    answers: Mapping[str, pd.DataFrame] = field(default_factory=dict)


@dataclass(frozen=True)
class Sources:
    """What every exhibit is computed from."""

    study: Study
    facts: Mapping[str, Fact]

    def fact(self, name: str) -> float:
        """The value of a fact by its name."""
        return self.facts[name].value


@dataclass(frozen=True)
class Rendition(Sources):
    """The study in one language: its words, its facts, its way with numbers."""

    language: Language

    @property
    def code(self) -> str:
        """The language's code, which ends the names of the columns that hold its texts."""
        return self.language.code

    def word(self, key: str) -> str:
        """A label in the language, or UnknownName with the nearest."""
        return self.study.word(key, self.code)

    def say(self, text: str, file: str, usual: str = "") -> str:
        """A text of the data with its facts said plainly, as `findings.say` does."""
        return say(text, file, self.language, self.facts, usual)


# The content of an exhibit in the language of a rendition.
Compute = Callable[[Rendition], Content]


def content(columns: tuple[Column, ...], rows: Sequence[Mapping[str, object]]) -> Content:
    """Content of rows given one by one."""
    return Content(columns, pd.DataFrame(rows))


def answered(drawn: Content, answers: Mapping[str, Sequence[Mapping[str, object]]]) -> Content:
    """The content with the rows of what its question asks to see."""
    return replace(drawn, answers={name: pd.DataFrame(rows) for name, rows in answers.items()})
