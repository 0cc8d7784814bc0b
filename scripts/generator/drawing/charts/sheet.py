"""A drawing set like a page, from the top downwards: texts, lines and shapes at their places."""

from __future__ import annotations

import math

import altair as alt
import pandas as pd

from generator.drawing.charts.hatching import hatch, hatched, outlined, rectangle
from generator.drawing.charts.layering import layered
from generator.drawing.charts.needs import ChartRow
from generator.drawing.charts.rows import LINE, exact_scale, set_width, wrapped
from generator.drawing.charts.style import VOICE_COLOURS, Layout
from generator.drawing.charts.telling import spoken

# How a mark stands: all of one look are one layer.
Look = tuple[str, ...]


class Sheet:
    """Where the next thing stands (`y`), and all that stands already."""

    def __init__(self, layout: Layout) -> None:
        self.layout, self.y, self.foot = layout, 0.0, 0.0
        self.charts: list[tuple[alt.Chart, dict[str, alt.X2 | alt.Y2 | alt.Text]]] = []

    def width_of(self, text: str, size: float) -> float:
        """How wide a text is at most."""
        return set_width(text, math.ceil(size))

    def lines(self, text: str, colour: str, size: int) -> None:
        """A text in lines across the page, and the place below them."""
        for line in wrapped(text, size, self.layout.width):
            self.text(line, 0, self.y + size, size, colour, "left")
            self.y += LINE

    def text(
        self,
        text: str,
        x: float,
        base: float,
        size: float,
        colour: str,
        align: str,
        bold: bool = False,
        row: ChartRow | None = None,
    ) -> None:
        """A text that stands on a line."""
        mark = alt.Chart(self.frame(x, base, row, text=text)).mark_text(
            align=align,
            baseline="alphabetic",
            fontSize=round(size, 1),
            fontWeight="bold" if bold else "normal",
            color=colour,
            aria=False,
        )
        self.add(mark, row, base + size * 0.3, text=alt.Text("text:N"))

    def rule(self, x: float, end: float, y: float, colour: str, width: float) -> None:
        """A line across."""
        frame = pd.DataFrame([{"x": x, "y": y, "end": end}])
        mark = alt.Chart(frame).mark_rule(color=colour, strokeWidth=round(width, 1), aria=False)
        self.add(mark, None, y + width, x2=alt.X2("end:Q"))

    def shape(
        self,
        path: str,
        x: float,
        y: float,
        voice: str,
        row: ChartRow | None = None,
        dashed: bool = False,
        deep: float = 0.0,
    ) -> None:
        """An outline, given from its own corner, that reaches so far down."""
        self.add(outlined(self.frame(x, y, row), path, voice, dashed), row, y + deep)

    def filled(self, path: str, x: float, y: float, voice: str, row: ChartRow) -> None:
        """A filled shape, given from its own corner."""
        fill = VOICE_COLOURS[voice]
        self.add(outlined(self.frame(x, y, row), path, voice, fill=fill), row, y)

    def hatch(self, start: float, y: float, width: float, height: float, x: float = 0) -> None:
        """The strokes of doubt within a rectangle that begins at `start` right of `x`."""
        self.add(hatched(self.frame(x, y), hatch(width, height, start)), None, y + height)

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        voice: str,
        is_open: bool = False,
        row: ChartRow | None = None,
    ) -> None:
        """A rectangle, an outline where it is open; a doubtful one is hatched."""
        path = rectangle(max(width, 1), height)
        fill = "transparent" if is_open or voice == "doubt" else VOICE_COLOURS[voice]
        self.add(outlined(self.frame(x, y, row), path, voice, fill=fill), row, y + height + 1)
        if voice == "doubt":
            self.hatch(0, y, width, height, x)

    def frame(self, x: float, y: float, row: ChartRow | None = None, **more: str) -> pd.DataFrame:
        """One place, with what a row tells."""
        place = {"x": round(x, 2), "y": round(y, 2), **more}
        return pd.DataFrame([row.at(**place) if row else place])

    def add(
        self, mark: alt.Chart, row: ChartRow | None, foot: float, **channels: alt.X2 | alt.Text
    ) -> None:
        """A mark, and how far down the page it reaches."""
        self.foot = max(self.foot, foot)
        told = spoken(mark, mark.data) if row else mark
        self.charts.append((told, dict(channels)))

    def drawn(self) -> alt.LayerChart:
        """All of it, as high as it reaches."""
        width, height = self.layout.width, math.ceil(self.foot + 1)
        x = alt.X("x:Q", axis=None, scale=exact_scale([0, width], 0, width))
        y = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
        charts = [mark.encode(x=x, y=y, **channels) for mark, channels in self.charts]
        return layered(height, *charts)
