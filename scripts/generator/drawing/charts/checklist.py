"""A list under headings, each item with a disc: filled where it is sure, a ring where it is not."""

from __future__ import annotations

import math
from typing import Any

import altair as alt
import pandas as pd

from generator.drawing.charts.rows import LINE, exact, wrapped
from generator.drawing.charts.style import INK, QUIET, Layout, form
from generator.drawing.charts.telling import spoken
from generator.findings import Content

# On a wide page the headings stand in a column of their own.
HEADINGS = 250
DISC = 9
AIR = 10


def checklist(content: Content, layout: Layout) -> alt.LayerChart:
    """Items under the heading they share.

    Needs the columns panel (the heading), label, tone and open; `detail` is a quieter line.
    """
    text_x = (0 if layout.narrow else HEADINGS) + 2 * DISC
    heads: list[dict[str, Any]] = []
    labels: list[dict[str, Any]] = []
    details: list[dict[str, Any]] = []
    marks: list[dict[Any, Any]] = []
    y = LINE / 2
    for panel, items in content.rows.groupby("panel", sort=False):
        width = layout.width if layout.narrow else HEADINGS - 20
        lines = wrapped(str(panel), layout.small, width / 1.15)
        heads += [{"x": 0, "y": y + place * LINE, "text": line} for place, line in enumerate(lines)]
        foot = y + LINE * len(lines)
        y = foot if layout.narrow else y
        for item in items.to_dict("records"):
            ring = bool(item["open"])
            place = {"x": text_x - 1.2 * DISC, "y": y}
            marks.append(item | place | {"ring": ring})
            for target, text in ((labels, item["label"]), (details, item.get("detail", ""))):
                for line in wrapped(text, layout.small, layout.width - text_x):
                    target.append({"x": text_x, "y": y, "text": line})
                    y += LINE
        y = max(y, foot) + AIR
    height = math.ceil(y - AIR - LINE / 2 + 2)
    x = alt.X("x:Q", axis=None, scale=exact([0, layout.width], 0, layout.width))
    at = alt.Y("y:Q", axis=None, scale=exact([0, height], 0, height))
    parts = []
    for (tone, is_open), group in pd.DataFrame(marks).groupby(["tone", "ring"]):
        drawn = alt.Chart(group[["x", "y"]]).mark_point(
            **form("ring" if is_open else "full", str(tone), DISC)
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
            parts.append(said.encode(x=x, y=at, text="text:N"))
    return alt.layer(*parts).properties(height=height)
