"""What an exhibit shows, in sentences computed from the very rows it draws.

amounts  what is compared by length or place: bars, two dots a row, multiples
marks    what is counted or listed: discs, entries, events, places, tables
teller   a language's own sentences
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.drawing.descriptions.amounts import amounts, changes, multiples, rises, shares
from generator.drawing.descriptions.marks import (
    drawn_by_hand,
    events,
    groups,
    items,
    parts,
    places,
    readings,
    table,
)
from generator.drawing.descriptions.teller import Teller
from generator.findings import Content, Rendition

DESCRIBERS: dict[str, Callable[[Content, Teller], Iterator[str]]] = {
    "bars": amounts,
    "checklist": items,
    "discs": groups,
    "dots": changes,
    "fraction": parts,
    "locator": places,
    "matrix": items,
    "periods": rises,
    "portrait": drawn_by_hand,
    "rack": parts,
    "ranges": amounts,
    "ratios": multiples,
    "reading": readings,
    "squares": shares,
    "steps": drawn_by_hand,
    "table": table,
    "timeline": events,
}


def described(kind: str, content: Content, rendition: Rendition) -> str:
    """The sentences for a kind of chart, or for a table."""
    return " ".join(DESCRIBERS[kind](content, Teller(rendition)))
