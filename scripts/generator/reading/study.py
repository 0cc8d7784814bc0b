"""Everything in data/, checked and typed, as one frozen value."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd

from generator.errors import InvalidData, UnknownName, suggestion
from generator.reading.about import PARTS, About, check_paper, read_about, with_labels
from generator.reading.cells import as_csv, csv_rows
from generator.reading.claim_roles import ClaimColumns, LinkColumns, claim_columns, link_columns
from generator.reading.claims import CLAIM_RECORDS, CLAIMS, Claim, claim_keys, claims_of
from generator.reading.datasets import Dataset, Package
from generator.reading.described import PACKAGE
from generator.reading.exercises import read_exercises
from generator.reading.exhibits import ExhibitRecord, read_exhibits
from generator.reading.files import decoded, read_bytes, read_json
from generator.reading.folders import ours
from generator.reading.labels import check_labels
from generator.reading.lessons import Lesson, read_lessons
from generator.reading.meetings import Meeting, read_meetings
from generator.reading.notes import Note, read_notes
from generator.reading.package import read_package
from generator.reading.predictions import Prediction, read_predictions
from generator.reading.printed import check_printed
from generator.reading.record import RECORD, check_record
from generator.reading.record_roles import RecordColumns, record_columns
from generator.reading.references import read_references
from generator.reading.releases import Release, read_releases
from generator.reading.replies import Reply, read_replies
from generator.reading.schema import check_schema
from generator.reading.spreadsheets import plain_table
from generator.reading.symbols import NAMES, Symbol, read_symbols
from generator.reading.tables import typed_frame
from generator.reading.words import read_style, words_by_key
from generator.reading.works import Reference

# The labels of how certain a reading may be.
CERTAINTY = "certainty."
# What no schema can say of the tables, by their names: refuses the first row that breaks it.
Rule = Callable[[Mapping[str, pd.DataFrame]], None]


@dataclass(frozen=True, eq=False)
class Study:
    """The study as data: what every other room computes from.

    `raw` are the tables as they are published, by name: between commas, UTF-8, LF, a text in
    quotation marks where it needs them.
    `asked` are the labels that were asked for since it was read, in this process.
    """

    about: About
    tables: Mapping[str, pd.DataFrame]
    words: Mapping[str, Mapping[str, str]]
    references: tuple[Reference, ...]
    style: str
    exhibits: Mapping[str, ExhibitRecord]
    notes: Mapping[str, Note]
    releases: tuple[Release, ...]
    replies: tuple[Reply, ...]
    package: Package
    land: dict[str, Any]
    raw: Mapping[str, bytes]
    lessons: tuple[Lesson, ...] = ()
    predictions: Mapping[str, Prediction] = field(default_factory=dict)
    meetings: tuple[Meeting, ...] = ()
    symbols: Mapping[str, Symbol] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)

    @property
    def published(self) -> dict[str, bytes]:
        """The tables by their file, as they are published however a spreadsheet saved them."""
        return {one.file: self.raw[one.name] for one in self.package.datasets}

    def table(self, name: str) -> pd.DataFrame:
        """The table of this name, or `UnknownName` with the nearest one."""
        if name not in self.tables:
            raise UnknownName(name, self.tables, PACKAGE)
        return self.tables[name]

    def symbol(self, name: str) -> Symbol:
        """The symbol of this name, or `UnknownName` with the nearest one."""
        if name not in self.symbols:
            raise UnknownName(name, self.symbols, NAMES)
        return self.symbols[name]

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What the study claims, in the paper's order; nothing where it has no such part."""
        if not self.about.has(CLAIMS):
            return ()
        return claims_of(self.tables[CLAIMS], self.claim_columns)

    @cached_property
    def claim_columns(self) -> ClaimColumns:
        """What the columns of the claims are; for a study that lists claims."""
        return claim_columns(self.package.dataset(CLAIMS))

    @cached_property
    def claim_links(self) -> LinkColumns | None:
        """What links claims to rows of the public record; None where no table does."""
        if CLAIM_RECORDS not in self.tables:
            return None
        return link_columns(self.package.dataset(CLAIM_RECORDS), CLAIMS, RECORD)

    @cached_property
    def record(self) -> RecordColumns:
        """What the columns of the public record are; for a study that has one."""
        return record_columns(self.package.dataset(RECORD))

    @property
    def paper(self) -> Reference:
        """The work that the study is, as the references have it."""
        return next(one for one in self.references if one.key == self.about.paper)

    def codes(self, table: str, column: str) -> list[str]:
        """The codes that the data package lets a column hold, in its order."""
        return [*self.package.dataset(table).field(column).codes]

    def quoting(self, table: str) -> list[str]:
        """The columns whose texts quote facts by name, as the data package says."""
        return [field.name for field in self.package.dataset(table).fields if field.quotes]

    def word(self, key: str, language: str) -> str:
        """A label in a language, or `UnknownName` with the nearest one."""
        if key not in self.words:
            raise UnknownName(key, self.words, "data/words.csv")
        self.asked.add(key)
        return self.words[key][language]


