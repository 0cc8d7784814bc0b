"""A matrix: who has a part in what, filled where it is sure, a ring where it is only named."""

from __future__ import annotations

import math
from dataclasses import dataclass

import altair as alt
import pandas as pd

from generator.drawing.charts.layering import layered
from generator.drawing.charts.needs import ChartRow, Voice, typed_rows
from generator.drawing.charts.rows import LINE, exact_scale, set_width, wrapped
from generator.drawing.charts.style import GRID, INK, QUIET, Layout, form
from generator.drawing.charts.telling import spoken
from generator.findings import Content

# A mark, the dot of an empty cell, the air between rows, and between the heads of columns.
MARK, EMPTY, AIR, GAP = 13, 3, 14, 12
# From mark to mark on a phone, where each row says in words what its marks stand for.
PITCH = 20


@dataclass(frozen=True, kw_only=True)
class MatrixRow(ChartRow):
    """A part that the row (`panel`) has in a column; `label` says it in words, `open` is a ring."""

    PARTS = ("panel",)
    panel: str
    column: str
    label: str
    voice: Voice
    open: bool


def matrix(content: Content, layout: Layout) -> alt.LayerChart:
    """Rows by columns; on a phone each row says in words below its marks what they are."""
    rows = typed_rows(content, MatrixRow)
    heads = list(dict.fromkeys(cell.column for cell in rows))
    texts: list[dict[str, object]] = []
    cells: list[dict[str, object]] = []
    lines: list[float] = []
    places, left, y = _columns(heads, layout)
    if not layout.narrow:
        named = {head: _words(head) for head in heads}
        deep = max(map(len, named.values()))
        for head, x in zip(heads, places, strict=True):
            for place, word in enumerate(named[head], start=deep - len(named[head])):
                texts.append({"x": x, "y": LINE * (place + 0.5), "text": word, "role": "head"})
        y = LINE * deep + AIR / 2
    for panel in dict.fromkeys(cell.panel for cell in rows):
        own = {cell.column: cell for cell in rows if cell.panel == panel}
        lines.append(y)
        y += AIR / 2
        for line in (name := wrapped(panel, layout.small, left)):
            texts.append({"x": 0.0, "y": y + LINE / 2, "text": line, "role": "name"})
            y += LINE
        at = y + MARK if layout.narrow else y - LINE * len(name) / 2
        for head, x in zip(heads, places, strict=True):
            cells.append(_cell(own.get(head), x, at))
        if layout.narrow:
            y = at + MARK
            for line in wrapped(
                ", ".join(cell.label for cell in own.values()), layout.small, layout.width
            ):
                texts.append({"x": 0.0, "y": y + LINE / 2, "text": line, "role": "said"})
                y += LINE
        y += AIR / 2
    return _drawn(texts, cells, lines, layout, math.ceil(y))


def _columns(heads: list[str], layout: Layout) -> tuple[list[float], float, float]:
    """The middle of each column, the room left of them for the names, and where rows begin."""
    if layout.narrow:
        return [MARK / 2 + 1 + PITCH * place for place in range(len(heads))], layout.width, 0.0
    widths = [max(set_width(word, layout.small) for word in _words(head)) + GAP for head in heads]
    left = layout.width - sum(widths)
    middles = [left + sum(widths[:place]) + width / 2 for place, width in enumerate(widths)]
    return middles, left - GAP, 0.0


def _words(head: str) -> list[str]:
    """A head as lines of one word each: columns stay as narrow as their longest word."""
    return head.split(" ")


def _cell(cell: MatrixRow | None, x: float, y: float) -> dict[str, object]:
    if cell is None:
        return {"x": x, "y": y, "form": "", "voice": "context"}
    return cell.at(x=x, y=y, form="ring" if cell.open else "full", voice=cell.voice)


def _drawn(
    texts: list[dict[str, object]],
    cells: list[dict[str, object]],
    lines: list[float],
    layout: Layout,
    height: int,
) -> alt.LayerChart:
    """Rules between the rows, the cells, and the texts over them."""
    x = alt.X("x:Q", axis=None, scale=exact_scale([0, layout.width], 0, layout.width))
    y = alt.Y("y:Q", axis=None, scale=exact_scale([0, height], 0, height))
    rules = alt.Chart(pd.DataFrame({"x": 0, "end": layout.width, "y": lines}))
    parts = [rules.mark_rule(color=GRID, aria=False).encode(x=x, x2=alt.X2("end:Q"), y=y)]
    for (shape, voice), group in pd.DataFrame(cells).groupby(["form", "voice"]):
        look = form(str(shape) or "full", str(voice), MARK if shape else EMPTY)
        points = alt.Chart(group[["x", "y"]]).mark_point(**look)
        parts.append((spoken(points, group) if shape else points).encode(x=x, y=y))
    for role, group in pd.DataFrame(texts).groupby("role"):
        said = alt.Chart(group[["x", "y", "text"]]).mark_text(
            align="center" if role == "head" else "left",
            baseline="middle",
            fontSize=layout.small,
            fontWeight="bold" if role == "name" and layout.narrow else "normal",
            color=QUIET if role == "head" else INK,
            aria=False,
        )
        parts.append(said.encode(x=x, y=y, text=alt.Text("text:N")))
    return layered(height, *parts)
