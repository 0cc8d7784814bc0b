"""A list under headings, each item with a disc: filled where it is sure, a ring where it is not."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.layering import layered
from generator.drawing.charts.needs import ChartRow, Voice, typed_rows
from generator.drawing.charts.rows import LINE, exact_scale, wrapped
from generator.drawing.charts.style import INK, QUIET, Layout, form
from generator.drawing.charts.telling import spoken
from generator.findings import Content

# On a wide page the headings stand in a column of their own.
HEADINGS = 250
DISC = 9
AIR = 10


@dataclass(frozen=True, kw_only=True)
class Item(ChartRow):
    """An item under a heading (`panel`), a ring while it is `open`; `detail` is a quieter line."""

    panel: str
    label: str
    voice: Voice
    open: bool
    detail: str = ""


def checklist(content: Content, layout: Layout) -> alt.LayerChart:
    """Items under the heading they share, without what is said of each where they stand close."""
    text_x = (0 if layout.narrow else HEADINGS) + 2 * DISC
    heads: list[dict[str, object]] = []
    labels: list[dict[str, object]] = []
    details: list[dict[str, object]] = []
    marks: list[dict[str, object]] = []
    y, rows = LINE / 2, typed_rows(content, Item)
    for panel in dict.fromkeys(item.panel for item in rows):
        width = layout.width if layout.narrow else HEADINGS - 20
        lines = wrapped(panel, layout.small, width / 1.15)
        heads += [{"x": 0, "y": y + place * LINE, "text": line} for place, line in enumerate(lines)]
        foot = y + LINE * len(lines)
        y = foot if layout.narrow else y
        for item in (item for item in rows if item.panel == panel):
            marks.append(item.at(x=text_x - 1.2 * DISC, y=y, voice=item.voice, ring=item.open))
            for target, text in (
                (labels, item.label),
                (details, "" if layout.close else item.detail),
            ):
                for line in wrapped(text, layout.small, layout.width - text_x):
                    target.append({"x": text_x, "y": y, "text": line})
                    y += LINE
        y = max(y, foot) + AIR
    height = math.ceil(y - AIR - LINE / 2 + 2)
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    at = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
    parts = []
    for (voice, is_open), group in pd.DataFrame(marks).groupby(["voice", "ring"]):
        drawn = alt.Chart(group[["x", "y"]]).mark_point(
            **form("ring" if is_open else "full", str(voice), DISC)
        )
        parts.append(spoken(drawn, group).encode(x=x, y=at))
    for texts, colour, weight in (
        (heads, INK, "bold"),
        (labels, INK, "normal"),
        (details, QUIET, "normal"),
    ):
        if texts:
            said = alt.Chart(pd.DataFrame(texts)).mark_text(
                align="left",
                baseline="middle",
                fontSize=layout.small,
                fontWeight=weight,
                color=colour,
                aria=False,
            )
            parts.append(said.encode(x=x, y=at, text=alt.Text("text:N")))
    return layered(height, *parts)
