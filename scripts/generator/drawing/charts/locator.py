"""A locator map: where a place lies among places that a reader knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypedDict

import altair as alt
import pandas as pd

from generator.drawing.charts.needs import ChartRow, Voice
from generator.drawing.charts.style import GRID, INK, QUIET, VOICE_COLOURS, Layout
from generator.drawing.charts.telling import spoken
from generator.findings import Content

DOT = 60
# How much of the map the scale bar measures, and a degree near the equator.
BAR_KM, DEGREE_KM = 25, 111.3


class Land(TypedDict):
    """The outlines of land: a GeoJSON MultiPolygon with its bbox (west, south, east, north)."""

    bbox: tuple[float, float, float, float]
    coordinates: list[list[list[tuple[float, float]]]]


@dataclass(frozen=True, kw_only=True)
class LocatorRow(ChartRow):
    """A place, and where its name stands: beside its dot, or over a place without one."""

    PARTS = ()
    label: str
    longitude: float
    latitude: float
    voice: Voice
    side: Literal["left", "right", "over"]
    land: Land


def locator(content: Content, layout: Layout) -> alt.LayerChart:
    """Land, and named places on it; so near the equator a degree is as wide as it is high.

    Needs places, of which the first carries the land.
    """
    land: Land = content.rows["land"].iloc[0]
    west, south, east, north = land["bbox"]
    scale = layout.width / (east - west)
    if layout.height:
        scale = min(scale, layout.height / (north - south))
    height = round((north - south) * scale)
    shapes = [
        [[[(x - west) * scale, (north - y) * scale] for x, y in ring] for ring in polygon]
        for polygon in land["coordinates"]
    ]
    feature = {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": shapes}}
    ground = (
        alt.Chart(alt.Data(values=feature))
        .mark_geoshape(fill=GRID, stroke=QUIET, strokeWidth=0.6, aria=False)
        .project(type="identity", scale=1, translate=[0, 0])
    )
    places = content.rows.assign(
        x=(content.rows["longitude"] - west) * scale, y=(north - content.rows["latitude"]) * scale
    )
    x = alt.X("x:Q", axis=None, scale=_pixels(layout.width))
    y = alt.Y("y:Q", axis=None, scale=_pixels(height))
    parts = [ground, *_scale_bar(BAR_KM / DEGREE_KM * scale, height, x, y, layout)]
    for voice, group in places[places["side"] != "over"].groupby("voice"):
        dots = alt.Chart(group[["x", "y"]]).mark_point(
            shape="circle",
            size=DOT,
            fill=VOICE_COLOURS[str(voice)],
            stroke=INK,
            opacity=1,
            aria=False,
        )
        parts.append(spoken(dots, group).encode(x=x, y=y))
    for side, group in places.groupby("side"):
        align = {"left": "right", "right": "left"}.get(str(side), "center")
        names = alt.Chart(group[["x", "y", "label"]]).mark_text(
            align=align,
            baseline="middle",
            dx={"left": -8, "right": 8}.get(str(side), 0),
            fontSize=layout.small,
            fontStyle="italic" if side == "over" else "normal",
            color=QUIET if side == "over" else INK,
            aria=False,
        )
        # An island's name is its own mark.
        names = spoken(names, group) if side == "over" else names
        parts.append(names.encode(x=x, y=y, text="label:N"))
    return alt.layer(*parts).properties(height=height)


def _scale_bar(length: float, height: float, x: alt.X, y: alt.Y, layout: Layout) -> list[alt.Chart]:
    """A length at the lower right, and how many kilometres it is."""
    end, foot = layout.width - 2, height - 8
    bar = pd.DataFrame([{"x": end - length, "end": end, "y": foot}])
    said = pd.DataFrame([{"x": end - length / 2, "y": foot - 9, "text": f"{BAR_KM}\u00a0km"}])
    text = alt.Chart(said).mark_text(
        baseline="middle", fontSize=layout.small, color=QUIET, aria=False
    )
    return [
        alt.Chart(bar)
        .mark_rule(color=QUIET, strokeWidth=2, aria=False)
        .encode(x=x, x2="end:Q", y=y),
        text.encode(x=x, y=y, text="text:N"),
    ]


def _pixels(size: float) -> alt.Scale:
    return alt.Scale(domain=[0, size], range=[0, size], nice=False, zero=False, padding=0)
