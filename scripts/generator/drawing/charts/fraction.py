"""A small amount beside a large one, on one scale: discs, each worth the small one."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.layering import layered
from generator.drawing.charts.needs import ChartRow, Discs, Voice, typed_rows
from generator.drawing.charts.rows import LINE, exact_scale, wrapped
from generator.drawing.charts.style import INK, PAPER, VOICE_COLOURS, Layout
from generator.drawing.charts.telling import all_telling, spoken
from generator.findings import Content

# From disc to disc as a part of the drawing's width, and a disc's own width as a part of that:
# forty in a row on a phone, sixty beside it.
IN_A_ROW, DISC = {True: 40, False: 61}, 0.68
# Beyond so many in a row the discs are no picture.
MOST = 240
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
    PARTS = ()
    value: float
    discs: Discs
    text: str
    voice: Voice
    open: bool = False


@dataclass(frozen=True, eq=False)
class Laid:
    """Where all stands: from disc to disc, the texts, the discs of each amount, and the height."""

    pitch: float
    texts: pd.DataFrame
    marks: list[tuple[FractionRow, pd.DataFrame]]
    height: int


def fraction(content: Content, layout: Layout) -> alt.LayerChart:
    """Each amount as discs under its text; the amounts stand apart, for none is part of another.

    A row of discs is one dotted line, since two thousand marks would weigh down a page; few discs
    are marks. Where the height is given, there are as many in a row as let all find room.
    """
    rows = typed_rows(content, FractionRow)
    in_a_row = IN_A_ROW[layout.narrow]
    place = _laid(rows, layout, in_a_row)
    while layout.height and place.height > layout.height and in_a_row < MOST:
        in_a_row += 5
        place = _laid(rows, layout, in_a_row)
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    at = alt.Y("y:Q", axis=None, scale=exact_scale([0, place.height], 0, place.height))
    text = alt.Chart(place.texts).mark_text(
        align="left", baseline="middle", fontSize=layout.small, color=INK, aria=False
    )
    parts = [_discs(row, lines, place.pitch).encode(x=x, y=at) for row, lines in place.marks]
    named = text.encode(x=alt.XValue(1), y=at, text=alt.Text("text:N"))
    return layered(place.height, *parts, named)


def _laid(rows: list[FractionRow], layout: Layout, in_a_row: int) -> Laid:
    """Texts and discs from the top downwards."""
    pitch = layout.width / in_a_row
    disc = DISC * pitch
    # The renderer takes a dotted line for longer than it is by half a disc at each end.
    start, across = disc, int((layout.width - disc) // pitch)
    texts: list[dict[str, object]] = []
    marks: list[tuple[FractionRow, pd.DataFrame]] = []
    y = 0.0
    for row in rows:
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
    return Laid(pitch, pd.DataFrame(texts), marks, math.ceil(y - AIR + 2))


def _apart(row: FractionRow) -> bool:
    """Whether an amount's discs are drawn one by one."""
    return row.open or row.discs <= FEW


def _discs(row: FractionRow, lines: pd.DataFrame, pitch: float) -> alt.Chart:
    """An amount's discs: one by one, with an outline where it is inferred, or in dotted lines."""
    colour, disc = VOICE_COLOURS[row.voice], DISC * pitch
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
    return spoken(dotted, all_telling(lines, row)).encode(x2=alt.X2("end:Q"))
