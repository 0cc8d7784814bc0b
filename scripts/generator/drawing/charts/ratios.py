"""How many times a reference each amount is, on a scale of powers of ten."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.dots import Dot, dumbbells, needs, sided, upright_lines
from generator.drawing.charts.layering import layered
from generator.drawing.charts.needs import Positive
from generator.drawing.charts.rows import LINE, exact_scale, fitted, set_width, standing
from generator.drawing.charts.style import GRID, INK, QUIET, Layout
from generator.findings import Content


@dataclass(frozen=True, kw_only=True)
class Multiple(Dot):
    """One of a row's two multiples; `reference` is said of a multiple of one.

    `thousands` is the mark that the language sets between thousands.
    """

    value: Positive
    reference: str
    thousands: str


def ratios(content: Content, layout: Layout) -> alt.LayerChart:
    """Two multiples of a reference a row, with a line where they equal it."""
    place = standing(content.rows, layout, top=2 * LINE + 6, first=LINE)
    at = sided(place.at, layout)
    logs = at["value"].map(math.log10)
    least, most = fitted(*needs(at, logs), place.left, layout.width)
    scale = exact_scale([10**least, 10**most], place.left, layout.width, "log")
    x = alt.X("value:Q", axis=None, scale=scale)
    powers = range(math.ceil(logs.min()), math.floor(logs.max() + 0.1) + 1)
    step = (layout.width - place.left) / (most - least)
    names = {power: multiple(power, at["thousands"].iloc[0]) for power in powers}
    said = _apart(names, step, layout)
    heads = [{"value": 10.0**power, "y": LINE * 1.5, "text": names[power]} for power in said]
    heads.append({"value": 1.0, "y": LINE / 2, "text": at["reference"].iloc[0]})
    head = alt.Chart(pd.DataFrame(heads)).mark_text(
        baseline="middle", color=QUIET, fontSize=layout.small, aria=False
    )
    lines = {10.0**power: GRID if power else INK for power in powers}
    parts = [
        *upright_lines(at, lines, place, x, layout, math.log10),
        head.encode(x=x, y=place.y, text=alt.Text("text:N")),
        *dumbbells(at, place, x, layout),
    ]
    return layered(place.height, *parts)


def _apart(names: dict[int, str], step: float, layout: Layout) -> list[int]:
    """The powers whose names stand clear of each other, from one outwards."""
    kept = [0]
    for power in sorted(names, key=abs):
        width = set_width(names[power], layout.small) + 4
        if all(abs(power - other) * step >= width for other in kept):
            kept.append(power)
    return kept


def multiple(power: int, thousands: str) -> str:
    """×100 of 2; a division below one."""
    sign = "×" if power >= 0 else "÷"
    return f"{sign}{10 ** abs(power):,}".replace(",", thousands)
