"""What stands along a timeline: its rows, their marks, and the labels of a side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.needs import ChartRow, Form, Voice
from generator.drawing.charts.rows import LINE, wrapped
from generator.drawing.charts.spread import spread
from generator.drawing.charts.style import PAPER, VOICE_COLOURS, Layout, form
from generator.drawing.charts.telling import spoken

# How wide a mark is, and a bar along years; the edge of paper around a square.
DOT, SPAN, EDGE = 9.5, 5, 2.0


@dataclass(frozen=True, kw_only=True)
class Event(ChartRow):
    """What happened (`label` says when, `value` in years), or how many there were: a `count`.

    A count holds from `value` to `end`, if it has one; `said_by` names the mark of who says so.
    """

    TIME = "value"
    value: float
    label: str
    text: str
    said_by: str
    voice: Voice
    form: Form
    panel: str = ""
    count: str = ""
    end: float | None = None

    @property
    def middle(self) -> float:
        """The time that its label belongs to."""
        return self.value if self.end is None else (self.value + self.end) / 2


@dataclass(frozen=True)
class Block:
    """A label: its mark's row, its lines, and the head of the first, set in bold."""

    row: Event
    head: str
    lines: tuple[str, ...]


def mark_look(shape: str, voice: str) -> dict[str, object]:
    """A point on the line; a ring hides the line beneath it, squares keep apart by an edge."""
    drawn = form(shape, voice, DOT + EDGE if shape == "square" else DOT)
    if shape == "square":
        return drawn | {"stroke": PAPER, "strokeWidth": EDGE}
    return drawn | {"fill": PAPER} if shape == "ring" else drawn


def event_block(row: Event, layout: Layout, room: float) -> Block:
    return Block(row, row.label, tuple(wrapped(row.text, layout.small, room)))


def tops_of(
    blocks: Sequence[Block], heights: Sequence[float], first: float, scale: float, limit: float
) -> list[float]:
    """Where the labels of a side begin, from the top of the line."""
    wanted = [(block.row.middle - first) * scale - LINE / 2 for block in blocks]
    return spread(wanted, heights, limit)


def bars_along(bars: list[dict[str, object]], x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """What held for years, as a bar along them."""
    return [
        spoken(
            alt.Chart(group[["x", "y", "end"]]).mark_rule(
                color=VOICE_COLOURS[str(voice)], strokeWidth=SPAN, aria=False
            ),
            group,
        ).encode(x=x, y=y, y2=alt.Y2("end:Q"))
        for voice, group in (pd.DataFrame(bars).groupby("voice") if bars else ())
    ]
