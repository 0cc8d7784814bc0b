"""What stands for an exhibit among others: its own rows in small, its symbols, or its columns."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator.drawing.charts import MINI, unique_ids
from generator.drawing.charts.minis import THUMBNAILS
from generator.drawing.charts.minis.size import HEIGHT
from generator.drawing.inline import CLASS, opened
from generator.drawing.steps import SQUARE
from generator.errors import InvalidExhibit
from generator.exhibits.minis import Drawn
from generator.findings import Content, Rendition
from generator.in_language.exhibit import Exhibit
from generator.writing.tables import Table, table_of
from generator.writing.templates import render

# Of a table: so many rows and columns tell its shape; no column is wider than so many letters.
ROWS, COLUMNS, WIDEST = 5, 6, 26
# From line to line, how thick one is, air between columns, and the heads' line.
LINE, THICK, BETWEEN, HEAD = 9.2, 4.2, 7.0, 5.0


@dataclass(frozen=True)
class SymbolAt:
    """A symbol in its square: where it stands, and its shapes."""

    x: float
    y: float
    size: float
    shapes: Markup


def drawn_small(chart: str, content: Content, draw: Drawn) -> str:
    """The rows of a chart as a thumbnail (SVG); nothing where its form can draw none of them."""
    try:
        return draw(THUMBNAILS[chart], content, MINI, f"chart {chart}, thumbnail")
    except InvalidExhibit:
        return ""


def thumbnail(exhibit: Exhibit, rendition: Rendition) -> Markup:
    """The thumbnail of any exhibit; it needs no words, since its headline stands beside it."""
    if exhibit.thumbnail:
        svg = unique_ids(exhibit.thumbnail, f"small-{exhibit.id}")
        return Markup('<svg aria-hidden="true" class="thumbnail" {}').format(without_class(svg))
    lines: dict[str, str] = {}
    if not exhibit.strip:
        lines = typographic(table_of(exhibit.content, "", rendition, None))
    return render(
        "thumbnail",
        width=MINI.width,
        height=HEIGHT,
        square=SQUARE,
        symbols=small_symbols(exhibit),
        lines=lines,
    )


def without_class(svg: str) -> Markup:
    """What follows the first word of a drawing's tag: an element has one class, the gallery's."""
    tag, rest = opened(svg).split(">", 1)
    return Markup(f"{CLASS.sub('', tag)}>{rest}")


def small_symbols(exhibit: Exhibit) -> list[SymbolAt]:
    """Each symbol of a figure drawn by hand, in rows, as large as there is room."""
    steps = exhibit.strip.steps if exhibit.strip else ()
    if not steps:
        return []
    reach = range(1, len(steps) + 1)
    # Of two ways that leave them as large, the one whose rows are more alike.
    size, across = max(
        ((min(MINI.width / wide, HEIGHT / -(-len(steps) // wide)), wide) for wide in reach),
        key=lambda found: (found[0], -found[1]),
    )
    top = (HEIGHT - size * -(-len(steps) // across)) / 2
    return [
        SymbolAt(size * (place % across), top + size * (place // across), size, Markup(step.drawn))
        for place, step in enumerate(steps)
    ]


def typographic(table: Table) -> dict[str, str]:
    """The shape of a table as paths: its `heads`, the `names` of its rows and its other `cells`.

    Each line is as long as what it says, within its column; numbers end where their column does.
    """
    rows = [row for body in table.bodies for row in body.rows][:ROWS]
    heads = table.heads[:COLUMNS]
    lengths = [
        max(len(head.said), *(len(row.cells[place].said) for row in rows), 1)
        for place, head in enumerate(heads)
    ]
    shares = [min(length, WIDEST) for length in lengths]
    room = MINI.width - BETWEEN * (len(heads) - 1)
    paths: dict[str, list[str]] = {"heads": [], "names": [], "cells": []}
    left = 0.0
    for place, head in enumerate(heads):
        wide = room * shares[place] / sum(shares)
        for number, cell in enumerate((head, *(row.cells[place] for row in rows))):
            part = min(len(cell.said) / min(lengths[place], WIDEST), 1.0)
            long = max(wide * part, THICK)
            start = left + wide - long if head.kind == "number" else left
            kind = "names" if number and getattr(cell, "is_head", False) else "cells"
            paths[kind if number else "heads"].append(
                f"M{start:.1f} {LINE * number + (HEAD if number else 3):.1f}h{long:.1f}"
            )
        left += wide + BETWEEN
    return {name: "".join(path) for name, path in paths.items()}
