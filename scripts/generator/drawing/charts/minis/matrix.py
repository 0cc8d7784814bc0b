"""Who has a part in what: a disc where it is said, a ring where it is only named."""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.minis.size import HEIGHT, MINI, drawn
from generator.drawing.charts.needs import ChartRow, Voice, typed_rows
from generator.drawing.charts.style import GRID, PAPER, VOICE_COLOURS
from generator.findings import Content

# A mark at most.
MARK = 11.0


@dataclass(frozen=True, kw_only=True)
class Part(ChartRow):
    """A part that a row (`panel`) has in a column; `open` where it is only named."""

    panel: str
    column: str
    voice: Voice
    open: bool


def mini_matrix(content: Content) -> alt.LayerChart | None:
    """Rows by columns, as in the exhibit, without their names: each row is a line of its marks."""
    cells = typed_rows(content, Part)
    if not cells:
        return None
    panels = list(dict.fromkeys(cell.panel for cell in cells))
    heads = list(dict.fromkeys(cell.column for cell in cells))
    along, down = MINI.width / len(heads), HEIGHT / len(panels)
    size = min(MARK, along - 2, down - 1)
    lines = pd.DataFrame(
        {"x": 0.0, "end": MINI.width, "y": down * (place + 0.5)} for place in range(len(panels))
    )
    parts = [alt.Chart(lines).mark_rule(color=GRID, aria=False).encode(x2=alt.X2("end:Q"))]
    for is_open, voice in sorted({(cell.open, cell.voice) for cell in cells}):
        own = [cell for cell in cells if (cell.open, cell.voice) == (is_open, voice)]
        places = pd.DataFrame(
            {
                "x": along * (heads.index(cell.column) + 0.5),
                "y": down * (panels.index(cell.panel) + 0.5),
            }
            for cell in own
        )
        look = alt.Chart(places).mark_point(
            shape="circle",
            size=(size - 1.2) ** 2,
            fill=PAPER if is_open else VOICE_COLOURS[voice],
            stroke=VOICE_COLOURS[voice],
            strokeWidth=1.2,
            opacity=1,
            aria=False,
        )
        parts.append(look)
    return drawn(parts)
