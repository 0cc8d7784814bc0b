"""A data package of one small table, for tests of what may be said in one."""

from dataclasses import replace
from typing import Any

from generator.reading import Dataset, Field, Package
from generator.reading.package import dataset_of

SAID = {"title_id": "Hasil", "title_en": "Catch", "description_id": "–", "description_en": "–"}


def described_field(name: str, **parts: Any) -> dict[str, Any]:
    """A column as datapackage.json describes it."""
    return {"name": name, "type": "string", **SAID, **parts}


def described_table(*fields: dict[str, Any], **parts: Any) -> dict[str, Any]:
    """The table catch.csv as datapackage.json describes it; its first column is its key."""
    return {
        "name": "catch",
        "path": "catch.csv",
        **SAID,
        "sources": [{"title": "The logbook"}],
        "schema": {"fields": list(fields), "primaryKey": [fields[0]["name"]]},
        **parts,
    }


def table(*fields: dict[str, Any]) -> Dataset:
    """The table of these columns, as it is read."""
    return dataset_of(described_table(*fields))


def column(name: str, **parts: Any) -> Field:
    """One column, as it is read."""
    return table(described_field(name, **parts)).field(name)


def with_column(package: Package, dataset: str, name: str, **parts: Any) -> Package:
    """The data package with one column changed in these parts."""
    table = package.dataset(dataset)
    changed = replace(table.field(name), **parts)
    fields = tuple(changed if one.name == name else one for one in table.fields)
    tables = [replace(one, fields=fields) if one is table else one for one in package.datasets]
    return replace(package, datasets=tuple(tables))
