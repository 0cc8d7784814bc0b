"""Bars that may be sure, unsure or a range: how much there is, and how much of it is known."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.hatching import hatch, hatched
from generator.drawing.charts.layering import layered
from generator.drawing.charts.needs import Named
from generator.drawing.charts.rows import exact_scale, fitted, row_names, set_width, standing
from generator.drawing.charts.style import QUIET, VOICE_COLOURS, Layout, voice_colour
from generator.drawing.charts.telling import spoken
from generator.findings import Content

BAR, GAP = 14, 6
# An inference of ours is an outline; of a range or an unsure bar its edge is broken, whoever
# says it, and what is doubtful is hatched within one.
HOLLOW: dict[str, object] = {"strokeWidth": 1.5, "fillOpacity": 0}
OPEN = HOLLOW | {"strokeDash": [4, 3]}
LOOKS = {"ours": HOLLOW}


@dataclass(frozen=True, kw_only=True)
class Range(Named):
    """An amount, or a range from `value` to `high`."""

    high: float | None = None


def ranges(content: Content, layout: Layout) -> alt.LayerChart:
    """One bar a row, from zero; negative values lead to the left of it."""
    place = standing(_complete(content.rows), layout)
    at = place.at
    scale = exact_scale(_domain(at, layout, place.left), place.left, layout.width)
    parts = [_zero(place.at, place.y, scale)]
    sure = at[~at["open"]].assign(start=0.0, end=at["value"])
    unsure = at.assign(start=at["value"].where(~at["open"], 0.0), end=at["high"])
    unsure = unsure[unsure["start"] != unsure["end"]]
    if not sure.empty:
        bars = alt.Chart(_drawn(sure)).mark_bar(aria=False, height=BAR)
        sure_bars = spoken(bars, sure)
        parts.append(_across(sure_bars, place.y, scale).encode(color=voice_colour()))
    for voice, rows in unsure.groupby("voice"):
        colour = VOICE_COLOURS[str(voice)]
        bars = alt.Chart(_drawn(rows)).mark_bar(
            aria=False, height=BAR, fill=colour, stroke=colour, **LOOKS.get(str(voice), OPEN)
        )
        parts.append(_across(spoken(bars, rows), place.y, scale))
        if voice == "doubt":
            parts += _hatches(rows, place.y, scale)
    for side, rows in at.groupby(at["high"] < 0):
        text = alt.Chart(rows[["high", "y", "text"]]).mark_text(
            align="right" if side else "left",
            baseline="middle",
            dx=-GAP if side else GAP,
            aria=False,
            fontSize=layout.small,
        )
        parts.append(
            text.encode(x=alt.X("high:Q", scale=scale), y=place.y, text=alt.Text("text:N"))
        )
    return layered(place.height, *parts, *row_names(place, layout))


def _complete(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with an end of their range and whether they are open, where they do not say."""
    high = rows["high"].fillna(rows["value"]) if "high" in rows else rows["value"]
    is_open = rows["open"].astype(bool) if "open" in rows else False
    return rows.assign(high=high, open=is_open)


def _domain(at: pd.DataFrame, layout: Layout, left: float) -> list[float]:
    """What the width shows: every bar, zero, and room for each text beyond its bar."""
    needs = [set_width(text, layout.small) + GAP + 2 for text in at["text"]]
    ends = [(0.0, 2.0), *zip(at["high"], needs, strict=True)]
    lefts = [(end, need if end < 0 else 2.0) for end, need in ends if end <= 0]
    rights = [(end, need) for end, need in ends if end >= 0]
    return fitted(lefts, rights, left, layout.width)


def _zero(at: pd.DataFrame, y: alt.Y, scale: alt.Scale) -> alt.Chart:
    """A short stroke at zero for each row, so that nothing runs through the names."""
    stroke = alt.Chart(at.assign(zero=0.0)[["zero", "y"]]).mark_tick(
        orient="vertical", size=BAR + 3, thickness=1, color=QUIET, aria=False
    )
    return stroke.encode(x=alt.X("zero:Q", axis=None, scale=scale), y=y)


def _hatches(rows: pd.DataFrame, y: alt.Y, scale: alt.Scale) -> list[alt.Chart]:
    """The strokes of doubt within each bar."""
    (low, high), (first, last) = scale["domain"], scale["range"]
    per_unit, charts = (last - first) / (high - low), []
    for row in rows.to_dict("records"):
        strokes = hatch(abs(row["end"] - row["start"]) * per_unit, BAR, top=-BAR / 2)
        corner = pd.DataFrame([{"start": min(row["start"], row["end"]), "y": row["y"]}])
        x = alt.X("start:Q", axis=None, scale=scale)
        charts.append(hatched(corner, strokes, str(row["voice"])).encode(x=x, y=y))
    return charts


def _drawn(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[["label", "start", "end", "y", "voice"]]


def _across(bars: alt.Chart, y: alt.Y, scale: alt.Scale) -> alt.Chart:
    """The bars from start to end."""
    return bars.encode(x=alt.X("start:Q", axis=None, scale=scale), x2=alt.X2("end:Q"), y=y)
