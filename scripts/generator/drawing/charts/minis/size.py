"""How large a mini is, and a drawing of that size from its parts."""

from __future__ import annotations

from collections.abc import Iterable

import altair as alt

from generator.drawing.charts.layering import layered
from generator.drawing.charts.rows import exact_scale
from generator.drawing.charts.style import Layout

MINI = Layout("mini", 120, 11, 11)
HEIGHT = 56
# Room at the edges, so that no line is cut.
EDGE = 1.0


def drawn(parts: Iterable[alt.Chart]) -> alt.LayerChart:
    """The parts, placed in pixels by `x` and `y`, over one another."""
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, MINI.width], 0, MINI.width))
    y = alt.Y("y:Q", axis=None, scale=exact_scale([0, HEIGHT], 0, HEIGHT))
    placed = [part.encode(x=x, y=y) for part in parts]
    return layered(HEIGHT, *placed)
