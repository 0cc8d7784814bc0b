"""Bars from zero, and what was added from the first to the last."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.hatching import EDGE, outlined, rectangle
from generator.drawing.charts.minis.size import HEIGHT, MINI, drawn
from generator.drawing.charts.needs import ChartRow, Voice, typed_rows
from generator.drawing.charts.style import VOICE_COLOURS
from generator.findings import Content

# A bar's height at most, the air behind it, and the line of what was added with air before it.
BAR, AIR, ADDED, BEFORE = 18.0, 5.0, 3.0, 3.0


@dataclass(frozen=True, kw_only=True)
class Length(ChartRow):
    """A measure; `change` is what is said of its rise, a row that is counted has `discs`."""

    value: float
    voice: Voice
    discs: bool = False
    open: bool = False
    change: str = ""


def mini_bars(content: Content) -> alt.LayerChart | None:
    """The rows that measure, each as a bar; below them what was added, in our voice."""
    rows = [one for one in typed_rows(content, Length) if not one.discs and one.value > 0]
    if not rows:
        return None
    rises = bool(rows[-1].change) and rows[-1].value > rows[0].value
    foot = ADDED + BEFORE if rises else 0.0
    deep = min(BAR, (HEIGHT - foot - AIR * (len(rows) - 1)) / len(rows))
    top = (HEIGHT - foot - deep * len(rows) - AIR * (len(rows) - 1)) / 2
    per_unit = MINI.width / max(one.value for one in rows)
    parts = []
    for one in rows:
        parts.append(mini_bar(0, one.value * per_unit, top, top + deep, one.voice, one.open))
        top += deep + AIR
    if rises:
        low, high = rows[0].value * per_unit, rows[-1].value * per_unit
        parts.append(mini_bar(low, high, top - AIR + BEFORE, top - AIR + BEFORE + ADDED, "ours"))
    return drawn(parts)


def mini_bar(
    start: float, end: float, top: float, foot: float, voice: Voice, is_open: bool = False
) -> alt.Chart:
    """One amount in the colour of who says it; an outline where it is open."""
    if is_open:
        corner = pd.DataFrame([{"x": start + EDGE, "y": top + EDGE}])
        return outlined(corner, rectangle(end - start - 2 * EDGE, foot - top - 2 * EDGE), voice)
    place = pd.DataFrame([{"x": start, "end": end, "y": top, "foot": foot}])
    chart = alt.Chart(place).mark_rect(color=VOICE_COLOURS[voice], aria=False)
    return chart.encode(x2=alt.X2("end:Q"), y2=alt.Y2("foot:Q"))
