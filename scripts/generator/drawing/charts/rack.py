"""A drying rack: one disc for each thing counted, drawn by the group it belongs to."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.layering import layered
from generator.drawing.charts.needs import ChartRow, Discs, Voice, typed_rows
from generator.drawing.charts.rows import LINE, exact_scale, wrapped
from generator.drawing.charts.style import Layout, form
from generator.drawing.charts.telling import spoken
from generator.findings import Content

# Discs in a row and from disc to disc, in pixels; a disc takes most of its place.
RACKS = {"wide": (16, 44.0), "narrow": (10, 28.0)}
FILLED = 0.74
# In a room to be filled: discs in a row at least, and from disc to disc at most.
FEWEST, WIDEST = 8, 44.0
AIR = 10


@dataclass(frozen=True, kw_only=True)
class RackRow(ChartRow):
    """How many there are, in words, and how they are drawn: an `open` group as rings."""

    PARTS = ()
    value: Discs
    text: str
    voice: Voice
    open: bool = False


# A disc: the group that it belongs to, and its place.
Disc = tuple[RackRow, float, float]


def rack(content: Content, layout: Layout) -> alt.LayerChart:
    """Discs in rows, group after group, under a line of text for each group."""
    groups = typed_rows(content, RackRow)
    texts, keys, top = [], list[Disc](), 0.0
    for group in groups:
        keys.append((group, LINE / 2, top + LINE / 2))
        for line in wrapped(group.text, layout.small, layout.width - 1.5 * LINE):
            texts.append({"x": 1.5 * LINE, "y": top + LINE / 2, "text": line})
            top += LINE
        top += AIR / 2
    top += AIR
    members = [group for group in groups for _ in range(int(group.value))]
    across, pitch = RACKS[layout.breadth]
    pitch = min(pitch, layout.width / across)
    if layout.height:
        across, pitch = filling(len(members), layout.width, layout.height - top)
    places: list[Disc] = [
        (group, pitch * (place % across + 0.5), top + pitch * (place // across + 0.5))
        for place, group in enumerate(members)
    ]
    height = math.ceil(top + pitch * math.ceil(len(members) / across))
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    y = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
    parts = [
        _discs([one for one in where if one[0] is group], group, size).encode(x=x, y=y)
        for where, size in ((places, pitch * FILLED), (keys, LINE * FILLED))
        for group in groups
    ]
    said = alt.Chart(pd.DataFrame(texts)).mark_text(
        align="left", baseline="middle", fontSize=layout.small, aria=False
    )
    return layered(height, *parts, said.encode(x=x, y=y, text=alt.Text("text:N")))


def filling(count: int, width: float, height: float) -> tuple[int, float]:
    """How many discs in a row, and from disc to disc, so that all are as large as a room allows."""
    for across in range(FEWEST, count):
        pitch = min(width / across, WIDEST)
        if pitch * math.ceil(count / across) <= height:
            return across, pitch
    return count, width / count


def _discs(places: list[Disc], group: RackRow, size: float) -> alt.Chart:
    """The discs of one group: filled, or rings where the group is open."""
    look = form("ring" if group.open else "full", group.voice, size)
    frame = pd.DataFrame([group.at(x=x, y=y) for _, x, y in places])
    return spoken(alt.Chart(frame[["x", "y"]]).mark_point(**look), frame)
