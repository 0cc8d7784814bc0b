"""Parts of a whole: squares filled, a few beside very many, an amount whose end is struck."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

import altair as alt
import pandas as pd

from generator.drawing.charts.minis.counts import ACROSS, WIDEST
from generator.drawing.charts.minis.dotted import DottedRow, dotted_discs
from generator.drawing.charts.minis.shapes import LINE, Shapes, box_path, shape
from generator.drawing.charts.minis.size import EDGE, HEIGHT, MINI, drawn
from generator.drawing.charts.needs import ChartRow, Discs, Positive, Voice, typed_rows
from generator.drawing.charts.style import PAPER, VOICE_COLOURS
from generator.findings import Content

# Squares of a whole in a row; how much of its place one takes; between two wholes.
SIDE, TAKEN, APART = 10, 0.74, 14.0
# A few beside very many: so much larger, to be seen at all; rows that they take with their air.
LARGER, ROOM = 3.0, 5
# Of an amount: from letter to letter, how high it stands; a box and the bar beside boxes.
LETTER, TALL, BOX, BAR, MARKS = 6.6, 13.0, 10.0, 6.0, ".,\u00a0 "


@dataclass(frozen=True, kw_only=True)
class Whole(ChartRow):
    """A whole, then the part of it that follows, both of one `panel`."""

    panel: str
    value: Positive
    voice: Voice


@dataclass(frozen=True, kw_only=True)
class Among(ChartRow):
    """So many discs; `open` where it is inferred."""

    discs: Discs
    voice: Voice
    open: bool = False


@dataclass(frozen=True, kw_only=True)
class Read(ChartRow):
    """An amount with its `struck` end, boxes, or what is `length` boxes long."""

    part: Literal["amount", "tag", "box", "beside"]
    text: str
    voice: Voice
    struck: str = ""
    number: Discs = Discs(1)
    length: Positive = Positive(1)
    open: bool = False


def wholes(content: Content) -> alt.LayerChart | None:
    """A hundred squares for each of the first two wholes, filled as far as the part goes."""
    panels = [list(own) for _, own in groupby(typed_rows(content, Whole), lambda one: one.panel)]
    if not panels:
        return None
    charts, pitch = list[alt.Chart](), HEIGHT / SIDE
    for number, (whole, *part) in enumerate(panels[:2]):
        left = (HEIGHT + APART) * number
        share = part[0].value / whole.value if part else 1.0
        full = min(round(share * SIDE * SIDE), SIDE * SIDE)
        filled, hollow = list[DottedRow](), list[DottedRow]()
        for row in range(SIDE):
            here, y = min(max(full - SIDE * row, 0), SIDE), pitch * (row + 0.5)
            filled.append(DottedRow(left, y, here))
            hollow.append(DottedRow(left + pitch * here, y, SIDE - here))
        said = part[0] if part else whole
        charts.append(dashed(filled, pitch, pitch * TAKEN, VOICE_COLOURS[said.voice]))
        charts += dashed_squares(hollow, pitch, whole.voice)
    return drawn(charts)


def dashed_squares(rows: list[DottedRow], pitch: float, voice: Voice) -> list[alt.Chart]:
    """Hollow squares: paper within each."""
    if not any(row.count for row in rows):
        return []
    inner = [DottedRow(row.x + LINE / 2, row.y, row.count) for row in rows]
    across = pitch * TAKEN
    outer = dashed(rows, pitch, across, VOICE_COLOURS[voice])
    return [outer, dashed(inner, pitch, across - LINE, PAPER)]


def dashed(rows: list[DottedRow], pitch: float, across: float, colour: str) -> alt.Chart:
    """Squares in a row as one broken line, from the left edge of the first."""
    places = [
        {"x": row.x, "end": row.x + pitch * (row.count - 1) + across, "y": row.y}
        for row in rows
        if row.count
    ]
    mark = alt.Chart(pd.DataFrame(places, columns=["x", "end", "y"])).mark_rule(
        color=colour,
        strokeWidth=round(across, 2),
        strokeDash=[round(across, 2), round(pitch - across, 2)],
        clip=True,
        aria=False,
    )
    return mark.encode(x2=alt.X2("end:Q"))


def among(content: Content) -> alt.LayerChart | None:
    """The first row's discs above the field of the last; what is inferred has no room there."""
    rows = [one for one in typed_rows(content, Among) if one.discs]
    if len(rows) < 2:
        return None
    few, many, total = rows[0], rows[-1], int(rows[-1].discs)
    pitch, across = max(
        (min(ACROSS / wide, HEIGHT / (math.ceil(total / wide) + ROOM), WIDEST), wide)
        for wide in range(1, total + 1)
    )
    down = math.ceil(total / across)
    field = [
        DottedRow(
            EDGE + pitch / 2,
            pitch * (row + ROOM + 0.5),
            min(across, total - across * row),
        )
        for row in range(down)
    ]
    first = [DottedRow(EDGE + pitch * LARGER / 2, pitch * LARGER / 2, min(int(few.discs), 9))]
    parts = [*dotted_discs(field, pitch, VOICE_COLOURS[many.voice])]
    return drawn([*parts, *dotted_discs(first, LARGER * pitch, VOICE_COLOURS[few.voice])])


def struck(content: Content) -> alt.LayerChart | None:
    """The first amount letter by letter, its end struck; boxes, and the bar beside them."""
    rows = typed_rows(content, Read)
    amount = next((one for one in rows if one.part == "amount"), None)
    if amount is None:
        return None
    shapes, hollow = Shapes(), len(amount.text) - len(amount.struck)
    step = min(LETTER, MINI.width / len(amount.text))
    for place, letter in enumerate(amount.text):
        low = letter in MARKS
        at = (step * place, TALL - 2.5 if low else 2, 2.0 if low else step - 1.6)
        shapes.bar(
            *at, 2.5 if low else TALL - 2, "doubt" if place >= hollow else amount.voice, False
        )
    line = box_path(step * hollow - 1, TALL / 2 + 0.3, step * len(amount.struck) + 1, 2)
    boxes = [(one, number) for one in rows if one.part == "box" for number in range(one.number)]
    pitch = min(BOX, MINI.width / max(len(boxes), 1))
    for place, (one, _) in enumerate(boxes):
        shapes.bar(pitch * place, 24, pitch - 1.8, pitch - 1.8, one.voice, one.open)
    for one in rows:
        if one.part == "beside":
            long = min(one.length * pitch, MINI.width) - LINE
            shapes.bar(0, 40, long, BAR, one.voice, one.open)
    crossed = [shape(line, VOICE_COLOURS["doubt"])] if amount.struck else []
    return drawn([*shapes.drawn(), *crossed])
