"""Tables as slides show them: as many rows on each as the last row of a class can read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.lessons.slide import SlideTable
from generator.lessons.slide_room import BODY, LEAST, table_height
from generator.writing.tables import table_of


def exhibit_table(exhibit: Exhibit, edition: Edition) -> SlideTable:
    """The table of an exhibit, its values as the language writes them, groups as rows."""
    table = table_of(exhibit.content, exhibit.said["headline"], edition, None)
    rows = list[tuple[str, ...]]()
    for body in table.bodies:
        if body.head:
            rows.append((body.head, *("" for _ in table.heads[1:])))
        rows += [tuple(cell.said for cell in row.cells) for row in body.rows]
    heads = tuple(one.said for one in table.heads)
    return SlideTable(heads, tuple(rows), tuple(one.kind == "number" for one in table.heads))


def paged(table: SlideTable) -> Iterator[SlideTable]:
    """The table in parts, each as high as a slide in the least letters; heads on each."""
    begun = 0
    for end in range(1, len(table.rows) + 1):
        is_last = end == len(table.rows)
        more = replace(table, rows=table.rows[begun : end + 1])
        if is_last or table_height(more, LEAST) > BODY.height:
            yield replace(table, rows=table.rows[begun:end])
            begun = end
