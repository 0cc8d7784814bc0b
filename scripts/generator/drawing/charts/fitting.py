"""A chart drawn so that it fills a room of fixed size, with letters of at least a size."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial

import altair as alt
import vl_convert

from generator.drawing.charts.needs import ChartRow
from generator.drawing.charts.picking import chosen, parts_in
from generator.drawing.charts.style import Layout, dressed, unchecked
from generator.findings import Content

# How much larger than the least its letters may be drawn, the largest that fits first.
LARGER = (1.6, 1.4, 1.25, 1.12, 1.0)

HEIGHT = re.compile(r'<svg[^>]* height="([\d.]+)"')

Draw = Callable[[Content, Layout], alt.LayerChart]


@dataclass(frozen=True)
class Room:
    """Where a drawing may stand in a picture, in the picture's pixels."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Lettered:
    """The layout's name, its smallest letters as drawn, and as the picture must show them."""

    name: str
    small: int
    least: int

    @property
    def scale(self) -> float:
        """How much a drawing is enlarged at least."""
        return self.least / self.small


@dataclass(frozen=True)
class Fit:
    """How a chart fills one of several rooms: which, enlarged how often, and what it leaves out."""

    place: int
    scale: float
    layout: Layout
    parts: int
    left_out: int

    def written(self) -> str:
        """As text, to be kept."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> Fit:
        """From what `written` wrote."""
        given = json.loads(text)
        return cls(**{**given, "layout": Layout(**given["layout"])})


def fitting(
    draw: Draw, row: type[ChartRow], content: Content, rooms: Sequence[Room], lettered: Lettered
) -> Fit:
    """The room where the letters are largest, the first of equals.

    Where none holds all, drawn close if need be, the one that holds most of the rows, what is
    needed most first, and its letters are as small as they may be; below the drawing a line says
    how many are left out. What has no rows to leave out fills whatever room it is given, and takes
    the largest.
    """
    whole = len(parts_in(content, row))
    sizes = [(larger, False) for larger in LARGER] if whole else []
    for larger, close in [*sizes, (LARGER[-1], True)]:
        scale = lettered.scale * larger
        tried = [replace(laid(room, scale, lettered), close=close) for room in rooms]
        fitting_rooms = (place for place, one in enumerate(tried) if fits(draw, content, one))
        if whole:
            place = next(fitting_rooms, None)
        else:
            place = max(fitting_rooms, key=lambda one: area(rooms[one]), default=None)
        if place is not None:
            return Fit(place, scale, tried[place], whole, 0)
    tried = [
        replace(laid(lower(room, lettered.least), lettered.scale, lettered), close=True)
        for room in rooms
    ]
    held = [most(partial(holds, draw, row, content, layout), whole) for layout in tried]
    place = max(range(len(rooms)), key=lambda one: (held[one], -one))
    parts = max(held[place], 1)
    return Fit(place, lettered.scale, tried[place], parts, max(whole - parts, 0))


def area(room: Room) -> float:
    """How much a square in it would show."""
    return min(room.width, 1.5 * room.height)


def laid(room: Room, scale: float, lettered: Lettered) -> Layout:
    """The layout of a drawing that fills a room when it is enlarged so."""
    size, small = lettered, lettered.small
    return Layout(size.name, int(room.width / scale), small + 1, small, int(room.height / scale))


def lower(room: Room, size: int) -> Room:
    """A room with space below it for a line of this size."""
    return replace(room, height=room.height - 1.5 * size)


def fits(draw: Draw, content: Content, layout: Layout) -> bool:
    """Whether the chart is no higher than its layout."""
    with unchecked():
        chart = draw(content, layout)
    if isinstance(chart.height, int | float):
        return chart.height <= layout.height
    drawn = vl_convert.vegalite_to_svg(dressed(chart, layout), allowed_base_urls=[])
    return height_of(drawn) <= layout.height


def height_of(svg: str) -> float:
    """How tall a drawing is, in its own pixels."""
    size = HEIGHT.search(svg)
    return float(size[1]) if size else 0


def holds(draw: Draw, row: type[ChartRow], content: Content, layout: Layout, count: int) -> bool:
    """Whether the chart of so many parts is no higher than its layout."""
    return fits(draw, chosen(content, row, count), layout)


def most(is_held: Callable[[int], bool], count: int) -> int:
    """The largest number below `count` that holds, where each smaller one would too; else 0."""
    low, high = 0, count - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if is_held(middle) else (low, middle - 1)
    return low
