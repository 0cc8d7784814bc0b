"""How facts are made: read from a cell of the data, or computed from several."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.errors import InvalidData, NoProvenance, UnknownName
from generator.findings.contents import Value
from generator.findings.fact import Cell, Fact
from generator.reading import Study
from generator.reading.record import FILE, RECORD


def look_up(study: Study, cell: Cell) -> Value:
    """The value of one cell; raises UnknownName where the row or the column is not there."""
    table = study.table(cell.dataset)
    keys = primary_key(study, cell.dataset)
    rows = table
    for column, part in zip(keys, cell.row, strict=True):
        rows = rows[rows[column] == part]
    if len(rows) != 1 or cell.column not in rows:
        known = [" ".join(map(str, row)) for row in table[keys].itertuples(index=False)]
        wanted = " ".join(map(str, cell.row))
        raise UnknownName(wanted, known, f"data/{cell.dataset}.csv, column {cell.column}")
    return rows.iloc[0][cell.column]


def number_at(study: Study, cell: Cell) -> float:
    """The number in one cell; raises UnknownName as `look_up` does."""
    return float(look_up(study, cell))


def primary_key(study: Study, dataset: str) -> list[str]:
    """The columns of a dataset's primary key, as the data package declares them."""
    return list(study.package.dataset(dataset).primary_key)


def from_cell(
    study: Study,
    name: str,
    cell: Cell,
    unit: str,
    digits: int = 0,
    scale: float = 1,
) -> Fact:
    """A fact that stands in the data as it is; `scale` turns the column's unit into the fact's."""
    dataset, printed = study.package.dataset(cell.dataset), ""
    for field in dataset.fields:
        if field.printed and field.printed.value == cell.column:
            printed = str(look_up(study, Cell(cell.dataset, cell.row, field.name)))
    value = number_at(study, cell) * scale
    return Fact(name, value, unit, dataset.origin, digits, (cell,), printed=printed)


def reported(study: Study, name: str, unit: str, digits: int = 0, key: str = "") -> Fact:
    """A fact of the public record, by its key there (the fact's own name unless given).

    A row that gives a range gives both ends; InvalidData for a row without a number.
    """
    columns, row = study.record, (key or name,)
    cells = [Cell(RECORD, row, column) for column in columns.numbers]
    found = {cell.column: cell for cell in cells if not math.isnan(look_up(study, cell))}
    if columns.value in found:
        return from_cell(study, name, found[columns.value], unit, digits)
    if columns.low not in found:
        expected = f"a number in the row {key or name}, for the fact {name}"
        raise InvalidData(FILE, None, columns.value or columns.low, None, expected)
    low, high = found[columns.low], found[columns.high]
    least = from_cell(study, name, low, unit, digits)
    return replace(least, inputs=(low, high), high=number_at(study, high))


def computed(
    name: str,
    value: float,
    unit: str,
    digits: int,
    method: str,
    inputs: tuple[Cell, ...],
    origin: str = "computed",
) -> Fact:
    """A fact that a formula gives, by the formula's name; `inputs` are the cells it rests on.

    Raises InvalidData where they give no number, such as a division by nothing.
    """
    if not math.isfinite(value):
        cell = inputs[-1]
        expected = f"values from which {name} can be computed"
        raise InvalidData(f"data/{cell.dataset}.csv", None, cell.column, None, expected)
    return Fact(name, float(value), unit, origin, digits, inputs, method)


def about(topic: str, facts: Iterable[Fact]) -> list[Fact]:
    """Facts under one heading of the page of numbers."""
    return [replace(fact, topic=topic) for fact in facts]


def checked(facts: Mapping[str, Fact], formulas: Mapping[str, str]) -> dict[str, Fact]:
    """Facts by their names, each with its formula in symbols.

    NoProvenance for a number that nobody could follow to where it comes from, UnknownName for a
    formula that there is not.
    """
    return {name: with_formula(fact, formulas) for name, fact in facts.items()}


def with_formula(fact: Fact, formulas: Mapping[str, str]) -> Fact:
    """A fact that says where it comes from, with its formula in symbols."""
    if not fact.inputs:
        raise NoProvenance(fact.name, "the cells of the data that it is taken from")
    if fact.origin in ("computed", "inferred") and not fact.method:
        raise NoProvenance(fact.name, f"a formula, since it is {fact.origin}")
    if not fact.topic:
        raise NoProvenance(fact.name, "a topic, its place on the page of numbers")
    if fact.method and fact.method not in formulas:
        raise UnknownName(fact.method, formulas, f"fact {fact.name}")
    return replace(fact, formula=formulas[fact.method]) if fact.method else fact
