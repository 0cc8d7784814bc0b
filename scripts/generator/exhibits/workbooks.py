"""The workbook of a figure or a table: what its columns show, and the numbers behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from generator.findings import Column, Content, Rendition
from generator.in_language.exhibit import Exhibit
from generator.writing.cited import uncited_text
from generator.writing.tables import column_title
from generator.writing.values import is_number, value_text
from generator.writing.workbooks import SheetColumn, number_format, numbers, workbook


def exhibit_workbook(exhibit: Exhibit, rendition: Rendition, address: str) -> bytes:
    """The exhibit's data between a cover that says what it is and the notes on it."""
    word = rendition.word
    said = {field: uncited_text(text) for field, text in exhibit.said.items()}
    cover = [
        (exhibit.called(rendition), said["headline"]),
        (word("workbook.subtitle"), said["subtitle"]),
        (word("source"), said["source"]),
        (word("workbook.licence"), word("workbook.licence-state")),
        (word("workbook.site"), word("site.name")),
    ]
    if address:
        cover.append((word("workbook.address"), address))
    notes = [
        (word("note"), said["note"]),
        (word("about_exhibit"), said["processing"]),
        (word(f"description_of.{exhibit.kind}"), said["description"]),
    ]
    columns = list(sheet_columns(exhibit.content, rendition))
    return workbook(said["headline"], cover, columns, notes, rendition)


def sheet_columns(content: Content, rendition: Rendition) -> Iterator[SheetColumn]:
    """The columns as the sheet holds them.

    A printed form is text, beside its value where the rows hold one as `<column>_value`.
    """
    for column in content.columns:
        values = content.rows[column.key]
        head, companion = column_title(column, rendition), f"{column.key}_value"
        has_value = companion in content.rows
        # A numeral is its own printed form; only what says more is kept as text beside its value.
        if not has_value or values.astype(str).str.contains(r"[A-Za-z]").any():
            yield sheet_column(column, head, values, rendition)
            head = f"{head} ({rendition.word('workbook.value')})"
        if has_value:
            behind = numbers(content.rows[companion])
            # Excel would leave a bare point behind a whole number where decimals are optional.
            whole = all(one is None or one.is_integer() for one in behind)
            shown = number_format("number", 0 if whole else 2, rendition.language)
            yield SheetColumn(head, shown, behind)


def sheet_column(column: Column, head: str, values: pd.Series, rendition: Rendition) -> SheetColumn:
    """One column as it is: numbers with the format of their unit, everything else as text."""
    if is_number(column) and column.unit != "printed":
        shown = number_format(column.unit, column.digits, rendition.language)
        return SheetColumn(head, shown, numbers(values))

    def said(value: object) -> str:
        printed = column.unit == "printed"
        return str(value) if printed else value_text(value, column, rendition)

    texts = [None if pd.isna(one) else said(one) for one in values]
    return SheetColumn(head, "", texts)
