"""Minis: the rows of an exhibit at 120 by 56 pixels, a drawing that is the finding.

counts   discs, one for each thing counted: row by row, in one rack, one who speaks for all
lengths  bars from zero, and what was added
matrix   who has a part in what
team     one who leads some
ways     lines on a map, from the place to the others

amounts  amounts as bars, of one measure or of several
marked   marks at places: two of each thing, along years, in a list
parts    squares of a whole, a few among many, an amount whose end is struck

dotted   rows of discs as dotted lines, which weigh little
shapes   shapes of one look as one path
size     the layout, and a drawing of it from its parts
"""

from __future__ import annotations

from collections.abc import Callable

import altair as alt

from generator.drawing.charts.map_parts import RouteRow
from generator.drawing.charts.minis.amounts import Measured, Span, mini_columns, spans
from generator.drawing.charts.minis.counts import (
    Tally,
    groups_of_discs,
    mini_rack,
    rows_of_discs,
    speaker,
)
from generator.drawing.charts.minis.lengths import Length, mini_bars
from generator.drawing.charts.minis.marked import (
    Dated,
    Listed,
    Pair,
    mini_list,
    mini_pairs,
    years,
)
from generator.drawing.charts.minis.matrix import Part, mini_matrix
from generator.drawing.charts.minis.parts import Among, Read, Whole, among, struck, wholes
from generator.drawing.charts.minis.team import Led, team
from generator.drawing.charts.minis.ways import mini_ways
from generator.drawing.charts.needs import ChartRow
from generator.findings import Content

# Nothing where no row of the content can be drawn so.
DrawMini = Callable[[Content], alt.LayerChart | None]
# Each form with the function that draws it and the rows that it needs.
FORMS: dict[str, tuple[DrawMini, type[ChartRow]]] = {
    "among": (among, Among),
    "bars": (mini_bars, Length),
    "columns": (mini_columns, Measured),
    "discs": (rows_of_discs, Tally),
    "dumbbells": (mini_pairs, Pair),
    "groups": (groups_of_discs, Tally),
    "items": (mini_list, Listed),
    "matrix": (mini_matrix, Part),
    "rack": (mini_rack, Tally),
    "spans": (spans, Span),
    "speaker": (speaker, Tally),
    "struck": (struck, Read),
    "team": (team, Led),
    "ways": (mini_ways, RouteRow),
    "wholes": (wholes, Whole),
    "years": (years, Dated),
}
# The form in which a chart of a kind stands among others in a gallery.
THUMBNAILS = {
    "bars": "spans",
    "checklist": "items",
    "discs": "groups",
    "dots": "dumbbells",
    "fraction": "among",
    "matrix": "matrix",
    "measures": "columns",
    "periods": "bars",
    "rack": "rack",
    "ranges": "spans",
    "ratios": "dumbbells",
    "reading": "struck",
    "routes": "ways",
    "squares": "wholes",
    "timeline": "years",
}
