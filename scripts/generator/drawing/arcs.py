"""A line of many points that goes round a place, as the arc that it is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[int, int]
# A line of fewer points is left as it is; of a pixel, in tenths, how far one may lie off its arc;
# and how far round from one point to the next, in radians.
FEWEST, UNSEEN, WIDEST = 12, 3, 0.5
# Beyond this, in tenths of a pixel, an arc looks straight.
LARGEST = 20000


@dataclass(frozen=True)
class Arc:
    """A part of a circle: how far it goes in all, by how wide a turn."""

    radius: int
    # Over half a circle.
    large: bool
    clockwise: bool
    gone: Point


def arcs(points: Sequence[Point]) -> list[Arc]:
    """The arc that a line is, or two where it comes back to its start; none if it is no arc."""
    found = circle_through(points) if len(points) >= FEWEST else None
    if found is None:
        return []
    middle, radius = found
    if any(abs(math.dist(point, middle) - radius) > UNSEEN for point in points):
        return []
    angles = [math.atan2(y - middle[1], x - middle[0]) for x, y in points]
    turns = [
        math.remainder(two - one, math.tau) for one, two in zip(angles, angles[1:], strict=False)
    ]
    if min(turns) * max(turns) <= 0 or max(map(abs, turns)) > WIDEST:
        return []
    half = len(points) // 2 if points[0] == points[-1] else 0
    large = not half and abs(sum(turns)) > math.pi
    ends = [(points[0], points[half]), (points[half], points[-1])][not half :]
    return [Arc(round(radius), large, turns[0] > 0, step(start, end)) for start, end in ends]


def step(start: Point, end: Point) -> Point:
    """From one point to another."""
    return end[0] - start[0], end[1] - start[1]


def circle_through(points: Sequence[Point]) -> tuple[tuple[float, float], float] | None:
    """The middle and the radius of the circle through three of the points."""
    (ax, ay), (bx, by), (cx, cy) = (points[len(points) * third // 3] for third in range(3))
    twice = 2 * (ax * (by - cy) + bx * (cy - ay) + cx * (ay - by))
    if not twice:
        return None
    a, b, c = ax * ax + ay * ay, bx * bx + by * by, cx * cx + cy * cy
    middle = (
        (a * (by - cy) + b * (cy - ay) + c * (ay - by)) / twice,
        (a * (cx - bx) + b * (ax - cx) + c * (bx - ax)) / twice,
    )
    radius = math.dist(middle, points[0])
    return (middle, radius) if radius < LARGEST else None
