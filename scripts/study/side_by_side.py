"""What a figure sets side by side, as its rows in the data name it: numbers, and who tells them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass

import pandas as pd

from generator.findings import Fact, Rendition, known_fact

TABLE = "side_by_side"
# In whose voice it is told, where others than the paper and we tell it.
OTHERS = "others"
VOICES = {"paper": "study", "ours": "ours"}


@dataclass(frozen=True)
class Stated:
    """A number that a figure shows: its key in words, who tells it, and whether it is an outline.

    `divisor` is the number that it was divided by, where it was.
    """

    key: str
    fact: Fact
    divisor: Fact | None
    told_by: str
    is_open: bool

    @property
    def voice(self) -> str:
        """Whose number it is."""
        return VOICES.get(self.told_by, OTHERS)


def stated_in(rendition: Rendition, figure: str) -> list[Stated]:
    """The numbers of a figure in the order of the data; `UnknownName` for one that is no fact."""
    frame = rendition.study.table(TABLE)

    def fact(row: Mapping[Hashable, str], column: str) -> Fact:
        where = f"data/{TABLE}.csv, {figure}, {row['key']}, column {column}"
        return known_fact(row[column], "", rendition.facts, where)

    return [
        Stated(
            key=row["key"],
            fact=fact(row, "fact"),
            divisor=None if pd.isna(row["divisor"]) else fact(row, "divisor"),
            told_by=row["told_by"],
            is_open=row["form"] == "open",
        )
        for row in frame[frame["figure"] == figure].to_dict("records")
    ]
