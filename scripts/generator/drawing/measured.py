"""How wide a text is in our own typefaces, which set what stands on a picture."""

from __future__ import annotations

import functools
from itertools import pairwise

from PIL import ImageFont

from generator.drawing.pictures import TYPEFACES

# The typefaces in data/typefaces, so that every machine draws the same card.
SANS, SERIF = "Sei Sans", "Sei Serif"
# What a reader's own programme takes where it has not got them.
FALLBACKS = {
    SANS: "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif",
    SERIF: "Georgia, Times New Roman, Noto Serif, serif",
}
# Measured at this size and reckoned down: no renderer rounds an advance the same way.
EM = 1000


def stack(family: str) -> str:
    """A typeface of ours, with what stands in for it."""
    return f"{family}, {FALLBACKS[family]}"


def measured(text: str, size: float, family: str, weight: str = "400") -> float:
    """The width of a line of text, in pixels."""
    return round(size / EM * _length(text, family, weight not in ("400", "normal")), 1)


# A line is set in one size after the other.
@functools.lru_cache(50_000)
def _length(text: str, family: str, heavy: bool) -> float:
    """The width of a line of text in letters of EM pixels.

    Set letter by letter, a line is as wide as its letters, each with what it keeps from the next:
    lines are broken by trying, and hold the same pairs again and again. Both are whole parts of 64.
    """
    if len(text) < 2:
        return _width(text, family, heavy)
    pairs = sum(_width(first + second, family, heavy) for first, second in pairwise(text))
    return pairs - sum(_width(letter, family, heavy) for letter in text[1:-1])


@functools.lru_cache(20_000)
def _width(letters: str, family: str, heavy: bool) -> float:
    """The width of a letter or two."""
    return _typeface(family, heavy).getlength(letters)


@functools.cache
def _typeface(family: str, heavy: bool) -> ImageFont.FreeTypeFont:
    """One of ours; set letter by letter, so that what Pillow was built with changes nothing."""
    weight = 600 if heavy or family == SERIF else 400
    file = TYPEFACES / f"{family.lower().replace(' ', '-')}-{weight}.ttf"
    return ImageFont.truetype(file, EM, layout_engine=ImageFont.Layout.BASIC)
