"""A timeline that runs down the page: what happened when, further apart where years passed."""

from __future__ import annotations

import math

import altair as alt
import pandas as pd

from study.findings.content import Content
from study.publishing.charts.rows import BOLD, LINE, exact, set_width, wrapped
from study.publishing.charts.style import GRID, INK, Layout, tone_colour

# A year's worth of pixels; events of one year take what their lines need.
YEAR = 22
AIR = 8
DOT = 90


def timeline(content: Content, layout: Layout) -> alt.LayerChart:
    """Dates on the left of a line, events on its right; on a phone both on the right.

    Needs the columns value (the time in years), label (the date), text and tone, in time's order.
    """
    rows = content.rows.to_dict("records")
    date_width = BOLD * max(set_width(row["label"], layout.small) for row in rows)
    line_x = 8.0 if layout.narrow else date_width + 20
    text_x = line_x + 16
    dates, texts, dots = [], [], []
    y, since = LINE / 2, rows[0]["value"]
    for row in rows:
        y += YEAR * max(row["value"] - since - 1, 0)
        since = row["value"]
        dots.append({"x": line_x, "y": y, "tone": row["tone"]})
        dates.append({"x": text_x if layout.narrow else 0.0, "y": y, "text": row["label"]})
        lines = wrapped(row["text"], layout.small, layout.width - text_x)
        y += LINE if layout.narrow else 0
        for place, line in enumerate(lines):
            texts.append({"x": text_x, "y": y + place * LINE, "text": line})
        y += LINE * len(lines) + AIR
    height = math.ceil(y - AIR)
    x = alt.X("x:Q", axis=None, scale=exact([0, layout.width], 0, layout.width))
    at = alt.Y("y:Q", axis=None, scale=exact([0, height], 0, height))
    spine = pd.DataFrame([{"x": line_x, "y": dots[0]["y"], "end": dots[-1]["y"]}])
    rule = alt.Chart(spine).mark_rule(color=GRID, strokeWidth=2, aria=False)
    points = alt.Chart(pd.DataFrame(dots)).mark_point(
        shape="circle", size=DOT, filled=True, opacity=1, aria=False
    )
    said = {"align": "left", "baseline": "middle", "fontSize": layout.small, "aria": False}
    bold = alt.Chart(pd.DataFrame(dates)).mark_text(fontWeight="bold", color=INK, **said)
    plain = alt.Chart(pd.DataFrame(texts)).mark_text(**said)
    return alt.layer(
        rule.encode(x=x, y=at, y2="end:Q"),
        points.encode(x=x, y=at, color=tone_colour()),
        bold.encode(x=x, y=at, text="text:N"),
        plain.encode(x=x, y=at, text="text:N"),
    ).properties(height=height)
