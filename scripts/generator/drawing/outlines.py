"""An outline in fewer bytes: its points as steps in tenths of a pixel, without those on a line.

The coast of a map is most of what a page with it weighs, and drawn once for each layout; at the
size of a phone half its points lie nearer to the line between others than a screen can show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.drawing.arcs import Arc, Point, arcs, step

# Of a pixel, in which all is counted; and how many of these a point may lie off a line unseen.
TENTHS = 10
UNSEEN = 4
TOKEN = re.compile(r"[A-Za-z]|-?\d*\.?\d+(?:e-?\d+)?")
# Outlines of straight lines from point to point are written anew, others left.
STRAIGHT = frozenset("MLZ")
# Of so many points, the first again at the end, a shape is a triangle; of so many a rectangle.
SIDES, CORNERS = 4, 5


def lean_outline(path: str) -> str:
    """What a path's `d` says, in steps; as it stands where it has curves."""
    tokens = TOKEN.findall(path)
    if not {one for one in tokens if one.isalpha()} <= STRAIGHT:
        return path
    written: list[str] = []
    at = (0, 0)
    for points, closed in runs(tokens):
        round_a_place = None if closed else arcs(points)
        kept = points if round_a_place else without_unseen(points)
        start = kept[0] if not written else step(at, kept[0])
        if round_a_place:
            written.append(f"{'m' if written else 'M'}{said([start])}{arcs_said(round_a_place)}")
            at = kept[-1]
            continue
        steps = [step(one, two) for one, two in zip(kept, kept[1:], strict=False)]
        written.append(f"{'m' if written else 'M'}{said([start])}")
        written.append(f"{'l' if steps else ''}{said(steps)}{'z' if closed else ''}")
        at = kept[0] if closed else kept[-1]
    return "".join(written)


def runs(tokens: Sequence[str]) -> Iterator[tuple[list[Point], bool]]:
    """Each line's points in parts of a pixel, and whether it goes back to its first."""
    points: list[Point] = []
    place = 0
    while place < len(tokens):
        if tokens[place] in "MZ":
            if points:
                yield without_way_back(points, tokens[place] == "Z")
            points = []
        if tokens[place].isalpha():
            place += 1
            continue
        points.append((in_tenths(tokens[place]), in_tenths(tokens[place + 1])))
        place += 2
    if points:
        yield without_way_back(points, False)


def without_way_back(points: list[Point], closed: bool) -> tuple[list[Point], bool]:
    """A few corners that end where they began as closed: a stroke joins there too, in a letter."""
    if SIDES <= len(points) <= CORNERS and points[0] == points[-1]:
        return points[:-1], True
    return points, closed


def in_tenths(number: str) -> int:
    """A coordinate in parts of a pixel."""
    return round(float(number) * TENTHS)


def without_unseen(points: list[Point]) -> list[Point]:
    """The points that the line needs: of the rest none lies off it by what an eye sees."""
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        between = range(first + 1, last)
        if not between:
            continue
        far = max(between, key=lambda place: off(points[place], points[first], points[last]))
        if off(points[far], points[first], points[last]) > UNSEEN:
            kept.add(far)
            spans += [(first, far), (far, last)]
    return [points[place] for place in sorted(kept)]


def off(point: Point, start: Point, end: Point) -> float:
    """How far a point lies off the line between two others."""
    (x, y), (left, top), (right, bottom) = point, start, end
    across, down = right - left, bottom - top
    length = across * across + down * down
    along = ((x - left) * across + (y - top) * down) / length if length else 0.0
    along = min(1.0, max(0.0, along))
    from_x, from_y = x - left - along * across, y - top - along * down
    return float((from_x * from_x + from_y * from_y) ** 0.5)


def said(steps: Sequence[Point]) -> str:
    """Numbers in pixels, with a comma where no sign parts them."""
    numbers = [short(part) for pair in steps for part in pair]
    return "".join(
        one if not place or one.startswith("-") else f",{one}" for place, one in enumerate(numbers)
    )


def arcs_said(arcs: Sequence[Arc]) -> str:
    """Arcs as a path has them."""
    return "".join(
        f"a{said([(one.radius, one.radius)])},0,{one.large:d},{one.clockwise:d},{said([one.gone])}"
        for one in arcs
    )


def short(part: int) -> str:
    """Parts of a pixel as a number without what it can do without."""
    sign, whole, rest = "-" if part < 0 else "", abs(part) // TENTHS, abs(part) % TENTHS
    return f"{sign}{whole or '' if rest else whole}{f'.{rest}' if rest else ''}"
