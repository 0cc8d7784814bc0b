"""What a map is made of, but for its words: sea, land, rings of distance, dots; and its rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import altair as alt
import pandas as pd

from generator.drawing.charts.globe import Land, Point, Window, destination, ring
from generator.drawing.charts.map_words import MapText
from generator.drawing.charts.needs import ChartRow, Voice
from generator.drawing.charts.one_land import layer_of
from generator.drawing.charts.placing import Rect
from generator.drawing.charts.shapes import Outlines
from generator.drawing.charts.style import INK, PAPER, QUIET, VOICE_COLOURS, WATER, Layout

DOT = 9.0
# Rings around the start, in kilometres, and at which bearings their lengths may be written.
RINGS, RING_POINTS, WRITTEN_AT = (25, 50), 72, (140, 165, 190, 215)


@dataclass(frozen=True, kw_only=True)
class RouteRow(ChartRow):
    """The start, an end of a way, or a name for orientation; an end without a place is told apart.

    `who` says in the key who names an end, `panel` gathers what is on no map; `open` is unsure.
    """

    PARTS = ()
    label: str
    part: Literal["start", "end", "name"]
    voice: Voice
    land: Land
    detail: str = ""
    who: str = ""
    panel: str = ""
    open: bool = False
    longitude: float | None = None
    latitude: float | None = None

    @property
    def place(self) -> Point | None:
        """Where it lies, if it lies anywhere."""
        if self.longitude is None or self.latitude is None:
            return None
        return self.longitude, self.latitude


def ground(view: Window, centre: Point) -> list[alt.Chart]:
    """The sea, and rings around the start, cut off where the map ends."""
    sea = pd.DataFrame([{"x": 0.0, "y": 0.0, "right": view.width, "foot": view.height}])
    charts = [
        alt.Chart(sea)
        .mark_rect(fill=WATER, aria=False)
        .encode(x2=alt.X2("right:Q"), y2=alt.Y2("foot:Q"))
    ]
    for kilometres in RINGS:
        around = [view.at(*place) for place in ring(centre, kilometres, RING_POINTS)]
        runs, inside = list[list[Point]](), False
        for point in [*around, around[0]]:
            held = 0 <= point[0] <= view.width and 0 <= point[1] <= view.height
            if held and not inside:
                runs.append([])
            if held:
                runs[-1].append(point)
            inside = held
        for run in runs:
            line = alt.Chart(pd.DataFrame(run, columns=["x", "y"]).reset_index()).mark_line(
                stroke=QUIET, strokeWidth=1, strokeDash=[1, 4], strokeCap="round", aria=False
            )
            charts.append(line.encode(order=alt.Order("index:Q")))
    return charts


def shores(view: Window, land: Land, others: Sequence[Window]) -> alt.Chart:
    """The land that the map shows, or another of its layouts: a page draws it once for all."""
    feature = {
        "type": "Feature",
        "geometry": {"type": "MultiPolygon", "coordinates": view.shores(land, others)},
    }
    return (
        alt.Chart(Outlines(values=feature))
        .mark_geoshape(fill=PAPER, stroke=QUIET, strokeWidth=0.7, clip=True, aria=False)
        .project(type="identity", scale=1, translate=[0, 0])
        .properties(name=layer_of(view))
    )


def lengths(view: Window, centre: Point, layout: Layout) -> list[MapText]:
    """How far each ring is from the start, where the map shows the ring."""
    said = []
    for kilometres in RINGS:
        for bearing in WRITTEN_AT:
            x, y = view.at(*destination(centre, kilometres, bearing))
            text = MapText(f"{kilometres}\u00a0km", x, y, layout.small, QUIET, align="center")
            if Rect(0, 0, view.width, view.height).contains(text.box):
                said.append(text)
                break
    return said


def dot_look(row: RouteRow) -> dict[str, object]:
    """A dot: the start edged in ink, an unsure end as a ring that hides what is beneath it."""
    colour = VOICE_COLOURS[row.voice]
    return {
        "shape": "circle",
        "size": (DOT + 3 if row.part == "start" else DOT) ** 2,
        "fill": PAPER if row.open else colour,
        "stroke": INK if row.part == "start" else colour,
        "strokeWidth": 2,
        "opacity": 1,
        "aria": False,
    }
