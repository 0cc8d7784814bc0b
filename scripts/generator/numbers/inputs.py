"""What a number rests on: the cells of the data, by letter, each a link to its row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.claims.notes import Titled
from generator.datasets.cells import cell_text, key_of, unit_of
from generator.datasets.rows import records
from generator.findings import Cell, Fact, Key, Rendition, Row
from generator.reading import Dataset
from generator.writing.links import Links

LETTERS = "abcde"

# Every row of every dataset by its primary key.
Rows = Mapping[str, Mapping[Key, Row]]


@dataclass(frozen=True)
class Input:
    """A cell under the letter of its formula: its row with the way to it, its column and value.

    Of a cell of no row only the way to its dataset.
    """

    said: str
    href: str
    letter: str = ""
    column: str = ""
    value: str = ""


def rows_of_all(rendition: Rendition) -> Rows:
    """The rows of all datasets, once, for every number that rests on them."""
    study = rendition.study
    return {
        dataset.name: {key_of(dataset, row): row for row in records(study.table(dataset.name))}
        for dataset in study.package.datasets
    }


def inputs(fact: Fact, label: str, rendition: Rendition, links: Links, rows: Rows) -> list[Input]:
    """The inputs of a fact one by one, but for those that its formula sums up."""
    cells = fact.inputs[: singly(fact)]
    marked = zip(cells, letters(fact), strict=False)
    return [input_of(cell, letter, label, rendition, links, rows) for cell, letter in marked]


def summed(fact: Fact, links: Links) -> list[Titled]:
    """The way to each cell that is added up, with the first part of its key."""
    start = singly(fact)
    rest = () if start is None else fact.inputs[start:]
    return [(links.row(cell), str(cell.row[0])) for cell in rest]


def singly(fact: Fact) -> int | None:
    """How many inputs have a letter of their own, where the others are summed up."""
    return sum(letter in fact.formula for letter in LETTERS) if "Σ" in fact.formula else None


def letters(fact: Fact) -> Iterator[str]:
    """The letters of the formula that stand for the inputs, then nothing."""
    for letter in LETTERS:
        yield letter if letter in fact.formula else ""
    while True:
        yield ""


def input_of(
    cell: Cell, letter: str, label: str, rendition: Rendition, links: Links, rows: Rows
) -> Input:
    """A cell: the dataset and the row by their names, the column, and what stands there."""
    dataset, href = rendition.study.package.dataset(cell.dataset), links.row(cell)
    title = dataset.title[rendition.code]
    if not cell.row:
        return Input(title, href, letter)
    row, field = rows[cell.dataset][cell.row], dataset.field(cell.column)
    name = row_name(row, dataset, rendition)
    whole = title if name == label else f"{title}: {name.removesuffix('.')}"
    value = cell_text(row[cell.column], field, row, dataset, rendition)
    unit = unit_of(field, row, dataset) if field.is_number else ""
    words = rendition.word(f"unit.{unit}") if unit and unit != "year" else ""
    return Input(whole, href, letter, field.title[rendition.code], f"{value} {words}".strip())


def row_name(row: Row, dataset: Dataset, rendition: Rendition) -> str:
    """What a row is called by people: its name or statement, else its key in words."""
    if column := dataset.said_in(rendition.code):
        return str(row[column])
    return ", ".join(key_words(row, dataset, rendition).values())


def key_words(row: Row, dataset: Dataset, rendition: Rendition) -> dict[str, str]:
    """The key of a row in words, by its columns; of what names another row, what that one says."""
    fields = [dataset.field(name) for name in dataset.primary_key]
    said = {one.name: cell_text(row[one.name], one, row, dataset, rendition) for one in fields}
    return {
        name: (text.partition(" · ")[2] or text).replace("-", "–") for name, text in said.items()
    }
