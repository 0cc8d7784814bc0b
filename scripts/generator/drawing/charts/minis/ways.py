"""Lines on a map: from the place that it is about to those that it reaches."""

from __future__ import annotations

import altair as alt
import pandas as pd

from generator.drawing.charts.globe import Land, Point, Window, window_around
from generator.drawing.charts.map_parts import RouteRow
from generator.drawing.charts.minis.size import HEIGHT, MINI, drawn
from generator.drawing.charts.needs import typed_rows
from generator.drawing.charts.shapes import Outlines
from generator.drawing.charts.style import GRID, PAPER, VOICE_COLOURS
from generator.findings import Content

# Air around the places, in pixels; islands smaller than this, and steps of a coast, are left out.
AIR, SPECK, STEP = 5.0, 2.5, 1.8
HOME, DOT = 8.0, 6.0


def mini_ways(content: Content) -> alt.LayerChart | None:
    """Land, and a line from the start to each end that the map has, with a dot or a ring."""
    rows = typed_rows(content, RouteRow)
    start = next(((one, one.place) for one in rows if one.part == "start" and one.place), None)
    ends = [(one, one.place) for one in rows if one.part == "end" and one.place]
    if start is None or not ends:
        return None
    window = window_around([start[1], *(place for _, place in ends)], MINI.width, HEIGHT, AIR)
    home = window.at(*start[1])
    parts = [mini_ground(start[0].land, window)]
    for end, place in ends:
        x, y = window.at(*place)
        colour = VOICE_COLOURS[end.voice]
        frame = pd.DataFrame([{"x": home[0], "y": home[1], "end": x, "foot": y}])
        dash = {"strokeDash": [3, 2]} if end.open else {}
        line = alt.Chart(frame).mark_rule(color=colour, strokeWidth=1.5, aria=False, **dash)
        parts += [
            line.encode(x2=alt.X2("end:Q"), y2=alt.Y2("foot:Q")),
            place_dot((x, y), DOT, colour, end.open),
        ]
    parts.append(place_dot(home, HOME, VOICE_COLOURS[start[0].voice], False))
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


def mini_ground(land: Land, window: Window) -> alt.Chart:
    """The land within the window, as coarse as its size allows."""
    shapes = []
    for polygon in land["coordinates"]:
        ring = coarse([window.at(x, y) for x, y, *_ in polygon[0]])
        if len(ring) > 3 and mini_spread(ring) > SPECK:
            shapes.append([ring])
    feature = {"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": shapes}}
    chart = alt.Chart(Outlines(values=feature)).mark_geoshape(fill=GRID, clip=True, aria=False)
    return chart.project(type="identity", scale=1, translate=[0, 0])


def coarse(ring: list[Point]) -> list[list[float]]:
    """A coast within reach of the window, without steps that nobody sees."""
    kept: list[list[float]] = []
    for x, y in ring:
        near = [min(max(x, -1.0), MINI.width + 1.0), min(max(y, -1.0), HEIGHT + 1.0)]
        if not kept or abs(near[0] - kept[-1][0]) + abs(near[1] - kept[-1][1]) >= STEP:
            kept.append([round(near[0], 1), round(near[1], 1)])
    return [*kept, kept[0]] if kept else kept


def mini_spread(ring: list[list[float]]) -> float:
    """The larger side of what a coast encloses, as far as the window shows it."""
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return min(max(xs) - min(xs), max(ys) - min(ys))
