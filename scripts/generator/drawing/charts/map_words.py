"""The words of a map: names with a halo, so that coasts and ways do not strike them through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import altair as alt
import pandas as pd

from generator.drawing.charts.placing import LEADING, Label, Rect
from generator.drawing.charts.rows import LINE, set_width
from generator.drawing.charts.stages import staged
from generator.drawing.charts.style import INK, PAPER, Layout

HALO = 3.5
# From a mark of the key to its word, and to the next mark.
BESIDE, APART = 15, 18

R = TypeVar("R")


@dataclass(frozen=True)
class MapText:
    """A line of text, and how it is set."""

    text: str
    x: float
    y: float
    size: int
    colour: str
    weight: str = "normal"
    style: str = "normal"
    align: str = "left"
    step: str = ""

    @property
    def box(self) -> Rect:
        """The room that it takes, of a text in the middle of its place."""
        half, high = set_width(self.text, self.size) / 2 + 3, self.size / 2 + 3
        return Rect(self.x - half, self.y - high, self.x + half, self.y + high)


@dataclass(frozen=True)
class KeyEntry(Generic[R]):
    """An entry of the key: the row that its mark stands for, if it has one, and its word."""

    word: str
    row: R | None = None
    bold: bool = False
    step: str = ""
    # Whether it begins a line of its own.
    first: bool = False


@dataclass(frozen=True)
class Keyed(Generic[R]):
    """An entry where it stands."""

    row: R | None
    x: float
    y: float
    text: MapText


def label_texts(label: Label, layout: Layout, step: str = "") -> list[MapText]:
    """The lines of a label: its name, and the quieter ones under it, told in a step."""
    y = label.box.top + LEADING * layout.text / 2
    how = {"align": label.align, "step": step}
    lines = [MapText(label.name, label.x, y, layout.text, INK, "bold", **how)]
    y += LEADING * (layout.text + layout.small) / 2
    for place, line in enumerate(label.details):
        down = y + LEADING * layout.small * place
        lines.append(MapText(line, label.x, down, layout.small, INK, **how))
    return lines


def key_below(
    entries: Sequence[KeyEntry[R]], top: float, layout: Layout
) -> tuple[list[Keyed[R]], float]:
    """The entries in lines as wide as the drawing, and where the last of them ends."""
    keyed, x, y = list[Keyed[R]](), 0.0, top + LINE / 2
    for entry in entries:
        before = BESIDE if entry.row is not None else 0
        weight = "bold" if entry.bold else "normal"
        wide = before + set_width(entry.word, layout.small) * (1.1 if entry.bold else 1)
        if x and (entry.first or x + wide > layout.width):
            x, y = 0.0, y + LINE * (1.15 if entry.first else 1)
        text = MapText(entry.word, x + before, y, layout.small, INK, weight, step=entry.step)
        keyed.append(Keyed(entry.row, x + 5.5, y, text))
        x += wide + (APART / 2 if entry.bold else APART)
    return keyed, y + LINE / 2


def text_marks(lines: Sequence[MapText], x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """Lines of text, those that are set alike in one mark."""
    return [chart.encode(x=x, y=y, text=alt.Text("text:N")) for chart in _marks(lines)]


def halos(lines: Sequence[MapText], x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """What keeps a line of text clear of what lies beneath it."""
    edge = {"stroke": PAPER, "strokeWidth": HALO, "strokeJoin": "round", "strokeOpacity": 0.85}
    return [chart.encode(x=x, y=y, text=alt.Text("text:N")) for chart in _marks(lines, **edge)]


def _marks(lines: Sequence[MapText], **edge: object) -> list[alt.Chart]:
    set_alike: dict[tuple[int, str, str, str, str, str], list[MapText]] = {}
    for line in lines:
        how = (line.size, line.colour, line.weight, line.style, line.align, line.step)
        set_alike.setdefault(how, []).append(line)
    return [
        staged(
            alt.Chart(
                pd.DataFrame([{"x": one.x, "y": one.y, "text": one.text} for one in own])
            ).mark_text(
                fontSize=size,
                color=colour,
                fontWeight=weight,
                fontStyle=style,
                align=align,
                baseline="middle",
                aria=False,
                **edge,
            ),
            step,
        )
        for (size, colour, weight, style, align, step), own in set_alike.items()
    ]
