"""What depends on a data note: the exhibits, claims and numbers that it touches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.errors import InvalidData
from generator.findings.checks import NOTES, Checks, audited
from generator.findings.contents import Sources
from generator.findings.fact import Cell, Fact
from generator.reading import DoubtedCells, Note


@dataclass(frozen=True)
class Doubt:
    """One data note whose check finds its disagreement, with what it touches, by name.

    `printed` are the facts that stand in a doubted cell as they are; `computed` rest on one.
    """

    note: str
    exhibits: tuple[str, ...]
    claims: tuple[str, ...]
    printed: tuple[str, ...]
    computed: tuple[str, ...]


def doubts(sources: Sources, checks: Checks) -> dict[str, Doubt]:
    """Every note whose check finds its disagreement, in the notes' order.

    Raises InvalidData where a note touches nothing.
    """
    every = {name: doubt(sources, name, note) for name, note in sources.study.notes.items()}
    return {name: every[name] for name in audited(sources, checks)}


def doubt(sources: Sources, name: str, note: Note) -> Doubt:
    """A note with what it touches."""
    facts = {one.name: one for one in sources.facts.values() if touches(one, note.cells)}
    if not (note.exhibits or note.claims or facts):
        expected = "an exhibit, a claim or a cell that depends on the note"
        raise InvalidData(NOTES, None, name, None, expected)
    printed = tuple(one.name for one in facts.values() if one.origin == "printed")
    computed = tuple(fact for fact in facts if fact not in printed)
    return Doubt(name, note.exhibits, note.claims, printed, computed)


def touches(fact: Fact, doubted: Iterable[DoubtedCells]) -> bool:
    """Whether a fact rests on a doubted cell."""
    return any(is_among(cell, cells) for cells in doubted for cell in fact.inputs)


def is_among(cell: Cell, doubted: DoubtedCells) -> bool:
    """Whether a cell is one of those doubted: of the column, or of one row of it."""
    return (
        cell.dataset == doubted.dataset
        and cell.column == doubted.column
        and (not doubted.row or [str(part) for part in cell.row[:1]] == [doubted.row])
    )
