"""Shapes that tell without colour: what is doubtful is hatched, what is inferred an outline.

A shape is a path in pixels from its own corner, drawn as one point: Vega-Lite has no patterns, and
a rule for each stroke would weigh down a page.
"""

from __future__ import annotations

import math

import altair as alt
import pandas as pd

from generator.drawing.charts.style import VOICE_COLOURS

# A point of this size draws a path in pixels.
PIXELS = 4
# From stroke to stroke of a hatch, and how thick it is: told apart in grey print too.
STEP, STROKE = 6.0, 1.4
# How far within the drawing an outline has to stay, so that the renderer does not push it aside.
EDGE = 2.0


def rectangle(width: float, height: float) -> str:
    """A rectangle from its corner."""
    return f"M0,0H{width:.2f}V{height:.2f}H0Z"


def hatch(width: float, height: float, left: float = 0, top: float = 0) -> str:
    """Diagonal strokes within a rectangle, rising to the right; `left` and `top` are its corner."""
    strokes, start = [], STEP
    while start < width + height:
        from_x, from_y = min(start, width), max(start - width, 0)
        to_x, to_y = max(start - height, 0), min(start, height)
        begin, end = (left + from_x, top + from_y), (left + to_x, top + to_y)
        strokes.append("M{:.1f},{:.1f}L{:.1f},{:.1f}".format(*begin, *end))
        start += STEP
    return "".join(strokes)


def disc_hatch(across: float) -> str:
    """Three diagonal strokes within a disc about its middle, rising to the right."""
    radius = across / 2
    strokes = []
    for part in (-0.55, 0.0, 0.55):
        middle, half = part * radius / math.sqrt(2), radius * math.sqrt((1 - part**2) / 2)
        begin, end = (middle - half, middle + half), (middle + half, middle - half)
        strokes.append("M{:.1f},{:.1f}L{:.1f},{:.1f}".format(*begin, *end))
    return "".join(strokes)


def outlined(
    places: pd.DataFrame, path: str, voice: str, dashed: bool = False, fill: str = "transparent"
) -> alt.Chart:
    """A path drawn as an outline at each place, in the colour of a voice."""
    dashes = {"strokeDash": [4, 3]} if dashed else {}
    return alt.Chart(places).mark_point(
        shape=path,
        size=PIXELS,
        fill=fill,
        stroke=VOICE_COLOURS[voice],
        strokeWidth=1.5,
        strokeJoin="round",
        opacity=1,
        aria=False,
        **dashes,
    )


def hatched(
    places: pd.DataFrame, strokes: str, voice: str = "doubt", thick: float = STROKE
) -> alt.Chart:
    """The strokes of a hatch at each place, in the colour of a voice."""
    return alt.Chart(places).mark_point(
        shape=strokes,
        size=PIXELS,
        fill="transparent",
        stroke=VOICE_COLOURS[voice],
        strokeWidth=thick,
        strokeJoin="round",
        opacity=1,
        aria=False,
    )
