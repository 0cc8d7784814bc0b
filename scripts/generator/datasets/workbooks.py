"""The workbook of each dataset, in each language: the rows of its file, what its columns mean."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import pandas as pd

from generator.datasets.cells import PAPER, cell_text, decimals, shown_fields, unit_words
from generator.datasets.package import subjects
from generator.datasets.rows import head_text, records
from generator.datasets.sources import place_in_paper, source_text
from generator.findings import Fact, Rendition, Row
from generator.languages import LANGUAGES
from generator.reading import Dataset, DoubtedCells, Field, Study
from generator.reading.record import RECORD
from generator.writing.links import DATA, NOTES, Links, slug
from generator.writing.workbooks import SheetColumn, number_format, numbers, workbook

# The format of a unit that a sheet calls otherwise; what has none is a number, whatever it counts.
FORMAT_OF = {"degree": "degrees"}
# A file of the data package, as descriptions name it.
FILE = re.compile(r"\b\w+\.csv\b")


def dataset_workbooks(
    study: Study, facts: Mapping[str, Fact], site_url: str = ""
) -> dict[str, bytes]:
    """A workbook for each dataset with a page, by its path below the site's root."""
    return {
        f"{language.folder}{workbook_path(dataset.name)}": dataset_workbook(
            dataset, Rendition(study, facts, language), site_url
        )
        for language in LANGUAGES.values()
        for dataset in subjects(study.package)
    }


def workbook_path(dataset: str) -> str:
    """Where a workbook stands below the language's root: beside the page of its dataset."""
    return f"{DATA}{slug(dataset)}/{dataset}.xlsx"


def dataset_workbook(dataset: Dataset, by: Rendition, site_url: str) -> bytes:
    """All rows, between a cover that says what they are and the dictionary of their columns."""
    code, word = by.language.code, by.word
    title, fields = dataset.title[code], sheet_fields(dataset, by)
    cover = [
        (word("workbook.dataset"), title),
        (word("workbook.subtitle"), cover_description(dataset, by)),
        (word("dataset.in_paper"), place_in_paper(dataset, by)),
        (word("source"), source_text(dataset, by)),
        (word("workbook.licence"), word("workbook.licence-state")),
        (word("workbook.site"), word("site.name")),
    ]
    links = Links.public(site_url, by.language) if site_url else None
    if doubted := doubted_columns(dataset, by):
        there = f" {links.page(NOTES)}" if links else ""
        said = word("workbook.doubted").format(", ".join(doubted))
        cover.append((word("note.one"), said + there))
    if links:
        cover.append((word("workbook.address"), links.dataset(dataset.name)))
    cover = [(head, in_workbook(text, by)) for head, text in cover if text]
    notes = [(head_text(field, by), meaning(field, dataset, by)) for field in fields]
    rows = records(by.study.table(dataset.name))
    columns = [column(field, rows, dataset, by) for field in fields]
    return workbook(title, cover, columns, notes, by, opens_on_data=True)


def cover_description(dataset: Dataset, by: Rendition) -> str:
    """What the file holds; where a note doubts it, the first sentence alone.

    A class gets the file before it has found what is doubtful: that is said where the note is.
    """
    whole = dataset.description[by.language.code]
    return whole.partition(". ")[0].removesuffix(".") + "." if doubts_of(dataset, by) else whole


def doubted_columns(dataset: Dataset, by: Rendition) -> list[str]:
    """The titles of the columns in which data notes doubt a cell."""
    doubted = {cells.column for cells in doubts_of(dataset, by)}
    return [field.title[by.language.code] for field in dataset.fields if field.name in doubted]


def doubts_of(dataset: Dataset, by: Rendition) -> list[DoubtedCells]:
    """The cells of a dataset that data notes doubt."""
    notes = by.study.notes.values()
    return [cells for note in notes for cells in note.cells if cells.dataset == dataset.name]


def sheet_fields(dataset: Dataset, by: Rendition) -> list[Field]:
    """The columns of the language's page, and the address that the page hides in a link."""
    shown = shown_fields(dataset, by.language)
    return shown + [one for one in dataset.fields if one.role == "address"]


def column(field: Field, rows: Sequence[Row], dataset: Dataset, by: Rendition) -> SheetColumn:
    """A column of numbers with the format of its unit, or of texts as its page has them."""
    name, head = field.name, head_text(field, by)
    if field.is_number and not field.constraints.enum:
        values = numbers(row[name] for row in rows)
        unit = "mixed" if dataset.playing("unit") else FORMAT_OF.get(field.unit, field.unit)
        digits = max((decimals(one) for one in values if one is not None), default=0)
        return SheetColumn(head, number_format(unit, digits, by.language), values)

    def said(row: Row) -> str | None:
        empty: bool = pd.isna(row[name]) or row[name] == ""
        if empty:
            return None
        # As its page has it; a date as the file has it, so that it sorts.
        return (
            str(row[name]) if field.role == "day" else cell_text(row[name], field, row, dataset, by)
        )

    return SheetColumn(head, "", [said(row) for row in rows])


def meaning(field: Field, dataset: Dataset, by: Rendition) -> str:
    """What a column of the workbook means, its name in the file, its type and its unit."""
    pairs = [
        ("column_name", field.name),
        ("column_type", by.word("type." + field.type)),
        ("column_unit", unit_words(field, by)),
    ]
    said = "; ".join(f"{by.word(f'column.{key}')}: {text}" for key, text in pairs if text)
    described = in_workbook(field.description[by.language.code], by)
    if codes := codes_explained(field, dataset, by):
        described = f"{by.word('workbook.one_of')}: {'; '.join(codes)}."
    return f"{described} {said}."


def codes_explained(field: Field, dataset: Dataset, by: Rendition) -> list[str]:
    """What a column's cells say in place of the codes that its description explains, if it does."""
    codes = [PAPER, RECORD] if field.role == "source" else [*field.codes] if field.labels else []
    described = field.description[by.language.code]
    if not any(re.search(rf"(?<![\w-]){re.escape(code)}(?![\w-])", described) for code in codes):
        return []
    empty: Row = {}
    return [cell_text(code, field, empty, dataset, by) for code in codes]


def in_workbook(text: str, by: Rendition) -> str:
    """What is said of files by what they are called, for who has the workbook alone."""

    titles = {one.path: one.title[by.language.code] for one in by.study.package.datasets}

    def called(match: re.Match[str]) -> str:
        title = titles.get(match[0])
        return by.word("workbook.set").format(title) if title else match[0]

    return FILE.sub(called, text)
