"""A band behind bars, from the least amount to the largest: how far apart they lie."""

from __future__ import annotations

import altair as alt
import pandas as pd

from generator.drawing.charts.rows import LINE, Standing
from generator.drawing.charts.style import GRID, QUIET, Layout

# So much of its colour shows: bars and words stand out from it on either paper.
SEEN = 0.45


def band_name(rows: pd.DataFrame) -> str:
    """What the band behind the bars is called; nothing where there is none."""
    return str(rows["spread"].iloc[0] or "") if "spread" in rows else ""


def band(
    at: pd.DataFrame, name: str, place: Standing, scale: alt.Scale, layout: Layout
) -> list[alt.Chart]:
    """From the least amount to the largest, behind all bars, with its name above."""
    ends = pd.DataFrame([{"start": at["value"].min(), "end": at["high"].max()}])
    middle = pd.DataFrame([{"middle": ends.mean(axis=1)[0], "text": name}])
    drawn = alt.Chart(ends).mark_rect(fill=GRID, fillOpacity=SEEN, aria=False)
    said = alt.Chart(middle).mark_text(
        baseline="middle", color=QUIET, fontSize=layout.small, aria=False
    )
    return [
        drawn.encode(
            x=alt.X("start:Q", axis=None, scale=scale),
            x2="end:Q",
            y=alt.YValue(LINE + 2),
            y2=alt.Y2Value(place.height),
        ),
        said.encode(
            x=alt.X("middle:Q", axis=None, scale=scale),
            y=alt.YValue(LINE / 2),
            text=alt.Text("text:N"),
        ),
    ]
