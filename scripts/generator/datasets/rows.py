"""The rows of a dataset as a table in which each row has an address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd
from markupsafe import Markup

from generator.datasets.cells import cell_shown, cell_text, key_of, shown_fields, unit_words
from generator.findings import Cell, Rendition, Row, Value
from generator.in_language.edition import Edition
from generator.reading import Dataset, Field
from generator.writing.links import Links, row_anchor
from generator.writing.tables import LONG as LONG_TABLE
from generator.writing.tables import (
    Table,
    TableBody,
    TableCell,
    TableHead,
    TableRow,
    in_narrow_column,
)
from generator.writing.templates import render

# Columns of whole sentences need room on a phone; short values stay on one line.
LONG, SHORT = 60, 24


def rows_html(dataset: Dataset, edition: Edition, links: Links) -> Markup:
    """Every row of a dataset, with an id from its primary key; of a long one, by their kind."""
    frame, fields = edition.study.table(dataset.name), shown_fields(dataset, edition.language)
    kinds = {field.name: column_kind(field, list(frame[field.name].dropna())) for field in fields}
    heads = [TableHead(head_text(field, edition), kinds[field.name]) for field in fields]
    title = dataset.title[edition.code]
    bodies = [
        TableBody([table_row(row, fields, kinds, dataset, edition, links) for row in rows], head)
        for head, rows in row_groups(records(frame), fields, dataset, edition).items()
    ]
    rows = [row for body in bodies for row in body.rows]
    narrowly = in_narrow_column(rows, {*kinds.values()} <= {"", "number", "short"})
    narrowly = narrowly or ("rows" if "long" in kinds.values() else "")
    hint = edition.word("table.hint") if narrowly == "columns" else ""
    table = Table(title, heads, bodies, False, "dataset-rows", narrowly, hint)
    return render(
        "dataset_rows",
        note=edition.word("dataset.rows_note"),
        word=edition.word,
        table=table,
        links=links,
    )


def row_groups(
    rows: Sequence[Row], fields: Sequence[Field], dataset: Dataset, by: Rendition
) -> dict[str, list[Row]]:
    """The rows of a long table under the words of its first column of codes, else all together."""
    coded = [field for field in fields if field.labels and field.constraints.enum]
    if len(rows) <= LONG_TABLE or not coded:
        return {"": [*rows]}
    groups: dict[str, list[Row]] = {}
    for row in rows:
        value = row[coded[0].name]
        head = by.word("dataset.no_code") if pd.isna(value) or value == "" else ""
        groups.setdefault(head or cell_text(value, coded[0], row, dataset, by), []).append(row)
    return groups


def records(frame: pd.DataFrame) -> list[dict[str, Value]]:
    """The rows of a table, each a value by column."""
    return [
        dict(zip(frame.columns, row, strict=True))
        for row in zip(*(frame[column] for column in frame.columns), strict=True)
    ]


def column_kind(field: Field, values: Iterable[object]) -> str:
    """How the values of a column are set: number, long, short or plainly."""
    if field.is_number and field.unit != "year":
        return "" if field.role == "rank" else "number"
    if field.role == "named":
        return ""
    longest = max((len(str(value)) for value in values), default=0)
    return "long" if longest > LONG else "short" if longest <= SHORT else ""


def head_text(field: Field, by: Rendition) -> str:
    """The title of a column in the language, with its unit."""
    title, unit = field.title[by.language.code], unit_words(field, by)
    return f"{title} ({unit})" if unit else title


def table_row(
    row: Row,
    fields: Sequence[Field],
    kinds: Mapping[str, str],
    dataset: Dataset,
    edition: Edition,
    links: Links,
) -> TableRow:
    """One row; its first cell heads it."""
    cells = []
    for place, field in enumerate(fields):
        said, href = cell_shown(row[field.name], field, row, dataset, edition, links)
        cells.append(TableCell(said, kinds[field.name], href=href, is_head=not place))
    return TableRow(cells, row_anchor(Cell(dataset.name, key_of(dataset, row), "")))
