"""Lines of text on a card, in its own typefaces, broken so that they fit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.drawing.downloads import LIGHT
from generator.drawing.lines import Line, lines
from generator.drawing.measured import SANS, SERIF, measured, stack

__all__ = ["LEADING", "SANS", "SERIF", "balanced", "broken", "in_full", "set_lines"]
LEADING = 1.28
# Between two sentences; not behind an initial or an abbreviation.
SENTENCE = re.compile(r"(?<=[^.\s]{3}[.?!]) (?=[A-Z“])")


def set_lines(
    texts: Sequence[str],
    x: float,
    y: float,
    size: int,
    family: str,
    colour: str,
    weight: str = "400",
) -> tuple[list[Line], float]:
    """Lines of text from y downwards, and where the next may begin.

    Each says how long it is, so that a typeface that is wider than ours runs off no edge.
    """
    placed, y = lines(texts, Line("", x, y, size, stack(family), LIGHT[colour], weight), LEADING)
    return [replace(one, length=measured(one.text, size, family, weight)) for one in placed], y


def broken(text: str, size: int, family: str, width: float) -> list[str]:
    """A text in lines of at most this width; words stay whole."""
    found = list[str]()
    for word in text.split(" "):
        longer = f"{found[-1]} {word}" if found else word
        if found and measured(longer, size, family) <= width:
            found[-1] = longer
        elif word:
            found.append(word)
    return found


def in_full(text: str, size: int, family: str, width: float, most: int) -> list[str]:
    """A text in at most so many lines: as many of its first sentences as have room, none cut."""
    sentences = SENTENCE.split(text)
    while sentences:
        found = broken(" ".join(sentences), size, family, width)
        if len(found) <= most:
            return found
        sentences.pop()
    return []


def balanced(text: str, size: int, family: str, width: float) -> list[str]:
    """A text in as few lines, none of them much shorter than the others."""
    best = broken(text, size, family, width)
    while len(best) > 1 and width > size:
        width -= size
        narrower = broken(text, size, family, width)
        if len(narrower) > len(best):
            break
        best = narrower
    return best
