"""A map of ways: from one place to others, sure and less sure, and what lies on no map in words."""

from __future__ import annotations

import math
from dataclasses import replace

import altair as alt
import pandas as pd

from generator.drawing.charts.globe import Point, Window, window
from generator.drawing.charts.layering import layered
from generator.drawing.charts.map_parts import RouteRow, dot_look, ground, lengths, shores
from generator.drawing.charts.map_words import (
    KeyEntry,
    MapText,
    halos,
    key_below,
    label_texts,
    text_marks,
)
from generator.drawing.charts.needs import typed_rows
from generator.drawing.charts.placing import Rect, Wanted, placed
from generator.drawing.charts.rows import exact_scale
from generator.drawing.charts.stages import named_apart, staged
from generator.drawing.charts.style import QUIET, VOICE_COLOURS, Layout
from generator.drawing.charts.telling import spoken
from generator.findings import Content

# A way that the reader should not take for settled.
DASHES = [5, 4]
# How far a way bends from the straight line, and in how many points labels see it.
BEND, SEEN = 0.1, 24
# From the map to its key; lower than this, as a part of its width, a map shows too little.
NEAR, FLATTEST = 12, 0.3
# Height through width, and where the start stands from the left, as a part of the width.
SHAPE, ACROSS = {True: 1.06, False: 0.6}, {True: 0.62, False: 0.55}


def routes(content: Content, layout: Layout) -> alt.LayerChart:
    """Land, and ways from the first row's place to those of the ends; a key below.

    Needs a start with a place, then ends, then names.
    """
    rows = typed_rows(content, RouteRow)
    ends = [row for row in rows if row.part == "end" and row.place]
    centre = rows[0].place or (0.0, 0.0)
    places = [row.place for row in ends if row.place]
    shape, across = SHAPE[layout.narrow], ACROSS[layout.narrow]
    keyed = _keyed(rows, layout)
    # A small picture of fixed height has room for names alone.
    is_brief = layout.narrow and layout.height > 0
    if layout.height:
        _, below = key_below(keyed, NEAR, layout)
        shape = max((layout.height - below) / layout.width, FLATTEST)
    view = window(centre, places, layout.width, shape, across)
    ways = [_way(view.at(*centre), view.at(*place)) for place in places]
    dotted = [(row, view.at(*row.place)) for row in (rows[0], *ends) if row.place]
    fixed = [*lengths(view, centre, layout), *_names(rows, view, layout)]
    labels = placed(
        [Wanted(row.label, "" if is_brief else row.detail, at) for row, at in dotted],
        [text.box for text in fixed],
        [point for way in ways for point in _seen(way)],
        Rect(4, 4, view.width - 4, view.height - 4),
        layout,
    )
    key, foot = key_below(keyed, view.height + NEAR, layout)
    height = math.ceil(foot)
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    y = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
    parts = [part.encode(x=x, y=y) for part in ground(view, centre)]
    # Where a shape stands is in itself.
    layouts = [
        window(centre, places, layout.width, SHAPE[one], ACROSS[one]) for one in (True, False)
    ]
    parts.insert(1, shores(view, rows[0].land, layouts))
    for row, way in zip(ends, ways, strict=True):
        line = alt.Chart(pd.DataFrame(way, columns=["x", "y"]).reset_index()).mark_line(
            stroke=VOICE_COLOURS[row.voice],
            strokeWidth=2,
            strokeDash=DASHES if row.open else [],
            interpolate="natural",
            aria=False,
        )
        parts.append(staged(line.encode(x=x, y=y, order=alt.Order("index:Q")), row.step))
    told = [(one.row, (one.x, one.y)) for one in key if one.row]
    for row, (across, down) in (*dotted, *told):
        dot = pd.DataFrame([row.at(x=across, y=down)])
        drawn = spoken(alt.Chart(dot[["x", "y"]]).mark_point(**dot_look(row)), dot)
        parts.append(staged(drawn.encode(x=x, y=y), row.step))
    written = list(fixed)
    for label, (row, _) in zip(labels, dotted, strict=True):
        written += label_texts(label, layout, row.step)
    words = [*halos(written, x, y), *text_marks([*written, *(one.text for one in key)], x, y)]
    return layered(height, *named_apart([*parts, *words]))


def _way(start: Point, end: Point) -> list[Point]:
    """A bow from start to end: both, and where it is furthest from the straight line."""
    (x1, y1), (x2, y2) = start, end
    middle = (x1 + x2) / 2 - BEND * (y2 - y1), (y1 + y2) / 2 + BEND * (x2 - x1)
    return [start, (round(middle[0], 1), round(middle[1], 1)), end]


def _seen(way: list[Point]) -> list[Point]:
    """Points along a bow, as the parabola through its three."""
    (x1, y1), (xm, ym), (x2, y2) = way
    steps = [step / SEEN for step in range(SEEN + 1)]
    return [
        (
            x1 + t * (4 * xm - 3 * x1 - x2) + t * t * (2 * x1 + 2 * x2 - 4 * xm),
            y1 + t * (4 * ym - 3 * y1 - y2) + t * t * (2 * y1 + 2 * y2 - 4 * ym),
        )
        for t in steps
    ]


def _names(rows: list[RouteRow], view: Window, layout: Layout) -> list[MapText]:
    """Names over what they name, for orientation."""
    named = [(row, view.at(*row.place)) for row in rows if row.part == "name" and row.place]
    return [
        MapText(row.label, *at, layout.small, QUIET, style="italic", align="center")
        for row, at in named
    ]


def _keyed(rows: list[RouteRow], layout: Layout) -> list[KeyEntry[RouteRow]]:
    """The key: how each way of naming an end is drawn; then the ends that no map shows."""
    seen: dict[str, RouteRow] = {}
    for row in rows:
        if row.part == "end":
            seen.setdefault(row.who, row)
    entries = [KeyEntry(who, replace(row, told="", step="")) for who, row in seen.items()]
    last = ""
    for row in rows:
        if row.part == "end" and row.place is None:
            if row.panel != last:
                entries.append(KeyEntry(row.panel, bold=True, first=True, step=row.step))
            entries.append(KeyEntry(row.label, row, step=row.step))
            last = row.panel
    return entries
