"""Rows of discs as dotted lines: a mark for each disc would weigh down a page of minis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.style import PAPER

# How much of a disc's place the disc takes, and how wide the line of a ring is.
FILLED, LINE = 0.78, 1.2


@dataclass(frozen=True)
class DottedRow:
    """Discs beside one another: the middle of the first, and how many."""

    x: float
    y: float
    count: int


def dotted_discs(
    rows: Sequence[DottedRow], pitch: float, colour: str, open: bool = False
) -> list[alt.Chart]:
    """The rows in a colour; open ones are rings, with paper in the middle of each disc."""
    across = pitch * FILLED
    lines = [dotted(rows, pitch, across, colour)]
    return [*lines, dotted(rows, pitch, across - 2 * LINE, PAPER)] if open else lines


def dotted(rows: Sequence[DottedRow], pitch: float, across: float, colour: str) -> alt.Chart:
    """Discs of one size; a little beyond the last one, which rounding would cost otherwise.

    They are clipped since the renderer takes a dotted line for wider than it is.
    """
    lines = [{"x": row.x, "end": row.x + pitch * (row.count - 0.9), "y": row.y} for row in rows]
    mark = alt.Chart(pd.DataFrame(lines)).mark_rule(
        color=colour,
        strokeCap="round",
        strokeWidth=round(across, 1),
        strokeDash=[0, round(pitch, 3)],
        clip=True,
        aria=False,
    )
    return mark.encode(x2=alt.X2("end:Q"))
