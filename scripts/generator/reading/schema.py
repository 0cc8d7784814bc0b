"""Rows to promises kept: types, ranges, keys and references, checked by frictionless."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.errors import InvalidData, suggestion
from generator.reading.cells import expected_of
from generator.reading.datasets import Dataset, Field
from generator.reading.described import PACKAGE

RawRows = list[list[str]]


def check_schema(datasets: Sequence[Dataset], rows: Mapping[str, RawRows]) -> None:
    """Refuse the first cell, row or reference that breaks what the data package promises.

    The rows are handed over as values: frictionless opens no file and guesses no dialect.
    """
    # A third of a second that a build which only reads prose should not pay.
    from frictionless import FrictionlessException, Package

    inline = [with_rows(dataset, rows[dataset.name]) for dataset in datasets]
    try:
        report = Package.from_descriptor({"name": "study", "resources": inline}).validate()
    except FrictionlessException as problem:
        raise InvalidData(
            PACKAGE, None, None, None, f"a data package: {problem.error.note}"
        ) from None
    for error in report.errors:
        raise InvalidData(PACKAGE, None, None, None, f"a data package: {error.note}")
    by_name = {dataset.name: dataset for dataset in datasets}
    for task in report.tasks:
        for error in task.errors:
            raise as_invalid_data(by_name[task.name], broken_of(error.to_dict()), rows, by_name)


def with_rows(dataset: Dataset, rows: RawRows) -> dict[str, object]:
    """A dataset as the standard describes it, that carries its rows instead of a path."""
    fields = [without_pattern(field.kept) for field in dataset.fields]
    schema = {**dataset.schema, "fields": fields}
    return {"name": dataset.name, "data": [dataset.names, *rows], "schema": schema}


def without_pattern(field: Mapping[str, object]) -> dict[str, object]:
    """A column without the form of its texts, which is asked of each cell as it is read."""
    held = field.get("constraints")
    if not isinstance(held, dict):
        return dict(field)
    return {**field, "constraints": {k: one for k, one in held.items() if k != "pattern"}}


@dataclass(frozen=True)
class Broken:
    """An error of frictionless: what it is about, and the texts of what stands there."""

    kind: str
    note: str
    row: int | None
    column: str | None
    cell: str | None
    cells: tuple[str, ...]
    # Of a reference to another table: our columns and their cells, the table, its columns.
    fields: tuple[str, ...]
    values: tuple[str, ...]
    table: str
    names: tuple[str, ...]


def broken_of(error: Mapping[str, object]) -> Broken:
    """One error as frictionless lists it; what does not belong to its kind is empty there."""
    row, column, cell = (error.get(name) for name in ("rowNumber", "fieldName", "cell"))
    cells, fields, values, names = (
        tuple(map(str, found)) if isinstance(found := error.get(name), list | tuple) else ()
        for name in ("cells", "fieldNames", "fieldCells", "referenceFieldNames")
    )
    return Broken(
        kind=str(error["type"]),
        note=str(error["note"]),
        row=row if isinstance(row, int) else None,
        column=None if column is None else str(column),
        cell=None if cell is None else str(cell),
        cells=cells,
        fields=fields,
        values=values,
        table=str(error.get("referenceName") or ""),
        names=names,
    )


def as_invalid_data(
    dataset: Dataset,
    error: Broken,
    rows: Mapping[str, RawRows],
    by_name: Mapping[str, Dataset],
) -> InvalidData:
    """One error of frictionless, in our words."""
    if error.kind == "primary-key":
        key = dataset.primary_key
        value = " + ".join(error.cells[dataset.names.index(name)] for name in key)
        first = re.search(r"\d+", error.note)
        taken = f"a key of its own, not that of row {first[0]}" if first else "a key of its own"
        return InvalidData(dataset.file, error.row, " + ".join(key), value, taken)
    if error.kind == "foreign-key":
        other = by_name[error.table or dataset.name]
        known, value = keys_of(other, rows[other.name], error.names), " + ".join(error.values)
        expected = f"a {' + '.join(error.names)} of {other.file}; {suggestion(value, known)}"
        return InvalidData(dataset.file, error.row, " + ".join(error.fields), value, expected)
    field = next((one for one in dataset.fields if one.name == error.column), None)
    expected = wanted(field, error) if field else error.note
    return InvalidData(dataset.file, error.row, error.column, error.cell, expected)


def keys_of(dataset: Dataset, rows: RawRows, names: Sequence[str]) -> list[str]:
    """Every key of a table, as it stands in its cells."""
    columns = dataset.names
    return [" + ".join(row[columns.index(name)] for name in names) for row in rows]


def wanted(field: Field, error: Broken) -> str:
    """What the schema asks of the cell that an error is about."""
    if error.kind == "unique-error":
        return "a value that no other row has"
    if error.kind == "type-error":
        return expected_of(field.type)
    limits = field.constraints
    broken = re.search(r'constraint "(\w+)"', error.note)
    match broken[1] if broken and error.kind == "constraint-error" else "":
        case "minimum" | "maximum":
            return between(limits.minimum, limits.maximum)
        case "enum":
            known = [str(code) for code in limits.enum]
            return f"one of the {len(known)} values; {suggestion(error.cell or '', known)}"
    return error.note


def between(low: object, high: object) -> str:
    """A range in words, open where a limit is missing."""
    if low is None:
        return f"a number of at most {high}"
    return f"a number of at least {low}" if high is None else f"a number from {low} to {high}"
