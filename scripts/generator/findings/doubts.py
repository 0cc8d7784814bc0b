"""What depends on a data note: the exhibits, claims and numbers that it touches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.errors import InvalidData, UnknownName
from generator.findings.contents import Sources
from generator.findings.fact import Cell, Fact
from study.audit import audit

FILE = "data/notes.toml"


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


def doubts(sources: Sources) -> dict[str, Doubt]:
    """Every note that the audit finds, in the notes' order.

    Raises UnknownName where a note names what there is not, InvalidData where it touches nothing.
    """
    every = {name: doubt(sources, name, note) for name, note in sources.study.notes.items()}
    return {name: every[name] for name in audit(sources)}


def silent(sources: Sources) -> list[str]:
    """The notes that the data no longer give cause for."""
    found = audit(sources)
    return [name for name in sources.study.notes if name not in found]


def doubt(sources: Sources, name: str, note: Mapping[str, Any]) -> Doubt:
    """A note with what it touches, checked."""
    study, where = sources.study, f"{FILE}, {name}"
    exhibits = known(note.get("exhibits", ()), study.exhibits, f"{where}, exhibits")
    claims = known(note.get("claims", ()), study.table("claims")["id"], f"{where}, claims")
    cells = [doubted(sources, cell, f"{where}, cells") for cell in note.get("cells", ())]
    facts = {one.name: one for one in sources.facts.values() if touches(one, cells)}
    if not (exhibits or claims or facts):
        expected = "an exhibit, a claim or a cell that depends on the note"
        raise InvalidData(FILE, None, name, None, expected)
    printed = tuple(one.name for one in facts.values() if one.origin == "printed")
    computed = tuple(fact for fact in facts if fact not in printed)
    return Doubt(name, exhibits, claims, printed, computed)


def known(names: Iterable[str], there: Iterable[str], where: str) -> tuple[str, ...]:
    """The names, or UnknownName for the first that there is not."""
    there = list(there)
    for name in names:
        if name not in there:
            raise UnknownName(name, there, where)
    return tuple(names)


def doubted(sources: Sources, name: str, where: str) -> Callable[[Cell], bool]:
    """Whether a cell is one of `dataset.column`, or of `dataset.row.column`."""
    dataset, *row, column = name.split(".")
    known([dataset], sources.study.tables, where)
    table = sources.study.table(dataset)
    known([column], table.columns, where)
    if row:
        known(row, table.iloc[:, 0].astype(str), where)
    return lambda cell: (
        cell.dataset == dataset
        and cell.column == column
        and (not row or [str(part) for part in cell.row[:1]] == [row[0]])
    )


def touches(fact: Fact, cells: Iterable[Callable[[Cell], bool]]) -> bool:
    """Whether a fact rests on a doubted cell."""
    return any(is_doubted(cell) for is_doubted in cells for cell in fact.inputs)
