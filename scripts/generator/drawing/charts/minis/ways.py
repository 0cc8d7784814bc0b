"""Lines on a map: from the place that it is about to those that it reaches."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.locator import Land
from generator.drawing.charts.minis.size import HEIGHT, MINI, drawn
from generator.drawing.charts.needs import ChartRow, Voice, typed_rows
from generator.drawing.charts.style import GRID, PAPER, VOICE_COLOURS
from generator.findings import Content

# Air around the places, in pixels; islands smaller than this, and steps of a coast, are left out.
AIR, SPECK, STEP = 5.0, 2.5, 1.8
HOME, DOT = 8.0, 6.0
Point = tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Reach(ChartRow):
    """A place; `reached` from the first one, surely or (`open`) by one account alone."""

    longitude: float
    latitude: float
    voice: Voice
    land: Land
    reached: bool
    open: bool = False


@dataclass(frozen=True)
class Window:
    """The part of the map that holds all that is reached, from its upper left corner."""

    west: float
    north: float
    scale: float

    @classmethod
    def around(cls, places: list[Reach]) -> Window:
        """The places with air around them, as large as a mini allows."""
        xs, ys = [one.longitude for one in places], [one.latitude for one in places]
        wide, tall = max(xs) - min(xs) or 0.01, max(ys) - min(ys) or 0.01
        scale = min((MINI.width - 2 * AIR) / wide, (HEIGHT - 2 * AIR) / tall)
        return cls(min(xs) - AIR / scale, max(ys) + AIR / scale, scale)

    def at(self, longitude: float, latitude: float) -> Point:
        """Where a place stands, in pixels; near the equator a degree is as wide as it is high."""
        return (longitude - self.west) * self.scale, (self.north - latitude) * self.scale


def mini_ways(content: Content) -> alt.LayerChart | None:
    """Land, and in the first place's voice a line to each that is reached, with a dot or a ring."""
    rows = typed_rows(content, Reach)
    reached = [one for one in rows[1:] if one.reached]
    if not reached:
        return None
    home, window = rows[0], Window.around([rows[0], *reached])
    start, colour = window.at(home.longitude, home.latitude), VOICE_COLOURS[home.voice]
    parts = [ground(rows[0].land, window)]
    for one in reached:
        x, y = window.at(one.longitude, one.latitude)
        frame = pd.DataFrame([{"x": start[0], "y": start[1], "end": x, "foot": y}])
        dash = {"strokeDash": [3, 2]} if one.open else {}
        line = alt.Chart(frame).mark_rule(color=colour, strokeWidth=1.5, aria=False, **dash)
        parts += [line.encode(x2="end:Q", y2="foot:Q"), place_dot((x, y), DOT, colour, one.open)]
    parts.append(place_dot(start, HOME, colour, False))
    return drawn(parts)


def place_dot(at: Point, size: float, colour: str, is_open: bool) -> alt.Chart:
    """A place: a ring where it is open."""
    return alt.Chart(pd.DataFrame([{"x": at[0], "y": at[1]}])).mark_point(
        shape="circle",
        size=size**2,
        fill=PAPER if is_open else colour,
        stroke=colour,
        strokeWidth=1.4,
        opacity=1,
        aria=False,
    )


def ground(land: Land, window: Window) -> alt.Chart:
    """The land within the window, as coarse as its size allows."""
    shapes = []
    for polygon in land["coordinates"]:
        ring = coarse([window.at(x, y) for x, y, *_ in polygon[0]])
        if len(ring) > 3 and spread(ring) > SPECK:
            shapes.append([ring])
    feature = {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": shapes}}
    chart = alt.Chart(alt.Data(values=feature)).mark_geoshape(fill=GRID, clip=True, aria=False)
    return chart.project(type="identity", scale=1, translate=[0, 0])


def coarse(ring: list[Point]) -> list[list[float]]:
    """A coast within reach of the window, without steps that nobody sees."""
    kept: list[list[float]] = []
    for x, y in ring:
        near = [min(max(x, -1.0), MINI.width + 1.0), min(max(y, -1.0), HEIGHT + 1.0)]
        if not kept or abs(near[0] - kept[-1][0]) + abs(near[1] - kept[-1][1]) >= STEP:
            kept.append([round(near[0], 1), round(near[1], 1)])
    return [*kept, kept[0]] if kept else kept


def spread(ring: list[list[float]]) -> float:
    """The larger side of what a coast encloses, as far as the window shows it."""
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return min(max(xs) - min(xs), max(ys) - min(ys))
