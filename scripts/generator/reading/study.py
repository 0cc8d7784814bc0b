"""Everything in data/, checked and typed, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

import pandas as pd

from generator.errors import InvalidData, UnknownName, suggestion
from generator.reading.cells import rows_of
from generator.reading.claims import Claim, claims_of
from generator.reading.exhibits import ExhibitRecord, read_exhibits
from generator.reading.files import decoded, read_bytes, read_json
from generator.reading.notes import Note, read_notes
from generator.reading.printed import check_printed
from generator.reading.references import read_references
from generator.reading.releases import Release, read_releases
from generator.reading.replies import Reply, read_replies
from generator.reading.schema import PACKAGE, check_schema
from generator.reading.tables import typed_frame
from generator.reading.words import read_style, words_by_key
from generator.reading.works import Reference
from study.rules import check_record, check_rules

# Text is what remains: no other type has a rule of ours.
# Coastlines for the locator map; where they are from stands in the README beside them.
LAND = "data/map/land.json"
TYPES = ("string", "integer", "number", "year", "date")
# What a column of texts may quote by name.
QUOTED = "facts"
# The labels of how certain a reading may be.
CERTAINTY = "certainty."


@dataclass(frozen=True, eq=False)
class Study:
    """The study as data: what every other room computes from."""

    tables: Mapping[str, pd.DataFrame]
    words: Mapping[str, Mapping[str, str]]
    references: tuple[Reference, ...]
    style: str
    exhibits: Mapping[str, ExhibitRecord]
    notes: Mapping[str, Note]
    releases: tuple[Release, ...]
    replies: tuple[Reply, ...]
    package: dict[str, Any]
    land: dict[str, Any]
    raw: Mapping[str, bytes]

    def table(self, name: str) -> pd.DataFrame:
        """The table of this name, or `UnknownName` with the nearest one."""
        if name not in self.tables:
            raise UnknownName(name, self.tables, PACKAGE)
        return self.tables[name]

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What the study claims, in the paper's order; nothing where it has no such table."""
        return claims_of(self.tables["claims"]) if "claims" in self.tables else ()

    def codes(self, table: str, column: str) -> list[Any]:
        """The codes that the data package lets a column hold, in its order."""
        resource = next(one for one in self.package["resources"] if one["name"] == table)
        field = next(one for one in resource["schema"]["fields"] if one["name"] == column)
        return list(field["constraints"]["enum"])

    def quoting(self, table: str) -> list[str]:
        """The columns whose texts quote facts by name, as the data package says."""
        resource = next(one for one in self.package["resources"] if one["name"] == table)
        return [field["name"] for field in resource["schema"]["fields"] if "quotes" in field]

    def word(self, key: str, language: str) -> str:
        """A label in a language, or `UnknownName` with the nearest one."""
        if key not in self.words:
            raise UnknownName(key, self.words, "data/words.csv")
        return self.words[key][language]


def read_study(root: Path) -> Study:
    """All of root/data, or `InvalidData` about the first thing that is wrong."""
    package = read_json(root, PACKAGE)
    resources = table_resources(package)
    check_no_other_tables(root, resources)
    raw = {resource["name"]: read_bytes(root, f"data/{resource['path']}") for resource in resources}
    rows = {}
    for resource in resources:
        file, fields = f"data/{resource['path']}", resource["schema"]["fields"]
        rows[resource["name"]] = rows_of(decoded(raw[resource["name"]], file), file, fields)
    check_schema(resources, rows)
    tables = {
        resource["name"]: typed_frame(rows[resource["name"]], resource["schema"]["fields"])
        for resource in resources
    }
    check_rules(tables)
    references = read_references(root)
    if "public_record" in tables:
        check_record(tables, {one.url: one.key for one in references if one.url})
    check_printed(resources, rows)
    words, exhibits = words_by_key(tables["words"]), read_exhibits(root, tables)
    claims = tuple(map(str, tables["claims"]["id"])) if "claims" in tables else ()
    certainties = [key.removeprefix(CERTAINTY) for key in words if key.startswith(CERTAINTY)]
    notes = read_notes(root, tables, exhibits, claims, certainties)
    return Study(
        tables=tables,
        words=words,
        references=references,
        style=read_style(root),
        exhibits=exhibits,
        notes=notes,
        releases=read_releases(root),
        replies=read_replies(root, claims, tuple(notes)),
        package=package,
        land=read_json(root, LAND),
        raw=raw,
    )


def table_resources(package: object) -> list[dict[str, Any]]:
    """The tables that the data package describes, each by a file beside it."""
    listed = package.get("resources") if isinstance(package, dict) else None
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise InvalidData(PACKAGE, None, "resources", None, "a list of tables")
    tables = [resource for resource in listed if str(resource.get("path", "")).endswith(".csv")]
    names = [str(resource.get("name", "")) for resource in tables]
    for name, resource in zip(names, tables, strict=True):
        if names.count(name) > 1:
            raise InvalidData(PACKAGE, None, "resources", name, "each name once")
        if resource["path"] != f"{name}.csv" or PurePosixPath(name).name != name:
            raise InvalidData(PACKAGE, None, f"{name}.path", resource["path"], f"{name}.csv")
        check_fields(name, resource.get("schema"))
    if "words" not in names:
        raise InvalidData(PACKAGE, None, "resources", None, "a table named words")
    return tables


def check_fields(table: str, schema: object) -> None:
    """Refuse a table without columns, or with one of a type that we do not read."""
    fields = schema.get("fields") if isinstance(schema, dict) else None
    if not fields or not all(isinstance(field, dict) and "name" in field for field in fields):
        raise InvalidData(PACKAGE, None, f"{table}.schema.fields", None, "a list of named columns")
    for field in fields:
        kind = field.get("type", "string")
        if kind not in TYPES:
            expected = f"one of {', '.join(TYPES)}"
            raise InvalidData(PACKAGE, None, f"{table}.{field['name']}.type", str(kind), expected)
        quotes = field.get("quotes", QUOTED)
        if quotes != QUOTED:
            place = f"{table}.{field['name']}.quotes"
            raise InvalidData(PACKAGE, None, place, str(quotes), f'"{QUOTED}"')


def check_no_other_tables(root: Path, resources: list[dict[str, Any]]) -> None:
    """Refuse a table that no one described."""
    described = [resource["path"] for resource in resources]
    for path in sorted((root / "data").glob("*.csv")):
        if path.name not in described:
            expected = f"a table that {PACKAGE} describes; {suggestion(path.name, described)}"
            raise InvalidData(f"data/{path.name}", None, None, None, expected)
