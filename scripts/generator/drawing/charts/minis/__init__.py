"""Minis: the rows of an exhibit at 120 by 56 pixels, a drawing that is the finding.

counts   discs, one for each thing counted: row by row, in one rack, one who speaks for all
lengths  bars from zero, and what was added
matrix   who has a part in what
team     one who leads some
ways     lines on a map, from the place to the others

dotted   rows of discs as dotted lines, which weigh little
size     the layout, and a drawing of it from its parts
"""

from __future__ import annotations

from collections.abc import Callable

import altair as alt

from generator.drawing.charts.map_parts import RouteRow
from generator.drawing.charts.minis.counts import Tally, mini_rack, rows_of_discs, speaker
from generator.drawing.charts.minis.lengths import Length, mini_bars
from generator.drawing.charts.minis.matrix import Part, mini_matrix
from generator.drawing.charts.minis.team import Led, team
from generator.drawing.charts.minis.ways import mini_ways
from generator.drawing.charts.needs import ChartRow
from generator.findings import Content

# Nothing where no row of the content can be drawn so.
DrawMini = Callable[[Content], alt.LayerChart | None]
# Each form with the function that draws it and the rows that it needs.
FORMS: dict[str, tuple[DrawMini, type[ChartRow]]] = {
    "bars": (mini_bars, Length),
    "discs": (rows_of_discs, Tally),
    "matrix": (mini_matrix, Part),
    "rack": (mini_rack, Tally),
    "speaker": (speaker, Tally),
    "team": (team, Led),
    "ways": (mini_ways, RouteRow),
}
