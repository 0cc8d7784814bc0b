"""Lines of text on a card, in its own typefaces, broken so that they fit."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from generator.drawing.downloads import LIGHT
from generator.drawing.lines import Line, lines

# The typefaces in data/typefaces, so that every machine draws the same card.
SANS, SERIF = "Sei Sans", "Sei Serif"
# How wide a character of each is on average, as a part of its size, on the generous side.
WIDTHS = {SANS: 0.5, SERIF: 0.56}
LEADING = 1.28


def set_lines(
    texts: Sequence[str],
    x: float,
    y: float,
    size: int,
    family: str,
    colour: str,
    weight: str = "400",
) -> tuple[list[Line], float]:
    """Lines of text from y downwards, and where the next may begin."""
    return lines(texts, Line("", x, y, size, family, LIGHT[colour], weight), LEADING)


def broken(text: str, size: int, family: str, width: float) -> list[str]:
    """A text in lines of about this width."""
    return textwrap.wrap(text, int(width / (size * WIDTHS[family])), break_long_words=False)


def balanced(text: str, size: int, family: str, width: float) -> list[str]:
    """A text in as few lines, none of them much shorter than the others."""
    best = broken(text, size, family, width)
    while len(best) > 1:
        width -= size
        narrower = broken(text, size, family, width)
        if len(narrower) > len(best):
            break
        best = narrower
    return best
