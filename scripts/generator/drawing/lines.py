"""Lines of text in a drawing that stands alone: SVG breaks none by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Line:
    """A line of text: where it stands, in pixels, and how it is set."""

    text: str
    x: float
    y: float
    size: int
    family: str
    colour: str
    weight: str = "normal"
    anchor: str = ""
    # How long it is in the typeface that it was set for; 0 leaves it to the reader's.
    length: float = 0.0


def lines(texts: Sequence[str], first: Line, leading: float) -> tuple[list[Line], float]:
    """Lines set as the first, from the top at its `y` downwards, and where the next may begin."""
    step = first.size * leading
    placed = [
        replace(first, text=text, y=first.y + place * step + first.size)
        for place, text in enumerate(texts)
    ]
    return placed, first.y + len(texts) * step
