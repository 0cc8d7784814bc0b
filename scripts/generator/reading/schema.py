"""Rows to promises kept: types, ranges, keys and references, checked by frictionless."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from generator.errors import InvalidData, suggestion
from generator.reading.cells import expected_of
from generator.reading.datasets import Dataset, Field
from generator.reading.described import PACKAGE

Rows = list[list[str]]


def check_schema(datasets: Sequence[Dataset], rows: Mapping[str, Rows]) -> None:
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
            raise as_invalid_data(by_name[task.name], error.to_dict(), rows, by_name)


def with_rows(dataset: Dataset, rows: Rows) -> dict[str, object]:
    """A dataset as the standard describes it, that carries its rows instead of a path."""
    return {"name": dataset.name, "data": [dataset.names, *rows], "schema": dataset.schema}


def as_invalid_data(
    dataset: Dataset,
    error: dict[str, Any],
    rows: Mapping[str, Rows],
    by_name: Mapping[str, Dataset],
) -> InvalidData:
    """One error of frictionless, in our words."""
    row = error.get("rowNumber")
    if error["type"] == "primary-key":
        key = dataset.primary_key
        value = " + ".join(error["cells"][dataset.names.index(name)] for name in key)
        first = re.search(r"\d+", error["note"])
        taken = f"a key of its own, not that of row {first[0]}" if first else "a key of its own"
        return InvalidData(dataset.file, row, " + ".join(key), value, taken)
    if error["type"] == "foreign-key":
        other = by_name[error["referenceName"] or dataset.name]
        names = error["referenceFieldNames"]
        known = keys_of(other, rows[other.name], names)
        value = " + ".join(error["fieldCells"])
        expected = f"a {' + '.join(names)} of {other.file}; {suggestion(value, known)}"
        return InvalidData(dataset.file, row, " + ".join(error["fieldNames"]), value, expected)
    column = error.get("fieldName")
    expected = str(error["note"])
    for field in dataset.fields:
        if field.name == column:
            expected = wanted(field, error)
    return InvalidData(dataset.file, row, column, error.get("cell"), expected)


def keys_of(dataset: Dataset, rows: Rows, names: list[str]) -> list[str]:
    """Every key of a table, as it stands in its cells."""
    columns = dataset.names
    return [" + ".join(row[columns.index(name)] for name in names) for row in rows]


def wanted(field: Field, error: dict[str, Any]) -> str:
    """What the schema asks of the cell that an error is about."""
    if error["type"] == "unique-error":
        return "a value that no other row has"
    if error["type"] != "constraint-error":
        return expected_of(field.type) if error["type"] == "type-error" else str(error["note"])
    limits = field.constraints
    broken = re.search(r'constraint "(\w+)"', error["note"])
    match broken[1] if broken else "":
        case "minimum" | "maximum":
            return between(limits.minimum, limits.maximum)
        case "enum":
            known = [str(code) for code in limits.enum]
            return f"one of the {len(known)} values; {suggestion(error['cell'], known)}"
        case "pattern":
            return f"a text of the form {limits.pattern}"
    return str(error["note"])


def between(low: object, high: object) -> str:
    """A range in words, open where a limit is missing."""
    if low is None:
        return f"a number of at most {high}"
    return f"a number of at least {low}" if high is None else f"a number from {low} to {high}"
