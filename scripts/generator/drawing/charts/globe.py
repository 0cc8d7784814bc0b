"""The earth as a map needs it: where one comes to from a place, and what a window shows of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypedDict

# The mean radius of the earth in kilometres (IUGG, 1980); so near the equator a degree is as wide
# as it is high.
RADIUS_KM = 6371.0088
# Points of a coast that lie nearer to one another than this, in pixels, look like one.
NEAR = 0.8
# Where a map's start stands from the top, as a part of the height: within the middle third.
DOWN = 0.62

Point = tuple[float, float]


class Land(TypedDict):
    """The outlines of land: a GeoJSON MultiPolygon with its bbox (west, south, east, north)."""

    bbox: tuple[float, float, float, float]
    coordinates: list[list[list[Point]]]


@dataclass(frozen=True)
class Window:
    """A part of the earth as a drawing shows it: its north-western corner, pixels to a degree."""

    west: float
    north: float
    scale: float
    width: float
    height: float

    def at(self, longitude: float, latitude: float) -> Point:
        """Where a place lies in the drawing, to a tenth of a pixel."""
        x, y = (longitude - self.west) * self.scale, (self.north - latitude) * self.scale
        return round(x, 1), round(y, 1)

    def shows(self, points: Sequence[Point]) -> bool:
        """Whether any part of what the points enclose can lie in the drawing."""
        across, down = zip(*points, strict=True)
        return (
            min(across) < self.width
            and max(across) > 0
            and min(down) < self.height
            and max(down) > 0
        )

    def shores(self, land: Land, others: Sequence[Window] = ()) -> list[list[list[Point]]]:
        """The land that it or another window shows, in its own pixels, no finer than the eye."""
        return [
            [_thinned([self.at(*corner) for corner in ring]) for ring in polygon]
            for polygon in land["coordinates"]
            if any(one.shows([one.at(*corner) for corner in polygon[0]]) for one in (self, *others))
        ]


def window(
    origin: Point, ends: Sequence[Point], width: float, shape: float, across: float
) -> Window:
    """The window around a place and the ends of its ways, in which it stands in the middle third.

    `shape` is height through width, `across` where the place stands from the left, as a part.
    """
    longitude, latitude = origin
    margin = 0.11 * max(math.dist(origin, end) for end in ends)
    up = max(*(y - latitude for _, y in ends), 0) + margin
    left = max(*(longitude - x for x, _ in ends), 0) + margin
    right = max(*(x - longitude for x, _ in ends), 0) + margin
    wide = max(up / DOWN / shape, left / across, right / (1 - across))
    scale, north = width / wide, latitude + DOWN * wide * shape
    return Window(longitude - across * wide, north, scale, width, round(shape * width))


def window_around(places: Sequence[Point], width: float, height: float, air: float) -> Window:
    """The window that holds all places with air around them, as large as its sides allow."""
    across, down = zip(*places, strict=True)
    wide, tall = max(across) - min(across) or 0.01, max(down) - min(down) or 0.01
    scale = min((width - 2 * air) / wide, (height - 2 * air) / tall)
    return Window(min(across) - air / scale, max(down) + air / scale, scale, width, height)


def ring(centre: Point, kilometres: float, points: int) -> list[Point]:
    """Places that all lie as far from a centre, along great circles, all around it."""
    return [destination(centre, kilometres, 360 * place / points) for place in range(points)]


def destination(start: Point, kilometres: float, bearing: float) -> Point:
    """Where a great circle leads that leaves a place at a bearing, clockwise from north.

    After Ed Williams, Aviation Formulary, "Lat/lon given radial and distance".
    """
    longitude, latitude = map(math.radians, start)
    angle, course = kilometres / RADIUS_KM, math.radians(bearing)
    there = math.asin(
        math.sin(latitude) * math.cos(angle)
        + math.cos(latitude) * math.sin(angle) * math.cos(course)
    )
    turned = math.atan2(
        math.sin(course) * math.sin(angle) * math.cos(latitude),
        math.cos(angle) - math.sin(latitude) * math.sin(there),
    )
    return math.degrees(longitude + turned), math.degrees(there)


def _thinned(points: list[Point]) -> list[Point]:
    kept = points[:1]
    for point in points[1:]:
        if math.dist(kept[-1], point) >= NEAR:
            kept.append(point)
    return [*kept, points[0]]
