"""A timeline that runs down the page on a true scale: events on its right, counts on its left."""

from __future__ import annotations

import math

import altair as alt
import pandas as pd

from generator.drawing.charts.dated import Block, Event, bars_along, event_block, mark_look, tops_of
from generator.drawing.charts.layering import layered
from generator.drawing.charts.map_words import KeyEntry, MapText, key_below, text_marks
from generator.drawing.charts.needs import typed_rows
from generator.drawing.charts.rows import BOLD, LINE, exact_scale, set_width, wrapped
from generator.drawing.charts.style import GRID, INK, QUIET, Layout
from generator.drawing.charts.telling import spoken
from generator.findings import Content

# The least pixels to a year, and what part of all labels fits beside the line at least: the rest
# may run on below its end, so that the others stay near their marks.
YEAR, BESIDE_LINE = 34, 0.72
AIR = 6
# From a mark to its label, over which a leader runs where the label had to move.
LEADER = 18
# Counts stand in a lane beside the years, which stand at the line; spans in lanes further out.
LANE = 14
# What part of a wide drawing says who counted, and how far a year stands from the line.
WHO, FROM_LINE = 0.22, 8


def timeline(content: Content, layout: Layout) -> alt.LayerChart:
    """Years as lengths from top to bottom; a key above names who says what.

    Needs events and counts, each kind in time's order.
    """
    rows = typed_rows(content, Event)
    counts = sorted((row for row in rows if row.count), key=lambda row: row.middle)
    events = [row for row in rows if not row.count]
    spans = [row for row in counts if row.end is not None]
    years = set_width("0000", layout.small) + FROM_LINE
    numbers = BOLD * max((set_width(row.count, layout.text) for row in counts), default=0.0)
    said = 0.0 if layout.narrow else WHO * layout.width
    line_x = years + said + (numbers + LEADER + LANE * (1 + len(spans)) if counts else 8)
    text_x = line_x + LEADER
    dates = 0.0 if layout.narrow else BOLD * max(set_width(e.label, layout.small) for e in events)
    right = [
        event_block(row, layout, layout.width - text_x - dates - 8 * (not layout.narrow))
        for row in events
    ]
    left = [
        Block(
            row,
            row.count,
            () if layout.narrow else tuple(wrapped(row.text, layout.small, said - 6)),
        )
        for row in counts
    ]
    heights: dict[str, list[float]] = {
        "left": [LINE * max(len(block.lines), 1) + AIR / 2 for block in left],
        "right": [LINE * (len(block.lines) + layout.narrow) + AIR for block in right],
    }
    first = math.floor(min(row.value for row in rows))
    last = math.ceil(max(row.end or row.value for row in rows))
    voices = {row.said_by: row for row in rows}
    key, top = key_below([KeyEntry(who, row) for who, row in voices.items()], 0.0, layout)
    heads = {row.panel: row for row in rows if row.panel}
    begin = top + LINE * (2 if heads else 1)
    scale = max(YEAR, *(BESIDE_LINE * sum(high) / (last - first) for high in heights.values()))
    limit = math.inf
    if layout.height:
        # A picture of a given height has shorter years, and its labels end where they do.
        limit = max(layout.height - begin - 1.0, 1.0)
        scale = min(scale, limit / (last - first))
    length = scale * (last - first)
    tops = {
        side: tops_of(blocks, heights[side], first, scale, limit)
        for side, blocks in (("left", left), ("right", right))
    }
    foot = max(length, *(lifts[-1] + heights[side][-1] for side, lifts in tops.items() if lifts))
    written = [one.text for one in key]
    for head, row in heads.items():
        written.append(MapText(head, 0.0 if row.count else text_x, top + LINE, layout.small, QUIET))
    top = begin

    def down(year: float) -> float:
        return top + (year - first) * scale

    marks: list[dict[str, object]] = [
        {"x": one.x, "y": one.y, "voice": one.row.voice, "form": one.row.form}
        for one in key
        if one.row
    ]
    rules: list[dict[str, float]] = []
    lane = line_x - years - LANE * 0.6
    lanes = {id(row): lane - LANE * (place + 1) for place, row in enumerate(spans)}
    bars: list[dict[str, object]] = []
    for block, lift in zip(left, tops["left"], strict=True):
        row, y = block.row, top + lift + heights["left"][left.index(block)] / 2
        x = lanes.get(id(row), lane)
        if row.end is None:
            marks.append(row.at(x=x, y=down(row.value), voice=row.voice, form=row.form))
        else:
            bars.append(row.at(x=x, y=down(row.value), end=down(row.end), voice=row.voice))
        number_x = said + numbers
        written.append(MapText(block.head, number_x, y, layout.text, INK, "bold", align="right"))
        written += [
            MapText(
                line,
                number_x - numbers - 4,
                y + LINE * (place - (len(block.lines) - 1) / 2),
                layout.small,
                INK,
                align="right",
            )
            for place, line in enumerate(block.lines)
        ]
        rules.append({"x": number_x + 3, "y": y, "x2": x - 6, "y2": down(row.middle)})
    for block, lift in zip(right, tops["right"], strict=True):
        row, y = block.row, top + lift + LINE / 2
        marks.append(row.at(x=line_x, y=down(row.value), voice=row.voice, form=row.form))
        written.append(MapText(block.head, text_x, y, layout.small, INK, "bold"))
        x = text_x + dates + (0 if layout.narrow else 8)
        written += [
            MapText(line, x, y + LINE * (place + layout.narrow), layout.small, INK)
            for place, line in enumerate(block.lines)
        ]
        rules.append({"x": line_x + 6, "y": down(row.value), "x2": text_x - 4, "y2": y})
    every = math.ceil((layout.small + 2) / scale)
    for year in range(first, last, every):
        x, y = line_x - FROM_LINE, down(year + 0.5)
        written.append(MapText(str(year), x, y, layout.small, QUIET, align="right"))
    height = math.ceil(top + foot + 1)
    across = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    at = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
    spine = pd.DataFrame([{"x": line_x, "y": top, "end": top + length}])
    ticks = pd.DataFrame(
        [{"x": line_x - 4, "x2": line_x + 4, "y": down(year)} for year in range(first, last + 1)]
    )
    parts = [
        alt.Chart(spine)
        .mark_rule(color=GRID, strokeWidth=2, aria=False)
        .encode(x=across, y=at, y2=alt.Y2("end:Q")),
        alt.Chart(ticks)
        .mark_rule(color=QUIET, strokeWidth=1, aria=False)
        .encode(x=across, x2=alt.X2("x2:Q"), y=at),
        alt.Chart(pd.DataFrame(rules))
        .mark_rule(color=QUIET, strokeWidth=0.7, aria=False)
        .encode(x=across, x2=alt.X2("x2:Q"), y=at, y2=alt.Y2("y2:Q")),
        *bars_along(bars, across, at),
        *(
            spoken(
                alt.Chart(group[["x", "y"]]).mark_point(**mark_look(str(shape), str(voice))), group
            ).encode(x=across, y=at)
            for (shape, voice), group in pd.DataFrame(marks).groupby(["form", "voice"])
        ),
    ]
    return layered(height, *parts, *text_marks(written, across, at))
