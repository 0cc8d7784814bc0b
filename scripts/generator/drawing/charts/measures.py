"""Small multiples: what several measures say of the same things, in columns of bars."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.layering import layered
from generator.drawing.charts.map_words import MapText, text_marks
from generator.drawing.charts.needs import ChartRow, Voice, typed_rows
from generator.drawing.charts.rows import BOLD, LINE, exact_scale, set_width, wrapped
from generator.drawing.charts.style import GRID, INK, QUIET, VOICE_COLOURS, Layout
from generator.drawing.charts.telling import spoken
from generator.findings import Content

# Between columns, from a bar to its value, from row to row, and a bar's height.
GUTTER, GAP, AIR, BAR = {True: 14, False: 22}, 5, 8, 13
# From a name to the bars.
BEFORE = 12
# Above and below the line that parts the total from its parts.
PARTED = 7
# Texts are set narrower than the widest typeface that a reader may have.
SET = 0.95


@dataclass(frozen=True, kw_only=True)
class MeasureRow(ChartRow):
    """What one measure (`panel`) says of one thing (`label`); `strong` is set in bold.

    A `total` is said, not drawn, below a line: beside it no part would be seen.
    """

    PARTS = ("label",)
    panel: str
    label: str
    value: float
    text: str
    voice: Voice
    strong: bool = False
    total: bool = False


@dataclass(frozen=True)
class MeasureColumn:
    """A measure: where its column stands, where zero is, and pixels to its unit."""

    left: float
    right: float
    zero: float
    scale: float


def measures(content: Content, layout: Layout) -> alt.LayerChart:
    """One column of bars a measure, each on a scale of its own, around one column of names.

    Needs every thing in every measure, in one order; on a phone names stand above the bars.
    """
    rows = typed_rows(content, MeasureRow)
    heads = list(dict.fromkeys(row.panel for row in rows))
    names = list(dict.fromkeys(row.label for row in rows))
    strong = {row.label for row in rows if row.strong or row.total}
    longest = max(_name_width(name, strong, layout) for name in names)
    left = 0.0 if layout.narrow else min(longest, 0.36 * layout.width) + BEFORE
    gutter = GUTTER[layout.narrow]
    wide = (layout.width - left - gutter * (len(heads) - 1)) / len(heads)
    columns = {
        head: _column([row for row in rows if row.panel == head], start, wide, layout)
        for place, head in enumerate(heads)
        for start in [left + place * (wide + gutter)]
    }
    titles = {head: wrapped(head, layout.small, wide) for head in heads}
    deep = max(len(lines) for lines in titles.values())
    written = [
        MapText(
            line, columns[head].left, LINE * (deep - len(lines) + place + 0.5), layout.small, QUIET
        )
        for head, lines in titles.items()
        for place, line in enumerate(lines)
    ]
    y, bars, zeros = float(LINE * deep + AIR), list[dict[str, object]](), list[dict[str, float]]()
    rule: float | None = None
    for name in names:
        own = [row for row in rows if row.label == name]
        weight = "bold" if name in strong else "normal"
        if own[0].total:
            rule = y - AIR / 2 + PARTED / 2
            y += PARTED + AIR / 2
        room = layout.width if layout.narrow else left - BEFORE
        fits = _name_width(name, strong, layout) <= room
        lines = [name] if fits else wrapped(name, layout.text, room)
        for place, line in enumerate(lines):
            written.append(MapText(line, 0, y + LINE * (place + 0.5), layout.text, INK, weight))
        # Beside its name, or under it.
        y += LINE * len(lines) if layout.narrow else LINE * (len(lines) - 1) / 2
        middle = y + LINE / 2
        for row in own:
            column = columns[row.panel]
            end = column.zero + (0 if row.total else row.value * column.scale)
            # Beside a bar to the left the text stands on the right of zero, where there is room.
            at = max(column.zero, end) + (0 if row.total else GAP)
            written.append(MapText(row.text, at, middle, layout.small, INK, weight))
            bar = {"x": min(column.zero, end), "end": max(column.zero, end), "y": middle}
            bars.append(row.at(**bar, voice=row.voice))
            if not row.total:
                zeros.append({"x": column.zero, "y": middle})
        y = middle + LINE / 2 + (0 if layout.narrow else LINE * (len(lines) - 1) / 2) + AIR
    height = math.ceil(y - AIR + 2)
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    at_y = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
    parts = [
        spoken(
            alt.Chart(group[["x", "end", "y"]]).mark_bar(
                height=BAR, color=VOICE_COLOURS[str(voice)], aria=False
            ),
            group,
        ).encode(x=x, x2=alt.X2("end:Q"), y=at_y)
        for voice, group in pd.DataFrame(bars).groupby("voice")
    ]
    tick = alt.Chart(pd.DataFrame(zeros)).mark_tick(
        orient="vertical", size=BAR + 4, thickness=1, color=QUIET, aria=False
    )
    parts.append(tick.encode(x=x, y=at_y))
    if rule is not None:
        parting = pd.DataFrame([{"x": 0.0, "end": float(layout.width), "y": rule}])
        parts.append(
            alt.Chart(parting)
            .mark_rule(color=GRID, strokeWidth=1.5, aria=False)
            .encode(x=x, x2=alt.X2("end:Q"), y=at_y)
        )
    return layered(height, *parts, *text_marks(written, x, at_y))


def _column(rows: list[MeasureRow], left: float, wide: float, layout: Layout) -> MeasureColumn:
    """A column in which every bar and the text beside it have room."""
    drawn = [row for row in rows if not row.total]
    least = min(0.0, *(row.value for row in drawn))
    fitting = [
        (wide - GAP - _text_width(row, layout)) / (max(row.value, 0.0) - least)
        for row in drawn
        if max(row.value, 0.0) > least
    ]
    scale = max(min(fitting, default=1.0), 0.0)
    return MeasureColumn(left, left + wide, left + 1 - least * scale, scale)


def _name_width(name: str, strong: set[str], layout: Layout) -> float:
    """How wide a name is at most, some of them in bold."""
    return set_width(name, layout.text) * (BOLD if name in strong else 1.0)


def _text_width(row: MeasureRow, layout: Layout) -> float:
    """How wide what a bar says is at most."""
    return set_width(row.text, layout.small) * (BOLD if row.strong else SET)
