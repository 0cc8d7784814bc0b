"""Which rows of a chart a picture shows where not all have room: what the headline names, first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace

import pandas as pd

from generator.drawing.charts.needs import ChartRow
from generator.findings import Content

# What tells a part from the others in the picking: its key in the columns of `PARTS`.
Part = tuple[object, ...]
# A number as any language writes it, without its sign; a word that says more than of or from.
NUMBER, WORD = re.compile(r"\d+(?:[.,]\d+)*"), re.compile(r"[^\W\d_]{5,}")


def parts_in(content: Content, row: type[ChartRow]) -> list[Part]:
    """What can be left out of a chart, in order: its rows by the columns that tell them apart."""
    by = _columns(content, row)
    return list(dict.fromkeys(_keys(content.rows, by))) if by else []


def with_named(content: Content, row: type[ChartRow], headline: str) -> Content:
    """The content with how surely the headline names each row: by a number, by a word, or not.

    What all parts have, as a year in every row, tells none from the others.
    """
    by = _columns(content, row)
    texts = [one.name for one in fields(row) if one.name in content.rows and one.type == "str"]
    keys = list(_keys(content.rows, by))
    ranks = dict.fromkeys(keys, 0)
    stay = list(dict.fromkeys([*ends_in_time(content, row), *keys]))
    for rank, pattern, own in ((1, WORD, by), (2, NUMBER, texts)):
        found = {part: set[str]() for part in keys}
        for part, cells in zip(keys, _keys(content.rows, own), strict=True):
            found[part].update(pattern.findall(" ".join(map(str, cells)).casefold()))
        shared = set.intersection(*found.values()) if len(found) > 1 else set[str]()
        for said in set(pattern.findall(headline.casefold())) - shared:
            # One that has it will do: who else says so leaves room for another number.
            ranks |= {part: rank for part in [one for one in stay if said in found[one]][:1]}
    return replace(content, rows=content.rows.assign(named=[ranks[part] for part in keys]))


def chosen(content: Content, row: type[ChartRow], count: int) -> Content:
    """The content with so many of its parts, those that the picture needs most, in their order."""
    by = _columns(content, row)
    if not by:
        return content
    kept = set(by_need(content, row)[:count])
    is_kept = [part in kept for part in _keys(content.rows, by)]
    return replace(content, rows=content.rows[is_kept])


def by_need(content: Content, row: type[ChartRow]) -> list[Part]:
    """The parts as they may not be left out: the ends of a time, what is named, then the others.

    The others in their order, where they have no time; else ever more of them between the ends.
    """
    parts, keys = parts_in(content, row), list(_keys(content.rows, _columns(content, row)))
    rank = dict(zip(keys, content.rows["named"], strict=True)) if "named" in content.rows else {}
    ends, places = ends_in_time(content, row), {part: at for at, part in enumerate(parts)}
    if ends:
        in_order = in_time(content, row)
        places = {in_order[place]: turn for turn, place in enumerate(spread_out(len(parts)))}
    return sorted(parts, key=lambda part: (part not in ends, -rank.get(part, 0), places[part]))


def ends_in_time(content: Content, row: type[ChartRow]) -> list[Part]:
    """The first and the last part, where the parts have a time."""
    parts = in_time(content, row)
    return [parts[0], parts[-1]] if parts else []


def in_time(content: Content, row: type[ChartRow]) -> list[Part]:
    """The parts from the first on, by the first time of each; none where they have no time."""
    if not row.TIME:
        return []
    keys = _keys(content.rows, _columns(content, row))
    timed = sorted(zip(content.rows[row.TIME], keys, strict=True), key=lambda one: one[0])
    return list(dict.fromkeys(part for _, part in timed))


def spread_out(count: int) -> list[int]:
    """Places from 0 on, the first and the last, then the middle of what lies between, and so on."""
    found, spans = list(dict.fromkeys((0, count - 1))), [(0, count - 1)]
    for low, high in spans:
        if high - low > 1:
            found.append((low + high) // 2)
            spans += [(low, found[-1]), (found[-1], high)]
    return found


def _columns(content: Content, row: type[ChartRow]) -> list[str]:
    """The columns that tell the parts of a chart apart."""
    return [name for name in row.PARTS if name in content.rows]


def _keys(rows: pd.DataFrame, by: list[str]) -> Iterator[Part]:
    """The part that each row belongs to."""
    return rows[by].itertuples(index=False, name=None)
