"""A timeline that runs down the page: what happened when, further apart where years passed."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.needs import ChartRow, Form, Voice, typed_rows
from generator.drawing.charts.rows import BOLD, LINE, exact_scale, set_width, wrapped
from generator.drawing.charts.style import GRID, INK, PAPER, Layout, form
from generator.drawing.charts.telling import spoken
from generator.findings import Content

# A year's worth of pixels; events of one year take what their lines need.
YEAR = 22
AIR = 8
DOT = 9.5


@dataclass(frozen=True, kw_only=True)
class Event(ChartRow):
    """What happened: when (`value` in years, `label` in words), and the mark of who says so."""

    value: float
    label: str
    text: str
    said_by: str
    voice: Voice
    form: Form


def timeline(content: Content, layout: Layout) -> alt.LayerChart:
    """Dates on the left of a line, events on its right; on a phone both on the right.

    Needs events in time's order; a key above names who says them.
    """
    rows = typed_rows(content, Event)
    date_width = BOLD * max(set_width(row.label, layout.small) for row in rows)
    line_x = 8.0 if layout.narrow else date_width + 20
    text_x = line_x + 16
    dates, texts = [], []
    dots: list[dict[str, object]] = []
    voices = {row.said_by: row for row in rows}
    key_x, y, since = 6.0, LINE / 2, rows[0].value
    for voice, row in voices.items():
        dots.append({"x": key_x, "y": y, "voice": row.voice, "form": row.form})
        texts.append({"x": key_x + 12, "y": y, "text": voice})
        key_x += 12 + set_width(voice, layout.small) + 14
    y += 1.8 * LINE
    for row in rows:
        y += YEAR * max(row.value - since - 1, 0)
        since = row.value
        dots.append(row.at(x=line_x, y=y, voice=row.voice, form=row.form))
        dates.append({"x": text_x if layout.narrow else 0.0, "y": y, "text": row.label})
        lines = wrapped(row.text, layout.small, layout.width - text_x)
        y += LINE if layout.narrow else 0
        for place, line in enumerate(lines):
            texts.append({"x": text_x, "y": y + place * LINE, "text": line})
        y += LINE * len(lines) + AIR
    height = math.ceil(y - AIR)
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    at = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
    spine = pd.DataFrame([{"x": line_x, "y": dots[len(voices)]["y"], "end": dots[-1]["y"]}])
    rule = alt.Chart(spine).mark_rule(color=GRID, strokeWidth=2, aria=False)
    points = [
        spoken(
            alt.Chart(group[["x", "y"]]).mark_point(**look(str(shape), str(voice))), group
        ).encode(x=x, y=at)
        for (shape, voice), group in pd.DataFrame(dots).groupby(["form", "voice"])
    ]
    said = {"align": "left", "baseline": "middle", "fontSize": layout.small, "aria": False}
    bold = alt.Chart(pd.DataFrame(dates)).mark_text(fontWeight="bold", color=INK, **said)
    plain = alt.Chart(pd.DataFrame(texts)).mark_text(**said)
    return alt.layer(
        rule.encode(x=x, y=at, y2="end:Q"),
        *points,
        bold.encode(x=x, y=at, text="text:N"),
        plain.encode(x=x, y=at, text="text:N"),
    ).properties(height=height)


def look(shape: str, voice: str) -> dict[str, object]:
    """A point on the line; a ring hides the line beneath it."""
    drawn = form(shape, voice, DOT)
    return drawn | {"fill": PAPER} if shape == "ring" else drawn
