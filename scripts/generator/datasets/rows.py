"""The rows of a dataset as a table in which each row has an address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

import pandas as pd

from generator.datasets.cells import Reader, Row, cell_html, key_of, shown_fields, unit_words
from generator.findings import Cell
from generator.reading import Dataset, Field

# Columns of whole sentences need room on a phone; short values stay on one line.
LONG, SHORT = 60, 24


def rows_html(dataset: Dataset, by: Reader) -> str:
    """Every row of a dataset, in the order of its file, with an id from its primary key."""
    frame = by.study.table(dataset.name)
    fields = shown_fields(dataset, by.language)
    kinds = {field.name: kind_of(field, list(frame[field.name].dropna())) for field in fields}
    heads = "".join(head(field, kinds[field.name], by) for field in fields)
    rows = "".join(row_html(row, fields, kinds, dataset, by) for row in records(frame))
    name = escape(dataset.title[by.language.code])
    return (
        f'<div class="table-scroll dataset-rows" role="region" tabindex="0" aria-label="{name}">'
        f'<table class="data-table"><caption class="visually-hidden">{name}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>"
    )


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a table, each a value by column."""
    return [
        dict(zip(frame.columns, row, strict=True))
        for row in zip(*(frame[column] for column in frame.columns), strict=True)
    ]


def kind_of(field: Field, values: Iterable[object]) -> str:
    """How the values of a column are set: number, long, short or plainly."""
    if field.is_number and field.unit != "year":
        return "" if field.name in ("step", "strength") else "number"
    if field.name == "sector":
        return ""
    longest = max((len(str(value)) for value in values), default=0)
    return "long" if longest > LONG else "short" if longest <= SHORT else ""


def head(field: Field, kind: str, by: Reader) -> str:
    """The head of a column: its title, and its unit where all rows have the same."""
    return f'<th scope="col"{in_class(kind)}>{escape(head_text(field, by))}</th>'


def head_text(field: Field, by: Reader) -> str:
    """The title of a column in the language, with its unit."""
    title, unit = field.title[by.language.code], unit_words(field, by)
    return f"{title} ({unit})" if unit else title


def row_html(
    row: Row, fields: list[Field], kinds: Mapping[str, str], dataset: Dataset, by: Reader
) -> str:
    """One row; its first cell heads it."""
    cells = []
    for place, field in enumerate(fields):
        said = cell_html(row[field.name], field, row, dataset, by)
        kind = in_class(kinds[field.name])
        cells.append(f"<td{kind}>{said}</td>" if place else f'<th scope="row"{kind}>{said}</th>')
    anchor = Cell(dataset.name, key_of(dataset, row), "").anchor
    return f'<tr id="{anchor}">{"".join(cells)}</tr>'


def in_class(kind: str) -> str:
    """The class attribute, where there is a class."""
    return f' class="{kind}"' if kind else ""
