"""What a number rests on: the cells of the data, by letter, each a link to its row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from generator.datasets.cells import Reader, Row, cell_text, key_of, row_link, slug
from generator.datasets.rows import records
from generator.findings import Cell, Fact, Key
from generator.reading import Dataset

LETTERS = "abcd"

# Every row of every dataset by its primary key.
Rows = Mapping[str, Mapping[Key, Row]]


def rows_of_all(by: Reader) -> Rows:
    """The rows of all datasets, once, for every number that rests on them."""
    return {
        dataset.name: {key_of(dataset, row): row for row in records(by.study.table(dataset.name))}
        for dataset in by.study.package.datasets
    }


def inputs_html(fact: Fact, label: str, by: Reader, rows: Rows) -> str:
    """Every input of a fact, with the letter of the formula that stands for it."""
    marked = zip(letters(fact), said(fact, label, by, rows), strict=False)
    items = [f"<li>{letter}{one}</li>" for letter, one in marked]
    return f'<ul class="number-inputs">{"".join(items)}</ul>'


def letters(fact: Fact) -> Iterator[str]:
    """The marks before the inputs: letters of the formula, Σ for all that are left, or nothing."""
    for letter in LETTERS:
        yield f"<var>{letter}</var> = " if letter in fact.formula else ""
    while True:
        yield ""


def said(fact: Fact, label: str, by: Reader, rows: Rows) -> Iterator[str]:
    """The inputs one by one; those summed up as one list of short links."""
    singly = sum(letter in fact.formula for letter in LETTERS) if "Σ" in fact.formula else None
    for cell in fact.inputs[:singly]:
        yield input_html(cell, label, by, rows)
    if singly is not None:
        yield sum_html(fact.inputs[singly:])


def input_html(cell: Cell, label: str, by: Reader, rows: Rows) -> str:
    """A cell: the dataset and the row by their names, the column, and what stands there."""
    dataset = by.study.package.dataset(cell.dataset)
    title = dataset.title[by.language.code]
    if not cell.row:
        return f'<a href="../{slug(cell.dataset)}/#{cell.anchor}">{escape(title)}</a>'
    row, field = rows[cell.dataset][cell.row], dataset.field(cell.column)
    name = row_name(row, dataset, by)
    whole = title if name == label else f"{title}: {name.removesuffix('.')}"
    value = cell_text(row[cell.column], field, row, dataset, by)
    unit = row.get("unit") if "unit" in row else field.unit
    words = by.word(f"unit.{unit}") if unit and unit != "year" else ""
    column = field.title[by.language.code]
    return (
        f"{row_link(cell.dataset, cell.row, whole)}, {escape(column)}: "
        f'<span class="number-cell">{escape(f"{value} {words}".strip())}</span>'
    )


def sum_html(cells: tuple[Cell, ...]) -> str:
    """Cells that are added up, each by the first part of its key."""
    links = " + ".join(row_link(cell.dataset, cell.row, str(cell.row[0])) for cell in cells)
    return f"Σ = {links}"


def row_name(row: Row, dataset: Dataset, by: Reader) -> str:
    """What a row is called by people: its name or statement, else its key in words."""
    for said in ("name", "statement", "text"):
        if (column := f"{said}_{by.language.code}") in row:
            return str(row[column])
    fields = [dataset.field(name) for name in dataset.primary_key]
    parts = [cell_text(row[field.name], field, row, dataset, by) for field in fields]
    return ", ".join(part.partition(" · ")[2] or part for part in parts).replace("-", "–")
