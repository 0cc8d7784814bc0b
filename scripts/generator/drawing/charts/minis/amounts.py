"""Amounts as bars: one list of them, or one for each of several measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import altair as alt

from generator.drawing.charts.minis.shapes import Shapes, box_path, shape
from generator.drawing.charts.minis.size import HEIGHT, MINI, drawn
from generator.drawing.charts.needs import ChartRow, Voice, typed_rows
from generator.drawing.charts.style import GRID
from generator.findings import Content

# So many rows tell what a list is like; a bar's height at most, and how much of its place it takes.
MOST, DEEPEST, FILLED = 9, 12.0, 0.66
# Between two measures.
BESIDE = 8.0


class Barred(Protocol):
    """What a bar needs to know."""

    @property
    def value(self) -> float: ...
    @property
    def voice(self) -> Voice: ...


@dataclass(frozen=True, kw_only=True)
class Span(ChartRow):
    """An amount, or a range up to `high`; `open` where it is in doubt or inferred."""

    value: float
    voice: Voice
    open: bool = False
    high: float | None = None


@dataclass(frozen=True, kw_only=True)
class Measured(ChartRow):
    """What a measure (`panel`) says of one thing; a `total` would hide its parts."""

    panel: str
    value: float
    voice: Voice
    total: bool = False


def spans(content: Content) -> alt.LayerChart | None:
    """The first rows, each as a bar from zero."""
    rows = typed_rows(content, Span)[:MOST]
    if not rows:
        return None
    shapes = Shapes()
    ends = [one.high if one.high is not None else one.value for one in rows]
    low, high = min(0.0, *(one.value for one in rows)), max(0.0, *ends)
    scale, (pitch, deep) = MINI.width / ((high - low) or 1), bar_steps(len(rows))
    for place, (row, end) in enumerate(zip(rows, ends, strict=True)):
        top = (HEIGHT - pitch * len(rows)) / 2 + pitch * place + (pitch - deep) / 2
        left, right = sorted((0.0, row.value))
        at = (left - low) * scale
        shapes.bar(at, top, (right - left) * scale, deep, row.voice, row.open)
        if end > row.value:
            reach = (row.value - low) * scale
            shapes.bar(reach, top, (end - row.value) * scale, deep, row.voice, True)
    return drawn(shapes.drawn())


def mini_columns(content: Content) -> alt.LayerChart | None:
    """The measures side by side, each with its own scale and its own zero."""
    rows = [one for one in typed_rows(content, Measured) if not one.total]
    panels = list(dict.fromkeys(one.panel for one in rows))
    if not panels:
        return None
    shapes, zeros = Shapes(), []
    wide = (MINI.width - BESIDE * (len(panels) - 1)) / len(panels)
    for number, panel in enumerate(panels):
        own = [one for one in rows if one.panel == panel][:MOST]
        zeros.append(barred(own, (wide + BESIDE) * number, wide, shapes))
    rules = "".join(box_path(zero - 0.5, 0, 1, HEIGHT) for zero in zeros)
    return drawn([shape(rules, GRID), *shapes.drawn()])


def barred(rows: Sequence[Barred], left: float, wide: float, shapes: Shapes) -> float:
    """A bar for each row, to the right of zero or to its left, and where zero is."""
    low, high = min(0.0, *(one.value for one in rows)), max(0.0, *(one.value for one in rows))
    scale, (pitch, deep) = wide / ((high - low) or 1), bar_steps(len(rows))
    zero = left - low * scale
    for place, row in enumerate(rows):
        top = (HEIGHT - pitch * len(rows)) / 2 + pitch * place + (pitch - deep) / 2
        start = zero + min(0.0, row.value) * scale
        shapes.bar(start, top, abs(row.value) * scale, deep, row.voice, False)
    return zero


def bar_steps(count: int) -> tuple[float, float]:
    """From bar to bar, and how high a bar is."""
    pitch = min(HEIGHT / count, DEEPEST / FILLED)
    return pitch, pitch * FILLED
