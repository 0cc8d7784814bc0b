"""What an exhibit shows, in sentences computed from the very rows it draws.

amounts  what is compared by length or place: bars, two dots a row, multiples
marks    what is counted or listed: discs, entries, events, places, tables
teller   a language's own sentences
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.drawing.descriptions.amounts import (
    amounts,
    by_measure,
    changes,
    multiples,
    rises,
    shares,
)
from generator.drawing.descriptions.marks import (
    beside,
    drawn_by_hand,
    events,
    groups,
    items,
    parts,
    readings,
    table,
    ways,
)
from generator.drawing.descriptions.teller import Teller
from generator.findings import Content, Rendition

DESCRIBERS: dict[str, Callable[[Content, Teller], Iterator[str]]] = {
    "bars": amounts,
    "checklist": items,
    "discs": groups,
    "dots": changes,
    "fraction": beside,
    "matrix": items,
    "measures": by_measure,
    "periods": rises,
    "portrait": drawn_by_hand,
    "rack": parts,
    "ranges": amounts,
    "ratios": multiples,
    "reading": readings,
    "routes": ways,
    "squares": shares,
    "steps": drawn_by_hand,
    "table": table,
    "timeline": events,
}


def described(kind: str, content: Content, rendition: Rendition) -> str:
    """The sentences for a kind of chart, or for a table."""
    return " ".join(DESCRIBERS[kind](content, Teller(rendition)))
