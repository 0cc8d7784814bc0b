"""Rows to promises kept: types, ranges, keys and references, checked by frictionless."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.errors import InvalidData, suggestion
from generator.reading.cells import expected_of

PACKAGE = "data/datapackage.json"

Rows = list[list[str]]
Resource = dict[str, Any]


def check_schema(resources: list[Resource], rows: Mapping[str, Rows]) -> None:
    """Refuse the first cell, row or reference that breaks what the data package promises.

    The rows are handed over as values: frictionless opens no file and guesses no dialect.
    """
    # A third of a second that a build which only reads prose should not pay.
    from frictionless import FrictionlessException, Package

    inline = [with_rows(resource, rows[resource["name"]]) for resource in resources]
    try:
        report = Package.from_descriptor({"name": "study", "resources": inline}).validate()
    except FrictionlessException as problem:
        raise InvalidData(
            PACKAGE, None, None, None, f"a data package: {problem.error.note}"
        ) from None
    for error in report.errors:
        raise InvalidData(PACKAGE, None, None, None, f"a data package: {error.note}")
    by_name = {resource["name"]: resource for resource in resources}
    for task in report.tasks:
        for error in task.errors:
            raise as_invalid_data(by_name[task.name], error.to_dict(), rows, by_name)


def with_rows(resource: Resource, rows: Rows) -> Resource:
    """A resource that carries its rows instead of a path."""
    header = [field["name"] for field in resource["schema"]["fields"]]
    return {"name": resource["name"], "data": [header, *rows], "schema": resource["schema"]}


def as_invalid_data(
    resource: Resource,
    error: dict[str, Any],
    rows: Mapping[str, Rows],
    by_name: Mapping[str, Resource],
) -> InvalidData:
    """One error of frictionless, in our words."""
    file, row = f"data/{resource['path']}", error.get("rowNumber")
    if error["type"] == "primary-key":
        key = names_of(resource["schema"]["primaryKey"])
        columns = [field["name"] for field in resource["schema"]["fields"]]
        value = " + ".join(error["cells"][columns.index(name)] for name in key)
        first = re.search(r"\d+", error["note"])
        taken = f"a key of its own, not that of row {first[0]}" if first else "a key of its own"
        return InvalidData(file, row, " + ".join(key), value, taken)
    if error["type"] == "foreign-key":
        other = by_name[error["referenceName"] or resource["name"]]
        names = error["referenceFieldNames"]
        known = keys_of(other, rows[other["name"]], names)
        value = " + ".join(error["fieldCells"])
        expected = f"a {' + '.join(names)} of data/{other['path']}; {suggestion(value, known)}"
        return InvalidData(file, row, " + ".join(error["fieldNames"]), value, expected)
    field = field_of(resource, error.get("fieldName"))
    return InvalidData(file, row, error.get("fieldName"), error.get("cell"), wanted(field, error))


def names_of(key: str | list[str]) -> list[str]:
    """The columns of a key, which a schema may write as one text."""
    return [key] if isinstance(key, str) else key


def keys_of(resource: Resource, rows: Rows, names: list[str]) -> list[str]:
    """Every key of a table, as it stands in its cells."""
    columns = [field["name"] for field in resource["schema"]["fields"]]
    return [" + ".join(row[columns.index(name)] for name in names) for row in rows]


def field_of(resource: Resource, name: str | None) -> dict[str, Any]:
    """The description of one column; an empty one where the error is not about a column."""
    fields = resource["schema"]["fields"]
    return next((field for field in fields if field["name"] == name), {})


def wanted(field: dict[str, Any], error: dict[str, Any]) -> str:
    """What the schema asks of the cell that an error is about."""
    if error["type"] == "unique-error":
        return "a value that no other row has"
    if error["type"] != "constraint-error":
        return expected_of(field["type"]) if error["type"] == "type-error" else error["note"]
    limits = field["constraints"]
    broken = re.search(r'constraint "(\w+)"', error["note"])
    match broken[1] if broken else "":
        case "minimum" | "maximum":
            low, high = limits.get("minimum"), limits.get("maximum")
            return between(low, high)
        case "enum":
            return f"one of the {len(limits['enum'])} values; " + suggestion(
                error["cell"], map(str, limits["enum"])
            )
        case "pattern":
            return f"a text of the form {limits['pattern']}"
    return str(error["note"])


def between(low: object, high: object) -> str:
    """A range in words, open where a limit is missing."""
    if low is None:
        return f"a number of at most {high}"
    return f"a number of at least {low}" if high is None else f"a number from {low} to {high}"
