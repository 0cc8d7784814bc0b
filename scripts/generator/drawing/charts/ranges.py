"""Bars that may be sure, unsure or a range: how much there is, and how much of it is known."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.band import band, band_name
from generator.drawing.charts.hatching import hatch, hatched
from generator.drawing.charts.layering import layered
from generator.drawing.charts.needs import Named
from generator.drawing.charts.rows import (
    BOLD,
    LINE,
    exact_scale,
    fitted,
    row_names,
    set_width,
    standing,
)
from generator.drawing.charts.style import QUIET, VOICE_COLOURS, Layout, voice_colour
from generator.drawing.charts.telling import spoken
from generator.findings import Content

BAR, GAP = 14, 6
# Before a band, where the emphasised are heavier: their bars, those of others, and how much the
# number of the first grows.
HEAVY, LIGHT, LOUDER = {"wide": 20, "narrow": 16}, 10, 4
# An inference of ours is an outline; of a range or an unsure bar its edge is broken, whoever
# says it, and what is doubtful is hatched within one.
HOLLOW: dict[str, object] = {"strokeWidth": 1.5, "fillOpacity": 0}
OPEN = HOLLOW | {"strokeDash": [4, 3]}
LOOKS = {"ours": HOLLOW}


@dataclass(frozen=True, kw_only=True)
class Range(Named):
    """An amount, or a range from `value` to `high`.

    `spread` names a band behind all bars, from the least amount to the largest, in the first row.
    """

    high: float | None = None
    spread: str = ""


def ranges(content: Content, layout: Layout) -> alt.LayerChart:
    """One bar a row, from zero; negative values lead to the left of it."""
    name = band_name(content.rows)
    place = standing(_complete(content.rows), layout, top=LINE + 4 if name else 0)
    at = place.at.assign(loud=place.at["strong"] & bool(name))
    at = at.assign(bar=at["loud"].map({True: HEAVY[layout.breadth], False: LIGHT if name else BAR}))
    scale = exact_scale(_domain(at, layout, place.left), place.left, layout.width)
    parts = band(at, name, place, scale, layout) if name else []
    parts += [_zero(rows, place.y, scale) for _, rows in at.groupby("bar")]
    sure = at[~at["open"]].assign(start=0.0, end=at["value"])
    unsure = at.assign(start=at["value"].where(~at["open"], 0.0), end=at["high"])
    unsure = unsure[unsure["start"] != unsure["end"]]
    for _, rows in sure.groupby("bar"):
        bars = alt.Chart(_drawn(rows)).mark_bar(aria=False, height=int(rows["bar"].iloc[0]))
        sure_bars = spoken(bars, rows)
        parts.append(_across(sure_bars, place.y, scale).encode(color=voice_colour()))
    for (voice, _), rows in unsure.groupby(["voice", "bar"]):
        colour = VOICE_COLOURS[str(voice)]
        high = int(rows["bar"].iloc[0])
        bars = alt.Chart(_drawn(rows)).mark_bar(
            aria=False, height=high, fill=colour, stroke=colour, **LOOKS.get(str(voice), OPEN)
        )
        parts.append(_across(spoken(bars, rows), place.y, scale))
        if voice == "doubt":
            parts += _hatches(rows, place.y, scale)
    for (side, loud), rows in at.groupby([at["high"] < 0, at["loud"]]):
        text = alt.Chart(rows[["high", "y", "text"]]).mark_text(
            align="right" if side else "left",
            baseline="middle",
            dx=-GAP if side else GAP,
            aria=False,
            fontSize=layout.small + (LOUDER if loud else 0),
            fontWeight="bold" if loud else "normal",
        )
        parts.append(
            text.encode(x=alt.X("high:Q", scale=scale), y=place.y, text=alt.Text("text:N"))
        )
    return layered(place.height, *parts, *row_names(place, layout))


def _complete(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with an end of their range and whether they are open, where they do not say."""
    high = rows["high"].fillna(rows["value"]) if "high" in rows else rows["value"]
    is_open = rows["open"].astype(bool) if "open" in rows else False
    is_strong = rows["strong"].astype(bool) if "strong" in rows else False
    return rows.assign(high=high, open=is_open, strong=is_strong)


def _domain(at: pd.DataFrame, layout: Layout, left: float) -> list[float]:
    """What the width shows: every bar, zero, and room for each text beyond its bar."""
    sizes = at["loud"].map({True: (layout.small + LOUDER) * BOLD, False: float(layout.small)})
    needs = [set_width(text, size) + GAP + 2 for text, size in zip(at["text"], sizes, strict=True)]
    ends = [(0.0, 2.0), *zip(at["high"], needs, strict=True)]
    lefts = [(end, need if end < 0 else 2.0) for end, need in ends if end <= 0]
    rights = [(end, need) for end, need in ends if end >= 0]
    return fitted(lefts, rights, left, layout.width)


def _zero(at: pd.DataFrame, y: alt.Y, scale: alt.Scale) -> alt.Chart:
    """A short stroke at zero for each row, so that nothing runs through the names."""
    stroke = alt.Chart(at.assign(zero=0.0)[["zero", "y"]]).mark_tick(
        orient="vertical", size=int(at["bar"].iloc[0]) + 3, thickness=1, color=QUIET, aria=False
    )
    return stroke.encode(x=alt.X("zero:Q", axis=None, scale=scale), y=y)


def _hatches(rows: pd.DataFrame, y: alt.Y, scale: alt.Scale) -> list[alt.Chart]:
    """The strokes of doubt within each bar."""
    (low, high), (first, last) = scale["domain"], scale["range"]
    per_unit, charts = (last - first) / (high - low), []
    for row in rows.to_dict("records"):
        strokes = hatch(abs(row["end"] - row["start"]) * per_unit, row["bar"], top=-row["bar"] / 2)
        corner = pd.DataFrame([{"start": min(row["start"], row["end"]), "y": row["y"]}])
        x = alt.X("start:Q", axis=None, scale=scale)
        charts.append(hatched(corner, strokes, str(row["voice"])).encode(x=x, y=y))
    return charts


def _drawn(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[["label", "start", "end", "y", "voice"]]


def _across(bars: alt.Chart, y: alt.Y, scale: alt.Scale) -> alt.Chart:
    """The bars from start to end."""
    return bars.encode(x=alt.X("start:Q", axis=None, scale=scale), x2=alt.X2("end:Q"), y=y)