def read_study(root: Path, rules: Iterable[Rule] = ()) -> Study:
    """All of root/data, or `InvalidData` about the first thing that is wrong.

    `rules` are the study's own, beside what its data package promises.
    """
    about = read_about(root)
    package = read_package(root)
    datasets = package.datasets
    check_no_other_tables(root, datasets)
    rows = {}
    for one in datasets:
        plain = plain_table(read_bytes(root, one.file), one.file, one.fields)
        rows[one.name] = csv_rows(decoded(plain, one.file), one.file, one.fields)
    check_schema(datasets, rows)
    tables = {dataset.name: typed_frame(rows[dataset.name], dataset.fields) for dataset in datasets}
    words = with_labels(words_by_key(tables["words"]), about)
    check_labels(package, words)
    for rule in rules:
        rule(tables)
    references = read_references(root)
    check_paper(about, {one.key: one for one in references})
    if about.has("public record"):
        keys = {one.url: one.key for one in references if one.url}
        check_record(tables[RECORD], record_columns(package.dataset(RECORD)), keys)
    check_printed(datasets, rows)
    exhibits = read_exhibits(root, tables)
    claims = claim_keys(package, tables[CLAIMS]) if about.has(CLAIMS) else ()
    certainties = [key.removeprefix(CERTAINTY) for key in words if key.startswith(CERTAINTY)]
    known = tables, exhibits, claims, certainties
    notes = read_notes(root, *known) if about.has("notes") else {}
    taught = about.has("lessons")
    lessons = read_lessons(root, exhibits, tables, read_exercises(root), claims) if taught else ()
    return Study(
        about=about,
        tables=tables,
        words=words,
        references=references,
        style=read_style(root),
        exhibits=exhibits,
        notes=notes,
        releases=read_releases(root),
        replies=read_replies(root, about.answering, claims, tuple(notes))
        if about.has("replies")
        else (),
        package=package,
        # Coastlines for the map; where they are from stands in the README beside them.
        land=read_json(root, PARTS["map"]) if about.has("map") else {},
        raw={one.name: as_csv([one.names, *rows[one.name]]) for one in datasets},
        lessons=lessons,
        predictions=read_predictions(root, [one.id for one in lessons], exhibits) if taught else {},
        meetings=read_meetings(root) if taught else (),
        symbols=read_symbols(root),
    )


def check_no_other_tables(root: Path, datasets: Iterable[Dataset]) -> None:
    """Refuse a table that no one described."""
    described = [dataset.path for dataset in datasets]
    for path in ours(root / "data", "*.csv"):
        if path.name not in described:
            expected = f"a table that {PACKAGE} describes; {suggestion(path.name, described)}"
            raise InvalidData(f"data/{path.name}", None, None, None, expected)
