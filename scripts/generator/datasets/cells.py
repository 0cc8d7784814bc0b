"""The cells of a dataset as a reader meets them: codes as words, keys as links, numbers written."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd

from generator.findings import Cell, Key, Rendition, Row, Value
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES, Language
from generator.reading import Dataset, Field
from generator.reading.record import RECORD
from generator.writing.links import Links
from generator.writing.templates import render

# What a row shows first, by the role of its columns; its key comes last.
FIRST = {"name": 0, "said": 0, "value": 1, "low": 1, "high": 1, "unit": 2, "key": 9}
# What the column of sources says of the study itself.
PAPER = "paper"


def cell_shown(
    value: Value, field: Field, row: Row, dataset: Dataset, by: Edition, links: Links
) -> tuple[str, str]:
    """What one cell says on its page, and where it leads if it does; nothing known is a dash."""
    if pd.isna(value) or value == "":
        return "–", ""
    said = cell_text(value, field, row, dataset, by)
    if other := dataset.linked(field.name):
        return said, links.row(Cell(other, (value,), ""))
    match field.role:
        case "publisher":
            address = dataset.playing("address")
            return said, row[address[0]] if address else ""
        case "key":
            return render("code", said=said), ""
        case "page":
            return by.fronts[f"{said}.md"].title, links.page(f"{said}.md")
        case "source" if value != PAPER:
            return said, links.row(Cell(RECORD, (value,), ""))
    return said, ""


def cell_text(value: Value, field: Field, row: Row, dataset: Dataset, by: Rendition) -> str:
    """One cell in words: a code by its label, a number as the language writes it."""
    if field.role == "unit":
        return by.word(f"unit.{value}")
    if field.labels and field.constraints.enum:
        return by.word(f"{field.labels}.{value}")
    if field.role == "source":
        return by.word(f"origin.{PAPER if value == PAPER else RECORD}")
    if field.role in ("day", "checked"):
        return by.language.date(str(value))
    if field.quotes:
        return by.say(str(value), f"{dataset.file}, column {field.name}")
    if field.role == "named":
        return f"{value} · {name_of(value, dataset.linked(field.name), by)}"
    if not field.is_number:
        return str(value)
    if unit_of(field, row, dataset) == "year" or field.role == "rank":
        return f"{value:.0f}"
    # Values of one unit line up; where each row has its own, each has its own decimals.
    alike = (
        [value] if dataset.playing("unit") else by.study.table(dataset.name)[field.name].dropna()
    )
    return by.language.number(value, max(map(decimals, alike)))


def name_of(key: str, dataset: str, by: Rendition) -> str:
    """What a row of another dataset says, by its key."""
    there = by.study.package.dataset(dataset)
    names = by.study.table(dataset).set_index(list(there.primary_key))
    return str(names[there.said_in(by.language.code)][key])


def unit_of(field: Field, row: Row, dataset: Dataset) -> str:
    """The unit of a cell: that of its row, where rows have one each, else that of its column."""
    units = dataset.playing("unit")
    return str(row[units[0]]) if units else field.unit


def decimals(value: float) -> int:
    """How many decimals a value is written with: none for a large amount, as for a small one."""
    return len(f"{Decimal(str(float(value))):f}".partition(".")[2].rstrip("0"))


def shown_fields(dataset: Dataset, language: Language) -> list[Field]:
    """The columns of a language's page, what a row says before what names it to a program.

    Left out are those that say the same in another language, and an address beside its publisher.
    """
    names = set(dataset.names)
    hidden = {
        f"{name.removesuffix(language.code)}{other}"
        for name in names
        for other in LANGUAGES
        if other != language.code and name.endswith(f"_{language.code}")
    }
    if dataset.playing("publisher"):
        hidden |= {*dataset.playing("address")}
    shown = [field for field in dataset.fields if field.name not in hidden]
    if not dataset.said_in(language.code):
        return shown
    return sorted(shown, key=lambda field: FIRST.get(field.role, 3))


def key_of(dataset: Dataset, row: Row) -> Key:
    """The primary key of a row."""
    return tuple(row[name] for name in dataset.primary_key)


def unit_words(field: Field, by: Rendition) -> str:
    """The unit of a column in words; a year needs none."""
    return "" if field.unit in ("", "year") else by.word(f"unit.{field.unit}")
