"""A small amount beside a large one, on one scale: discs, each worth the small one."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.needs import ChartRow, Discs, Voice, typed_rows
from generator.drawing.charts.rows import LINE, exact_scale, wrapped
from generator.drawing.charts.style import INK, PAPER, VOICE_COLOURS, Layout
from generator.drawing.charts.telling import all_telling, spoken
from generator.findings import Content

# From disc to disc as a part of the drawing's width, and a disc's own width as a part of that:
# forty in a row on a phone, sixty beside it.
IN_A_ROW, DISC = {True: 40, False: 61}, 0.68
# From a text to what it says, and between the amounts.
NEAR, AIR = 5, 14
# So few discs are marks of their own; more are a pattern.
FEW = 20


@dataclass(frozen=True, kw_only=True)
class FractionRow(ChartRow):
    """An amount: how many discs, and what is said of it; `open` where it is no more than inferred.

    `value` is the amount that a single disc stands for in the first row, the whole in the last.
    """

    NUMBER = 3
    value: float
    discs: Discs
    text: str
    voice: Voice
    open: bool = False


def fraction(content: Content, layout: Layout) -> alt.LayerChart:
    """Each amount as discs under its text; the amounts stand apart, for none is part of another.

    A row of discs is one dotted line, since two thousand marks would weigh down a page; few discs
    are marks.
    """
    pitch = layout.width / IN_A_ROW[layout.narrow]
    disc = DISC * pitch
    # The renderer takes a dotted line for longer than it is by half a disc at each end.
    start, across = disc, int((layout.width - disc) // pitch)
    texts: list[dict[str, object]] = []
    marks: list[tuple[FractionRow, pd.DataFrame]] = []
    y = 0.0
    for row in typed_rows(content, FractionRow):
        for line in wrapped(row.text, layout.small, layout.width):
            texts.append({"y": y + LINE / 2, "text": line})
            y += LINE
        y += NEAR + disc / 2
        apart = _apart(row)
        full, rest = divmod(int(row.discs), 1 if apart else across)
        counts = [1] * full if apart else [across] * full + [rest] * (rest > 0)
        lines = pd.DataFrame(
            {
                "x": [start + (pitch * place if apart else 0) for place in range(len(counts))],
                "end": [start + pitch * (count - 1) for count in counts],
                "y": [y + (0 if apart else pitch * place) for place in range(len(counts))],
            }
        )
        marks.append((row, lines))
        y += (0 if apart else pitch * max(len(counts) - 1, 0)) + disc / 2 + AIR
    height = math.ceil(y - AIR + 2)
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    at = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
    text = alt.Chart(pd.DataFrame(texts)).mark_text(
        align="left", baseline="middle", fontSize=layout.small, color=INK, aria=False
    )
    parts = [_discs(row, lines, pitch, disc).encode(x=x, y=at) for row, lines in marks]
    return alt.layer(*parts, text.encode(x=alt.value(1), y=at, text="text:N")).properties(
        height=height
    )


def _apart(row: FractionRow) -> bool:
    """Whether an amount's discs are drawn one by one."""
    return row.open or row.discs <= FEW


def _discs(row: FractionRow, lines: pd.DataFrame, pitch: float, disc: float) -> alt.Chart:
    """An amount's discs: one by one, with an outline where it is inferred, or in dotted lines."""
    colour = VOICE_COLOURS[row.voice]
    if _apart(row):
        marks = alt.Chart(lines[["x", "y"]]).mark_point(
            shape="circle",
            size=(disc - 1.4) ** 2,
            fill=PAPER if row.open else colour,
            stroke=colour,
            strokeWidth=1.4,
            opacity=1,
            aria=False,
        )
        return spoken(marks, all_telling(lines, row))
    dotted = alt.Chart(lines).mark_rule(
        color=colour,
        strokeDash=[0, pitch],
        strokeCap="round",
        strokeWidth=disc,
        aria=False,
    )
    return spoken(dotted, all_telling(lines, row)).encode(x2="end:Q")
