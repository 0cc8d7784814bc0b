"""An amount whose end is struck, as one text: no typeface sets the line beside its letters.

Vega-Lite strikes nothing, so the letters bear the stroke that Unicode overlays them with, which is
what its own drawings show; ours have a part of the text that is struck, as long as planned for.
"""

from __future__ import annotations

import re

# Overlays the letter before it.
STROKE = "\u0336"
TEXT = re.compile(r"<text ([^>]*)>([^<\u0336]*)((?:[^<\u0336]\u0336)+)</text>")
SIZE = re.compile(r'font-size="([\d.]+)px"')
# Widths of bold letters between the narrowest and the widest sans that readers have.
SET = {**dict.fromkeys("0123456789", 0.56), **dict.fromkeys(".,", 0.28), "\u00a0": 0.23}
OTHER = 0.6


def overlaid(text: str) -> str:
    """Every letter of it struck."""
    return "".join(letter + STROKE for letter in text)


def planned_width(text: str, size: float) -> float:
    """How wide the amount is drawn, in any typeface, in pixels."""
    return size * sum(SET.get(letter, OTHER) for letter in text)


def with_strikes(svg: str, colour: str) -> str:
    """The drawing with a line of this colour through what is struck."""

    def drawn(found: re.Match[str]) -> str:
        how, kept, end = found[1], found[2], found[3].replace(STROKE, "")
        size = SIZE.search(how)
        length = planned_width(kept + end, float(size[1]) if size else 0.0)
        return (
            f'<text {how} textLength="{length:.1f}" lengthAdjust="spacingAndGlyphs">{kept}'
            f'<tspan text-decoration="line-through" fill="{colour}">{end}</tspan></text>'
        )

    return TEXT.sub(drawn, svg)
