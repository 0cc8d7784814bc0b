"""The cells of a dataset as a reader meets them: codes as words, keys as links, numbers written."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pandas as pd

from generator.findings import Cell, Key, Rendition
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES, Language
from generator.reading import Dataset, Field
from generator.writing.links import Links
from generator.writing.templates import render

# The labels of codes: the word of `section` with the value results-people is
# section.results-people.
LABELS = {
    "section": "section",
    "place": "section",
    "evidence": "evidence",
    "certainty": "certainty",
    "topic": "topic",
    "strength": "strength",
    "says": "training",
    "unit": "unit",
    "kind": "kind",
    "voice": "said_by",
    "support.kind": "support",
    "claims.kind": "claims.kind",
}
# Columns that name a row to a program, in no language.
KEYS = ("key", "id", "item")
# When the source of a row was last checked, an ISO date as the date of its statement is.
CHECKED = "checked"
# What the column of sources says of the study itself.
PAPER = "paper"

Row = Mapping[str, Any]


def cell_shown(
    value: Any, field: Field, row: Row, dataset: Dataset, by: Edition, links: Links
) -> tuple[str, str]:
    """What one cell says on its page, and where it leads if it does; nothing known is a dash."""
    if pd.isna(value) or value == "":
        return "–", ""
    name, said = field.name, cell_text(value, field, row, dataset, by)
    if other := dataset.linked(name):
        return said, links.row(Cell(other, (value,), ""))
    if name == "publisher":
        return said, row["url"]
    if name in KEYS:
        return render("code", said=said), ""
    if name == "page":
        return by.fronts[f"{said}.md"].title, links.page(f"{said}.md")
    if name == "source":
        if value == PAPER:
            return by.word("origin.paper"), ""
        return by.word("origin.public_record"), links.row(Cell("public_record", (value,), ""))
    return said, ""


def cell_text(value: Any, field: Field, row: Row, dataset: Dataset, by: Rendition) -> str:
    """One cell in words: a code by its label, a number as the language writes it."""
    name, language = field.name, by.language
    label = LABELS.get(f"{dataset.name}.{name}", LABELS.get(name))
    if label and (name == "unit" or field.constraints.enum):
        return by.word(f"{label}.{value}")
    if name in ("date", CHECKED):
        return language.date(str(value))
    if field.quotes:
        return by.say(str(value), f"{dataset.file}, column {name}")
    if not field.is_number:
        if name == "sector":
            names = by.study.table("sectors").set_index("code")[f"name_{language.code}"]
            return f"{value} · {names[value]}"
        return str(value)
    if "year" in (field.unit, row.get("unit")) or name == "step":
        return f"{value:.0f}"
    # Values of one unit line up; where each row has its own, each has its own decimals.
    alike = [value] if "unit" in row else by.study.table(dataset.name)[name].dropna()
    return language.number(value, max(map(decimals, alike)))


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
    hidden |= {"url"} if "publisher" in names else set()
    shown = [field for field in dataset.fields if field.name not in hidden]
    said = {f"{word}_{language.code}" for word in ("name", "statement", "text")}
    if said.isdisjoint(names):
        return shown
    first = {
        **dict.fromkeys(said, 0),
        "value": 1,
        "low": 1,
        "high": 1,
        "unit": 2,
        **dict.fromkeys(KEYS, 9),
    }
    return sorted(shown, key=lambda field: first.get(field.name, 3))


def key_of(dataset: Dataset, row: Row) -> Key:
    """The primary key of a row."""
    return tuple(row[name] for name in dataset.primary_key)


def unit_words(field: Field, by: Rendition) -> str:
    """The unit of a column in words; a year needs none."""
    return "" if field.unit in ("", "year") else by.word(f"unit.{field.unit}")
