"""Two dots a row: from one amount to another, each named where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.layering import layered
from generator.drawing.charts.needs import Named
from generator.drawing.charts.rows import (
    LINE,
    Standing,
    exact_scale,
    fitted,
    row_names,
    set_width,
    standing,
)
from generator.drawing.charts.style import INK, PAPER, QUIET, VOICE_COLOURS, Layout
from generator.drawing.charts.telling import spoken
from generator.findings import Content

GAP = 9
# The later dot is the larger, so that the two are told apart without their colours.
SMALL, LARGE = 45, 130
# How far a row's marks and texts reach up and down.
REACH = 9


@dataclass(frozen=True, kw_only=True)
class Dot(Named):
    """One of a row's two amounts; the first row names its series."""

    series: str


def dots(content: Content, layout: Layout) -> alt.LayerChart:
    """Two amounts a row on one scale, with a line at zero."""
    place = standing(content.rows, layout, first=LINE)
    at = sided(place.at, layout)
    domain = fitted(*needs(at, at["value"]), place.left, layout.width)
    x = alt.X("value:Q", axis=None, scale=exact_scale(domain, place.left, layout.width))
    zero = upright_lines(at, {0.0: VOICE_COLOURS["context"]}, place, x, layout, lambda value: value)
    return layered(place.height, *zero, *dumbbells(at, place, x, layout))


def sided(at: pd.DataFrame, layout: Layout) -> pd.DataFrame:
    """The rows with the side of each dot's text (left at the lesser of two), its width, its size.

    `wide` is what the text and the name of the series take, in pixels, with the gap to the dot.
    """
    rows = at.sort_values(["y", "value"], kind="stable")
    is_first = rows.groupby("y").cumcount() == 0
    is_alone = rows.groupby("y")["value"].transform("size") == 1
    smaller, is_top = at["series"].iloc[0], rows["y"] == rows["y"].min()
    widths = [set_width(text, layout.small) for text in rows["text"]]
    names = [set_width(text, layout.small) for text in rows["series"]]
    return rows.assign(
        side=(is_first & ~is_alone).map({True: "left", False: "right"}),
        size=(rows["series"] == smaller).map({True: SMALL, False: LARGE}),
        open=rows["open"].astype(bool) if "open" in rows else False,
        wide=[
            GAP + (max(text, name) if top else text)
            for text, name, top in zip(widths, names, is_top, strict=True)
        ],
    )


def needs(
    at: pd.DataFrame, values: pd.Series
) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """What each dot takes to the left and to the right of its value, in pixels."""
    lefts = at["wide"].where(at["side"] == "left", GAP)
    rights = at["wide"].where(at["side"] == "right", GAP)
    return (
        list(zip(values, lefts, strict=True)),
        list(zip(values, rights, strict=True)),
    )


def upright_lines(
    at: pd.DataFrame,
    colours: dict[float, str],
    place: Standing,
    x: alt.X,
    layout: Layout,
    distance: Callable[[float], float],
) -> list[alt.Chart]:
    """Upright lines at values, broken where a text stands in the way.

    `distance` turns a value into what the scale makes even steps of.
    """
    low, high = (distance(end) for end in x["scale"]["domain"])
    per_unit = (layout.width - place.left) / (high - low)
    parts = []
    for value, colour in colours.items():
        off = at["value"].map(lambda one, at=value: (distance(one) - distance(at)) * per_unit)
        left, right = at["side"] == "left", at["side"] == "right"
        hit = (left & off.between(GAP - 4, at["wide"] + 2)) | (
            right & (-off).between(GAP - 4, at["wide"] + 2)
        )
        ends = at.assign(hit=hit).groupby(["panel", "y"], as_index=False)["hit"].max()
        low_end, high_end = ends["y"] - REACH, ends["y"] + REACH
        lines = ends.assign(start=low_end, to=high_end)[~ends["hit"]]
        if not layout.narrow:
            # Names stand beside the marks, so that a line may go on to the next row.
            after = low_end.groupby(ends["panel"]).shift(-1)
            lines = pd.concat([lines, ends.assign(start=high_end, to=after).dropna()])
        lines = lines.assign(value=value, y=lines["start"])[["value", "y", "to"]]
        rule = alt.Chart(lines).mark_rule(color=colour, aria=False)
        parts.append(rule.encode(x=x, y=place.y, y2=alt.Y2("to:Q")))
    return parts


def dumbbells(at: pd.DataFrame, place: Standing, x: alt.X, layout: Layout) -> list[alt.Chart]:
    """The line between two dots, the dots, their texts, and the names of series and rows."""
    spans = at.groupby("y", as_index=False).agg(value=("value", "min"), end=("value", "max"))
    span = alt.Chart(spans).mark_rule(color=VOICE_COLOURS["context"], strokeWidth=2, aria=False)
    parts = [span.encode(x=x, x2=alt.X2("end:Q"), y=place.y)]
    for (voice, is_open, size), rows in at.groupby(["voice", "open", "size"]):
        colour = VOICE_COLOURS[str(voice)]
        look = {"fill": PAPER, "stroke": colour, "strokeWidth": 2} if is_open else {"fill": colour}
        dot = alt.Chart(rows[["label", "value", "y"]]).mark_point(
            size=size, opacity=1, aria=False, **{"strokeWidth": 0, "stroke": colour, **look}
        )
        parts.append(spoken(dot, rows).encode(x=x, y=place.y))
    top = at["y"].min()
    names = at[at["y"] == top].assign(text=lambda rows: rows["series"], y=top - LINE)
    for colour, texts in ((INK, at), (QUIET, names)):
        for side, own in texts.groupby("side"):
            text = alt.Chart(own[["value", "y", "text"]]).mark_text(
                align="right" if side == "left" else "left",
                baseline="middle",
                dx=-GAP if side == "left" else GAP,
                fontSize=layout.small,
                color=colour,
                aria=False,
            )
            parts.append(text.encode(x=x, y=place.y, text=alt.Text("text:N")))
    return [*parts, *row_names(place, layout)]
