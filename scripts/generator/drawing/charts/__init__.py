"""The drawings: a kind of chart for a kind of question, rendered to SVG without a network.

bars       how large each thing is, largest first
checklist  a list under headings, each item with a disc
discs      rows of discs, one for each thing counted
dots       two dots a row: from one amount to another
fraction   a small amount beside a large one
matrix     who has a part in what
measures   what several measures say of the same things, in columns
periods    a few measures at two times, and how much was added
rack       a drying rack: one disc for each thing counted
ranges     bars that may be sure, unsure or a range
ratios     how many times one thing is another
squares    wholes as a hundred squares, what was made of them filled
reading    an amount whose end is struck, what it makes a thing cost, how many make a whole
routes     a map: ways from one place to others
timeline   what happened when

needs      what each chart needs of its rows, as a type, and its refusal
layering   parts of a chart laid over one another
lettering  the words of the chart of periods, each in its size
globe      what a map needs of the earth: distances, and a window on it
map_parts  sea, land, rings of distance and dots of a map
map_words  the words of a map, with a halo
one_land   the land of a map in several layouts, drawn once
band       from the least amount to the largest, behind bars
striking   an amount whose end is struck, in any typeface
spread     labels along a line that keep apart
dated      what stands along a timeline
placing    where labels stand so that none covers another
rows       what charts made of rows share: lines, wrapped words, widths
shapes     outlines of land as a chart's data
sheet      a drawing set like a page: texts, lines and shapes from the top downwards
stages     the parts of a drawing that a page tells in steps
hatching   what tells without colour: the hatch of doubt, the outline of an inference
style      layouts, colours by voice, the width of text
plain_rows  rows as Vega-Lite has them
rendering  a specification as SVG, in the same bytes each time
fitting    a chart for a picture of fixed size: how large, and what has no room
picking    which rows a picture shows where not all have room
limits     what no chart may have: too many colours, an address to fetch from
minis      the same rows at 120 by 56 pixels, almost without a word
telling    what a point says, for the interactive chart
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

import altair as alt

from generator.drawing.charts.bars import bars
from generator.drawing.charts.checklist import Item, checklist
from generator.drawing.charts.dated import Event
from generator.drawing.charts.discs import Count, discs
from generator.drawing.charts.dots import Dot, dots
from generator.drawing.charts.fitting import Fit, Lettered, Room, fitting
from generator.drawing.charts.fraction import FractionRow, fraction
from generator.drawing.charts.limits import check_colours, check_fetches_nothing
from generator.drawing.charts.map_parts import RouteRow
from generator.drawing.charts.matrix import MatrixRow, matrix
from generator.drawing.charts.measures import MeasureRow, measures
from generator.drawing.charts.minis import FORMS
from generator.drawing.charts.minis.size import MINI
from generator.drawing.charts.needs import ChartRow, Named, check_rows
from generator.drawing.charts.periods import Amount, periods
from generator.drawing.charts.picking import chosen, with_named
from generator.drawing.charts.rack import RackRow, rack
from generator.drawing.charts.ranges import Range, ranges
from generator.drawing.charts.ratios import Multiple, ratios
from generator.drawing.charts.reading import ReadingStep, reading
from generator.drawing.charts.rendering import render_svg, unique_ids
from generator.drawing.charts.routes import routes
from generator.drawing.charts.squares import Share, squares
from generator.drawing.charts.style import LAYOUTS, Layout, dressed, unchecked
from generator.drawing.charts.telling import silenced
from generator.drawing.charts.timeline import timeline
from generator.errors import InvalidExhibit, UnknownName
from generator.findings import Content
from generator.languages import typeset

# What of our code a specification is made from, beside its rows; and a drawing, beside that.
SPECIFIED_FROM = (__name__, Content.__module__, typeset.__module__)
DRAWN_FROM = (__name__,)

Draw = Callable[[Content, Layout], alt.LayerChart]
# Each kind with the function that draws it and the rows that it needs.
KINDS: dict[str, tuple[Draw, type[ChartRow]]] = {
    "bars": (bars, Named),
    "checklist": (checklist, Item),
    "discs": (discs, Count),
    "dots": (dots, Dot),
    "fraction": (fraction, FractionRow),
    "matrix": (matrix, MatrixRow),
    "measures": (measures, MeasureRow),
    "periods": (periods, Amount),
    "rack": (rack, RackRow),
    "ranges": (ranges, Range),
    "ratios": (ratios, Multiple),
    "reading": (reading, ReadingStep),
    "squares": (squares, Share),
    "routes": (routes, RouteRow),
    "timeline": (timeline, Event),
}


def specification(kind: str, content: Content, layout: Layout, where: str) -> str:
    """A chart of this kind as Vega-Lite (JSON, in the same bytes each time); a mini by its form."""
    kinds = FORMS if layout == MINI else KINDS
    if kind not in kinds:
        raise UnknownName(kind, kinds, where)
    check_colours(content, where)
    check_rows(content, kind, {name: row for name, (_, row) in kinds.items()}, where)
    said = with_printers_marks(content)
    with unchecked():
        drawn = FORMS[kind][0](said) if layout == MINI else KINDS[kind][0](said, layout)
    if drawn is None:
        raise InvalidExhibit(where, "mini", kind, "a form that some row of the exhibit can take")
    chart = dressed(drawn, layout)
    check_fetches_nothing(chart, where)
    return json.dumps(chart, sort_keys=True, ensure_ascii=False)


def with_printers_marks(content: Content) -> Content:
    """The content with the marks that the page around a drawing has: nothing sets those of SVG."""
    rows = content.rows.map(lambda cell: typeset(cell) if isinstance(cell, str) else cell)
    return replace(content, rows=rows)


def fit(kind: str, content: Content, rooms: Sequence[Room], lettered: Lettered, where: str) -> Fit:
    """How a chart of this kind fills one of these rooms with letters of at least a size."""
    if kind not in KINDS:
        raise UnknownName(kind, KINDS, where)
    draw, row = KINDS[kind]
    return fitting(draw, row, with_printers_marks(content), rooms, lettered)


def named_by(kind: str, content: Content, headline: str) -> Content:
    """The content with what the headline names of it, which a picture leaves out last."""
    _, row = KINDS[kind]
    return with_named(content, row, headline)


def with_room(kind: str, content: Content, found: Fit) -> Content:
    """What of the content the chart shows that fills a room so."""
    _, row = KINDS[kind]
    return chosen(content, row, found.parts)


__all__ = [
    "KINDS",
    "LAYOUTS",
    "MINI",
    "Fit",
    "Layout",
    "Lettered",
    "Room",
    "fit",
    "named_by",
    "render_svg",
    "silenced",
    "specification",
    "unique_ids",
    "with_room",
]
