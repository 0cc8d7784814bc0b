"""Symbols in a row, drawn by hand: a process step by step, or facts side by side.

They show neither a quantity nor a date nor a place, so that they are no charts and have no
specification. On a page their words are text (strip.html); the files to take away draw them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby

from generator.drawing.charts.limits import check_colours
from generator.drawing.charts.needs import check_rows, typed_rows
from generator.drawing.steps import FOOT, SQUARE, Step
from generator.findings import Content

# Each kind, and whether its symbols stand in an order.
STRIPS = {"steps": True, "portrait": False}
# A scene in its own units: from symbol to symbol, how large one is, where it stands; the same
# where it has no roof over it. The words below the scene are columns of the same width.
PITCH, SIZE = 100, 84
GROUND, BARE_GROUND, BELOW = 176, 94, 20
# How far walls stand from the symbols, eaves from the walls; where eaves and ridge are.
WALL, EAVES, EAVES_AT, RIDGE_AT = 7, 15, 72, 18


@dataclass(frozen=True)
class Roof:
    """What stands over steps that follow one another: from the first to the last, by number."""

    name: str
    first: int
    last: int

    @property
    def left(self) -> float:
        """The left wall, in the units of a scene."""
        return PITCH * self.first - WALL

    @property
    def right(self) -> float:
        """The right wall."""
        return PITCH * self.last + SIZE + WALL

    @property
    def middle(self) -> float:
        """Below the ridge."""
        return (self.left + self.right) / 2

    @property
    def name_at(self) -> float:
        """The line of its name, within the gable."""
        return EAVES_AT - 12

    @property
    def walls(self) -> str:
        """The house as a surface, down to the ground."""
        top = f"V{EAVES_AT}L{self.middle:g} {RIDGE_AT}L{self.right:g} {EAVES_AT}"
        return f"M{self.left:g} {GROUND}{top}V{GROUND}z"

    @property
    def line(self) -> str:
        """The roof as a line, with a pole on its ridge."""
        low, middle = EAVES_AT + 4, f"{self.middle:g} {RIDGE_AT}"
        return f"M{self.left - EAVES:g} {low}L{middle}L{self.right + EAVES:g} {low}M{middle}v-10"


@dataclass(frozen=True)
class Strip:
    """Steps of a kind, ready to be set on a page."""

    kind: str
    steps: tuple[Step, ...]

    def in_words(self) -> Strip:
        """The strip with the name of each step alone."""
        return replace(self, steps=tuple(replace(step, text="") for step in self.steps))

    @property
    def is_ordered(self) -> bool:
        """Whether one step follows another."""
        return STRIPS[self.kind]

    @cached_property
    def roofs(self) -> list[Roof]:
        """Each roof with the steps that it is over."""
        numbered = enumerate(self.steps)
        grouped = [(name, list(one)) for name, one in groupby(numbered, lambda one: one[1].roof)]
        return [Roof(name, those[0][0], those[-1][0]) for name, those in grouped if name]

    @property
    def states(self) -> dict[str, Step]:
        """What filled and then what open means, each with a step that shows it."""
        ordered = sorted(self.steps, key=lambda step: step.open)
        return {step.state: step for step in ordered if step.state}

    @property
    def way(self) -> str:
        """What leads from step to step, in words."""
        return self.steps[0].way if self.is_ordered else ""

    @property
    def width(self) -> int:
        """Of the scene, in its own units."""
        return PITCH * len(self.steps)

    @property
    def ground(self) -> int:
        """The line that the symbols stand on, from the top of the scene."""
        return GROUND if self.roofs else BARE_GROUND

    @property
    def places(self) -> list[str]:
        """How each symbol is moved from its own square onto the ground of the scene."""
        scale = SIZE / SQUARE
        top = self.ground - FOOT * scale
        return [
            f"translate({PITCH * number} {top:g}) scale({scale:g})"
            for number in range(len(self.steps))
        ]

    @property
    def height(self) -> int:
        """Of the scene; what leads from step to step runs below the ground."""
        return self.ground + (BELOW if self.way else BELOW // 2)

    @property
    def grounds(self) -> list[tuple[float, float]]:
        """The ground in pieces, from where it begins to where it ends."""
        pieces = [
            (PITCH * those[0], PITCH * those[-1] + (PITCH if those[-1] < last else SIZE))
            for last in [len(self.steps) - 1]
            for floats, numbers in groupby(range(last + 1), lambda n: self.steps[n].floats)
            for those in [list(numbers)]
            if not floats
        ]
        return [(start - WALL if start else 0, end) for start, end in pieces]


def is_by_hand(kind: str) -> bool:
    """Whether a figure of this kind is drawn of symbols, not as a chart."""
    return kind in STRIPS


def strip_of(kind: str, content: Content, where: str) -> Strip:
    """The steps of a figure, checked as the rows of a chart are."""
    check_colours(content, where)
    check_rows(content, kind, {kind: Step}, where)
    return Strip(kind, tuple(typed_rows(content, Step)))
