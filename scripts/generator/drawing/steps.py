"""A symbol in a row of symbols: what it shows, how it is filled, how often it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from generator.drawing.charts.needs import ChartRow, Discs, Voice
from generator.drawing.charts.style import VOICE_COLOURS

# The symbols' own square, the line in it that they stand on, and from one to its like; several
# alike are smaller, so that they stand beside one another.
SQUARE, FOOT, ALIKE = 64, 58, 42


@dataclass(frozen=True, kw_only=True)
class Step(ChartRow):
    """A symbol with its word and a line: filled in the colour of its voice, or `open`.

    `shapes` are the symbol's, drawn `times` over; `roof` names what it stands under, with others;
    `state` says in words what filled or open means, `way` what leads from step to step; it stands
    on no ground where it floats, and leads to `page` if it names one.
    """

    symbol: str
    shapes: str
    label: str
    text: str
    voice: Voice
    open: bool = False
    times: Discs = Discs(1)
    roof: str = ""
    state: str = ""
    way: str = ""
    floats: bool = False
    page: str = ""

    @property
    def drawn(self) -> str:
        """Its shapes, the body filled or not; one tint is pale enough for its lines on top."""
        fill = "" if self.open else f' fill="{VOICE_COLOURS[self.voice]}" fill-opacity=".3"'
        return self.shapes.replace(' class="body"', fill)

    @property
    def moves(self) -> list[str]:
        """How each of several alike is moved from the middle, smaller but on the same ground."""
        if self.times == 1:
            return [""]
        part = min(1.5 / self.times, 1)
        return [
            f"translate({SQUARE / 2 + ALIKE * part * (place - (self.times - 1) / 2):g} {FOOT}) "
            f"scale({part:g}) translate({-SQUARE / 2:g} {-FOOT})"
            for place in range(self.times)
        ]
