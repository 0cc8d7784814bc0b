"""Where the labels of a map stand: beside their dots, over nothing that must be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.drawing.charts.globe import Point
from generator.drawing.charts.rows import BOLD, set_width, wrapped
from generator.drawing.charts.style import Layout

# From a dot to its label, the room that each label keeps, and the lines of one, in pixels.
GAP, AIR, LEADING = 8, 3, 1.22
# What it costs to cover a point of a way, or what must be read, in tens of sides passed over.
CROSSED, COVERED = 1.5, 1000.0
# Names are set narrower than the widest typeface that a reader may have.
SET = 0.92


@dataclass(frozen=True)
class Rect:
    """A rectangle of a drawing, in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Rect) -> bool:
        """Whether two of them share any place."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def contains(self, other: Rect) -> bool:
        """Whether all of another one lies within."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )

    def holds(self, point: Point) -> bool:
        """Whether a point lies within."""
        return self.left < point[0] < self.right and self.top < point[1] < self.bottom


@dataclass(frozen=True)
class Label:
    """A name and the quieter lines under it, with the box that they take, and their alignment."""

    name: str
    details: tuple[str, ...]
    box: Rect
    align: str

    @property
    def x(self) -> float:
        """Where its lines begin, or end, or have their middle."""
        middle = (self.box.left + self.box.right) / 2
        return {"left": self.box.left, "right": self.box.right}.get(self.align, middle)


@dataclass(frozen=True)
class Wanted:
    """What is to be written at a place."""

    name: str
    detail: str
    at: Point


def placed(
    wanted: Sequence[Wanted],
    taken: Sequence[Rect],
    ways: Sequence[Point],
    frame: Rect,
    layout: Layout,
) -> list[Label]:
    """Each text where it covers no other, nothing taken and the fewest points of the ways.

    One after the other, in each of a few orders, of which the best is kept.
    """
    dots = [_around(one.at) for one in wanted]
    orders = [[*range(turn, len(wanted)), *range(turn)] for turn in range(len(wanted))]
    tried = [
        _in_order([wanted[number] for number in order], [*taken, *dots], ways, frame, layout)
        for order in orders
    ]
    best = min(range(len(orders)), key=lambda turn: (tried[turn][0], turn))
    labels = dict(zip(orders[best], tried[best][1], strict=True))
    return [labels[number] for number in range(len(wanted))]


def _in_order(
    wanted: Sequence[Wanted],
    taken: Sequence[Rect],
    ways: Sequence[Point],
    frame: Rect,
    layout: Layout,
) -> tuple[float, list[Label]]:
    """The labels, the first with the choice of all sides, and what they cost."""
    total, labels = 0.0, list[Label]()
    for one in wanted:
        blocked = [*taken, *(label.box for label in labels)]
        choices = _choices(one, layout)
        costs = [
            place / 10
            + CROSSED * sum(label.box.holds(point) for point in ways)
            + COVERED * sum(label.box.meets(box) for box in blocked)
            + COVERED * (not frame.contains(label.box))
            for place, label in enumerate(choices)
        ]
        cheapest = min(range(len(choices)), key=costs.__getitem__)
        total += costs[cheapest]
        labels.append(choices[cheapest])
    return total, labels


def _around(at: Point) -> Rect:
    return Rect(at[0] - 5, at[1] - 5, at[0] + 5, at[1] + 5)


def _choices(one: Wanted, layout: Layout) -> list[Label]:
    """The label on every side of its place, and its lines in ever more breaks."""
    choices = []
    for room in (layout.small * 26, layout.small * 13, layout.small * 9):
        details = tuple(wrapped(one.detail, layout.small, room))
        name = SET * BOLD * set_width(one.name, layout.text)
        wide = max([name, *(SET * set_width(line, layout.small) for line in details)])
        high = LEADING * (layout.text + layout.small * len(details))
        x, y = one.at
        # Beside the place; then under and over it, to either side; then further off.
        for far in (0.0, 1.2):
            off = GAP + far * layout.text
            lifts = (y - LEADING * layout.text / 2, y - high / 2, y - high + layout.text / 2)
            for top in lifts:
                choices += [_label(one, details, x + off, top, wide, high, "left")]
                choices += [_label(one, details, x - off - wide, top, wide, high, "right")]
            for top in (y + off, y - off - high):
                choices += [_label(one, details, x - GAP, top, wide, high, "left")]
                choices += [_label(one, details, x + GAP - wide, top, wide, high, "right")]
                choices += [_label(one, details, x - wide / 2, top, wide, high, "center")]
    return choices


def _label(
    one: Wanted,
    details: tuple[str, ...],
    left: float,
    top: float,
    wide: float,
    high: float,
    align: str,
) -> Label:
    return Label(one.name, details, Rect(left, top, left + wide, top + high), align)
