"""The words of the chart of periods, each in the size and colour of its role."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.style import INK, QUIET, VOICE_COLOURS, Layout


@dataclass(frozen=True)
class Sizes:
    """What a layout needs: the height of a bar, rows of discs, and the sizes of large letters."""

    bar: int
    stack: int
    value: int
    change: int


SIZES = {"wide": Sizes(30, 2, 20, 18), "narrow": Sizes(26, 3, 17, 17)}


def text(said: str, x: float, y: float, role: str) -> dict[str, object]:
    """A text at a place, in one of the roles of `texts_by_role`."""
    return {"text": said, "x": x, "y": y, "role": role}


def texts_by_role(
    texts: list[dict[str, object]], layout: Layout, sizes: Sizes, x: alt.X, y: alt.Y
) -> list[alt.Chart]:
    """Every text in the size and colour of its role."""
    styles: dict[str, tuple[int, str, str, str]] = {
        "name": (layout.text, INK, "bold", "left"),
        "label": (layout.small, QUIET, "normal", "left"),
        "value": (sizes.value, INK, "bold", "left"),
        "change": (sizes.change, VOICE_COLOURS["ours"], "bold", "right"),
        "by": (layout.small, VOICE_COLOURS["ours"], "normal", "right"),
    }
    charts = []
    for role, (size, colour, weight, align) in styles.items():
        own = pd.DataFrame([one for one in texts if one["role"] == role])
        if own.empty:
            continue
        mark = alt.Chart(own[["x", "y", "text"]]).mark_text(
            align=align,
            baseline="middle",
            fontSize=size,
            fontWeight=weight,
            color=colour,
            aria=False,
        )
        charts.append(mark.encode(x=x, y=y, text="text:N"))
    return charts
