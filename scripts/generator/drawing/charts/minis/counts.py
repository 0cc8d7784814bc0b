"""Discs, one for each thing counted."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import chain

import altair as alt

from generator.drawing.charts.minis.dotted import DottedRow, dotted_discs
from generator.drawing.charts.minis.size import EDGE, HEIGHT, MINI, drawn
from generator.drawing.charts.needs import ChartRow, Voice, typed_rows
from generator.drawing.charts.style import VOICE_COLOURS
from generator.findings import Content

# From disc to disc at most; between two rows of the content, and between two groups.
WIDEST, BETWEEN, CLOSE = 9.8, 8.0, 5.0
ACROSS = MINI.width - 2 * EDGE


@dataclass(frozen=True, kw_only=True)
class Tally(ChartRow):
    """How many a row has: rings where it is `open`; a row that measures has no `discs`."""

    value: float
    voice: Voice
    open: bool = False
    discs: bool = True


def rows_of_discs(content: Content, between: float = BETWEEN) -> alt.LayerChart | None:
    """Each row that counts as discs of its own, in columns, so that its length tells too."""
    tallies = tallied(content)
    if not tallies:
        return None
    most, free = max(int(one.value) for one in tallies), HEIGHT - between * (len(tallies) - 1)
    pitch, stack = max(
        (min(ACROSS / math.ceil(most / deep), free / len(tallies) / deep, WIDEST), deep)
        for deep in range(1, 7)
    )
    parts, top = [], (free - pitch * stack * len(tallies)) / 2
    for one in tallies:
        counts = [len(range(place, int(one.value), stack)) for place in range(stack)]
        rows = [
            DottedRow(EDGE + pitch / 2, top + pitch * (place + 0.5), count)
            for place, count in enumerate(counts)
            if count
        ]
        parts.append(dotted_discs(rows, pitch, VOICE_COLOURS[one.voice], one.open))
        top += pitch * stack + between
    return drawn(chain.from_iterable(parts))


def mini_rack(content: Content) -> alt.LayerChart | None:
    """All rows in one rack, one behind the other."""
    tallies = tallied(content)
    return racked([(int(one.value), one.voice, one.open) for one in tallies])


def groups_of_discs(content: Content) -> alt.LayerChart | None:
    """Rows of one label together: so many discs for each, rings where the group is open."""
    rows = content.rows[content.rows["value"] > 0]
    if rows.empty:
        return None
    summed = rows.groupby("label", sort=False).agg({"value": "sum", "voice": "first"})
    forms = rows.groupby("label", sort=False)["form"].first() if "form" in rows else None
    is_open = [False] * len(summed) if forms is None else [one == "ring" for one in forms]
    return rows_of_discs(replace(content, rows=summed.assign(open=is_open).reset_index()), CLOSE)


def speaker(content: Content) -> alt.LayerChart | None:
    """Of the first row that is open, all as rings but one, who speaks for the others."""
    found = next((one for one in tallied(content) if one.open), None)
    if found is None:
        return None
    return racked([(1, found.voice, False), (int(found.value) - 1, found.voice, True)])


def tallied(content: Content) -> list[Tally]:
    """The rows that count something."""
    return [one for one in typed_rows(content, Tally) if one.discs and one.value >= 1]


def racked(groups: list[tuple[int, Voice, bool]]) -> alt.LayerChart | None:
    """Groups of so many, each filled or open, row by row in the largest discs that fit."""
    total = sum(count for count, _, _ in groups)
    if not total:
        return None
    pitch, across = max(
        (min(ACROSS / wide, HEIGHT / math.ceil(total / wide), WIDEST), wide)
        for wide in range(1, total + 1)
    )
    parts, first = [], 0
    top = (HEIGHT - pitch * math.ceil(total / across)) / 2
    for count, voice, is_open in groups:
        rows, place, left = [], first, count
        while left > 0:
            down, along = divmod(place, across)
            here = min(left, across - along)
            rows.append(DottedRow(EDGE + pitch * (along + 0.5), top + pitch * (down + 0.5), here))
            place, left = place + here, left - here
        if rows:
            parts.append(dotted_discs(rows, pitch, VOICE_COLOURS[voice], is_open))
        first += count
    return drawn(chain.from_iterable(parts))
