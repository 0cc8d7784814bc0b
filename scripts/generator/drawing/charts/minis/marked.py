"""Marks at their places: two of each thing, along years, or in a list."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

import altair as alt

from generator.drawing.charts.minis.amounts import MOST
from generator.drawing.charts.minis.shapes import Shapes, box_path, shape
from generator.drawing.charts.minis.size import HEIGHT, MINI, drawn
from generator.drawing.charts.needs import ChartRow, Form, Voice, typed_rows
from generator.drawing.charts.style import GRID
from generator.findings import Content

# A mark, and what stands for words: a line in grey, so many pixels to a letter.
MARK, WORDS, LETTER = 5.6, 3.0, 2.4
# Items below one another in a list.
DEEP = 5
# Of a timeline: where its years run, and where what was counted stands, lane by lane.
YEARS, FIRST_LANE, LANE = 14.0, 32.0, 8.0


@dataclass(frozen=True, kw_only=True)
class Pair(ChartRow):
    """One of two amounts of a thing."""

    label: str
    value: float
    voice: Voice


@dataclass(frozen=True, kw_only=True)
class Dated(ChartRow):
    """What happened at a time (in years), or how many there were (`count`), until an `end`."""

    value: float
    voice: Voice
    form: Form
    panel: str = ""
    end: float | None = None


@dataclass(frozen=True, kw_only=True)
class Listed(ChartRow):
    """An item under a heading, a ring while it is `open`."""

    panel: str
    label: str
    voice: Voice
    open: bool


def mini_pairs(content: Content) -> alt.LayerChart | None:
    """For each of the first things a line from its first amount to its last."""
    rows = typed_rows(content, Pair)
    things = [list(own) for _, own in groupby(rows, lambda one: one.label)][:MOST]
    if not things:
        return None
    shown = [one.value for own in things for one in own]
    low, scale = min(shown), (MINI.width - MARK) / ((max(shown) - min(shown)) or 1)
    shapes, lines, pitch = Shapes(), [], HEIGHT / len(things)
    for place, own in enumerate(things):
        y = pitch * (place + 0.5)
        at = [MARK / 2 + (one.value - low) * scale for one in own]
        lines.append(box_path(min(at), y - 0.7, max(at) - min(at), 1.4))
        for x, one in zip(at, own, strict=True):
            shapes.disc(x, y, min(MARK, pitch - 0.8), one.voice, False)
    return drawn([shape("".join(lines), GRID), *shapes.drawn()])


def years(content: Content) -> alt.LayerChart | None:
    """A line of years with what happened; below it, lane by lane, what was counted when."""
    rows = typed_rows(content, Dated)
    if not rows:
        return None
    first, last = (f(one.end or one.value for one in rows) for f in (min, max))
    first = min(first, *(one.value for one in rows))
    scale, shapes = (MINI.width - MARK) / ((last - first) or 1), Shapes()
    panels = list(dict.fromkeys(one.panel for one in rows))
    lane = 0
    for one in rows:
        x = MARK / 2 + (one.value - first) * scale
        is_below = one.panel != panels[0]
        y = FIRST_LANE + LANE * (lane % 3) if is_below else YEARS
        lane += is_below
        if one.end is not None:
            shapes.bar(x, y - 2, (one.end - one.value) * scale, 4, one.voice, False)
        elif one.form == "square":
            shapes.bar(x - 2.5, y - 2.5, 5, 5, one.voice, False)
        else:
            shapes.disc(x, y, MARK, one.voice, one.form == "ring")
    return drawn([shape(box_path(0, YEARS - 0.7, MINI.width, 1.4), GRID), *shapes.drawn()])


def mini_list(content: Content) -> alt.LayerChart | None:
    """A list in columns: a mark, and a line as long as its words."""
    rows = typed_rows(content, Listed)[: 2 * DEEP]
    if not rows:
        return None
    across = -(-len(rows) // DEEP)
    wide, pitch = MINI.width / across, HEIGHT / min(len(rows), DEEP)
    shapes, words = Shapes(), []
    for place, one in enumerate(rows):
        x, y = wide * (place // DEEP) + MARK / 2, pitch * (place % DEEP + 0.5)
        shapes.disc(x, y, MARK, one.voice, one.open)
        start = x + MARK
        long = min(len(one.label) * LETTER, wide - 2 * MARK)
        words.append(box_path(start, y - WORDS / 2, long, WORDS))
    return drawn([shape("".join(words), GRID), *shapes.drawn()])
