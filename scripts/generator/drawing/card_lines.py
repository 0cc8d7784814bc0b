"""Lines of text on a card: SVG breaks none by itself."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from html import escape

from generator.drawing.downloads import LIGHT

# The typefaces in data/typefaces, so that every machine draws the same card.
SANS, SERIF = "Sei Sans", "Sei Serif"
# How wide a character of each is on average, as a part of its size, on the generous side.
WIDTHS = {SANS: 0.5, SERIF: 0.56}
LEADING = 1.28


def lines(
    texts: Sequence[str], x: float, y: float, size: int, family: str, tone: str, weight: int = 400
) -> tuple[str, float]:
    """Lines of text from y downwards, and where the next may begin."""
    parts = [
        f'<text x="{x:g}" y="{y + place * size * LEADING + size:g}" font-family="{family}" '
        f'font-size="{size}" font-weight="{weight}" fill="{LIGHT[tone]}">{escape(text)}</text>'
        for place, text in enumerate(texts)
    ]
    return "".join(parts), y + len(texts) * size * LEADING


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
