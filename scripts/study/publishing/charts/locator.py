"""A locator map: where a place lies among places that a reader knows."""

from __future__ import annotations

from typing import Any

import altair as alt

from study.findings.content import Content
from study.publishing.charts.style import GRID, INK, QUIET, TONES, Layout

DOT = 60


def locator(content: Content, layout: Layout) -> alt.LayerChart:
    """Land, and named places on it; so near the equator a degree is as wide as it is high.

    Needs the columns label, longitude, latitude, tone, side (left or right of its dot, or over for
    a name without one); the first row carries `land`, a GeoJSON MultiPolygon with its bbox.
    """
    land: dict[str, Any] = content.rows["land"].iloc[0]
    west, south, east, north = land["bbox"]
    scale = layout.width / (east - west)
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
    )[["label", "x", "y", "tone", "side"]]
    x = alt.X("x:Q", axis=None, scale=_pixels(layout.width))
    y = alt.Y("y:Q", axis=None, scale=_pixels(height))
    parts: list[alt.Chart] = [ground]
    for tone, group in places[places["side"] != "over"].groupby("tone"):
        dots = alt.Chart(group[["x", "y"]]).mark_point(
            shape="circle", size=DOT, fill=TONES[str(tone)], stroke=INK, opacity=1, aria=False
        )
        parts.append(dots.encode(x=x, y=y))
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
        parts.append(names.encode(x=x, y=y, text="label:N"))
    return alt.layer(*parts).properties(height=height)


def _pixels(size: float) -> alt.Scale:
    return alt.Scale(domain=[0, size], range=[0, size], nice=False, zero=False, padding=0)
