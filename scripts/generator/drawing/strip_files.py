"""A strip of symbols as a drawing that stands alone, its words set: across, or down on a phone."""

from __future__ import annotations

from dataclasses import dataclass

from generator.drawing.charts.rows import BOLD, wrapped
from generator.drawing.charts.style import FONT, INK, QUIET, Layout
from generator.drawing.lines import Line
from generator.drawing.steps import Step
from generator.drawing.strips import PITCH, Strip
from generator.writing.templates import render

# How wide a letter is on average, as a part of its size; from line to line; air above the legend.
LETTER, LEADING, AIR = 0.5, 1.3, 12
# A row of the drawing for phones: the symbol's size, the room beside it, a roof's height.
SIGN, SMALLEST, BESIDE, ROOF = 60, 24, 14, 44
# What an entry of the legend stands behind.
KEY = 26


@dataclass(frozen=True)
class RowPlace:
    """A step in a row of its own, or in the legend, where None is the way: from where, how tall."""

    step: Step | None
    y: float
    height: float


def strip_svg(strip: Strip, layout: Layout) -> str:
    """The strip as SVG in the colours of the page, exactly as wide as its layout."""
    pitch = PITCH * layout.width / strip.width
    # Names alone stand below their symbols on any width where each finds room.
    broad = any(LETTER * len(step.label) * layout.text > pitch for step in strip.steps)
    is_down = layout.narrow and (broad or any(step.text for step in strip.steps))
    sign = _sign(strip, layout)
    said, rows, y = _down(strip, layout, sign) if is_down else _across(strip, layout)
    words, keys, y = _legend(strip, y + AIR, layout)
    return str(
        render(
            "strip_down" if is_down else "strip_across",
            strip=strip,
            scale=layout.width / strip.width,
            rows=rows,
            sign=sign,
            roof_height=ROOF,
            width=layout.width,
            height=y,
            lines=said + words,
            keys=keys,
            font=FONT,
        )
    )


def small_across(strip: Strip, layout: Layout) -> int:
    """The size of the lines below a scene: as small as the longest word asks for."""
    pitch = PITCH * layout.width / strip.width
    longest = max((len(word) for step in strip.steps for word in step.text.split()), default=1)
    return min(layout.small, int((pitch - 4) / (LETTER * longest)))


def _across(strip: Strip, layout: Layout) -> tuple[list[Line], list[RowPlace], float]:
    """Below each symbol of the scene its word and its line, in letters that fit the longest."""
    scale = layout.width / strip.width
    pitch, top = PITCH * scale, strip.height * scale
    small = small_across(strip, layout)
    said, foot = list[Line](), top
    for number, step in enumerate(strip.steps):
        lines, y = _words(step, pitch * number, top + layout.text, pitch, layout.text, small)
        said += lines
        foot = max(foot, y)
    return said, [], foot


def _sign(strip: Strip, layout: Layout) -> int:
    """How large symbols in rows are: smaller where a height is given that must hold all."""
    _, _, legend = _legend(strip, AIR, layout)
    room = (layout.height - legend - ROOF * len(strip.roofs)) / len(strip.steps) - AIR
    return int(min(max(room, SMALLEST), SIGN)) if layout.height else SIGN


def _down(strip: Strip, layout: Layout, sign: int) -> tuple[list[Line], list[RowPlace], float]:
    """A row for each step: its symbol, and beside it its word and its line."""
    left, y = sign + BESIDE, 0.0
    said, rows = list[Line](), list[RowPlace]()
    begins = {roof.first for roof in strip.roofs}
    for number, step in enumerate(strip.steps):
        y += ROOF if number in begins else 0
        top = y + AIR + layout.text
        lines, end = _words(step, left, top, layout.width - left, layout.text, layout.small)
        said += lines
        rows.append(RowPlace(step, y, max(end - y, sign + AIR)))
        y += rows[-1].height
    return said, rows, y


def _words(
    step: Step, x: float, y: float, room: float, size: int, small: int
) -> tuple[list[Line], float]:
    """A step's word and its line from a baseline downwards, and where they end."""
    label = wrapped(step.label, size, room / BOLD)
    leading = size * LEADING
    said = [Line(one, x, y + leading * n, size, FONT, INK, "600") for n, one in enumerate(label)]
    y += leading * (len(label) - 1)
    for line in wrapped(step.text, small, room):
        y += small * LEADING
        said.append(Line(line, x, y, small, FONT, QUIET))
    return said, y + small / 2


def _legend(strip: Strip, y: float, layout: Layout) -> tuple[list[Line], list[RowPlace], float]:
    """What filled and open mean and what the way is, and where this ends."""
    found: list[tuple[Step | None, str]] = [(step, state) for state, step in strip.states.items()]
    found += [(None, strip.way)] if strip.way else []
    said, keys = list[Line](), list[RowPlace]()
    for step, text in found:
        keys.append(RowPlace(step, y + 4, layout.small))
        for line in wrapped(text, layout.small, layout.width - KEY):
            y += layout.small * LEADING
            said.append(Line(line, KEY, y, layout.small, FONT, QUIET))
        y += 4
    return said, keys, y + 4
