"""The words of the chart of periods, each in the size and colour of its role."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.stages import staged
from generator.drawing.charts.style import INK, QUIET, VOICE_COLOURS, Layout


@dataclass(frozen=True)
class Sizes:
    """What a layout needs: the height of a bar, rows of discs, and the sizes of large letters.

    `beside` sets times and amounts beside the marks, `before` is the air before a measure.
    """

    bar: int
    stack: int
    value: int
    change: int
    beside: bool
    before: int = 20


# The last is for a picture that has no room for the others.
SIZES = {
    "wide": Sizes(30, 2, 20, 18, beside=True),
    "narrow": Sizes(26, 3, 17, 17, beside=False),
    "close": Sizes(17, 3, 14, 14, beside=True, before=6),
}


def text(said: str, x: float, y: float, role: str, step: str = "") -> dict[str, object]:
    """A text at a place, in one of the roles of `texts_by_role`, and the step it is told in."""
    return {"text": said, "x": x, "y": y, "role": role, "step": step}


def texts_by_role(
    texts: list[dict[str, object]], layout: Layout, sizes: Sizes, x: alt.X, y: alt.Y
) -> list[alt.Chart]:
    """Every text in the size and colour of its role."""
    styles: dict[str, tuple[int, str, str, str]] = {
        "name": (layout.text, INK, "bold", "left"),
        "label": (layout.small, QUIET, "normal", "left"),
        "value": (sizes.value, INK, "bold", "left"),
        "change": (sizes.change, VOICE_COLOURS["ours"], "bold", "right"),
        "by": (layout.small, VOICE_COLOURS["ours"], "normal", "left"),
        "inside": (layout.small, INK, "normal", "left"),
    }
    charts, alike = [], dict[tuple[str, str], list[dict[str, object]]]()
    for one in texts:
        alike.setdefault((str(one["role"]), str(one["step"])), []).append(one)
    order = list(styles)
    for (role, step), found in sorted(alike.items(), key=lambda one: order.index(one[0][0])):
        size, colour, weight, align = styles[role]
        own = pd.DataFrame(found)
        mark = alt.Chart(own[["x", "y", "text"]]).mark_text(
            align=align,
            baseline="middle",
            fontSize=size,
            fontWeight=weight,
            color=colour,
            aria=False,
        )
        charts.append(staged(mark.encode(x=x, y=y, text=alt.Text("text:N")), step))
    return charts
