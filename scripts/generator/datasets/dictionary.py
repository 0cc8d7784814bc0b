"""The dictionary of a dataset: each column with type, unit, meaning and constraints in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.datasets.cells import unit_words
from generator.findings import Rendition
from generator.reading import Dataset, Field
from generator.writing.links import Links, column_anchor
from generator.writing.tables import Table, TableBody, TableCell, TableHead, TableRow
from generator.writing.templates import render

HEADS = ("column_name", "column_type", "column_unit", "column_meaning", "column_rules")


@dataclass(frozen=True)
class ColumnRule:
    """What the data package asks of a column, in words, then values, codes or another dataset."""

    said: str
    value: str = ""
    codes: Sequence[str] = ()
    href: str = ""


def dictionary_html(dataset: Dataset, rendition: Rendition, links: Links) -> Markup:
    """Every column of the file, those of the other language as well."""
    word = rendition.word
    rows = [
        TableRow(list(cells(field, dataset, rendition, links)), column_anchor(field.name))
        for field in dataset.fields
    ]
    table = Table(
        f"{word('dataset.dictionary')}: {dataset.title[rendition.code]}",
        [TableHead(word(f"column.{key}")) for key in HEADS],
        [TableBody(rows)],
        shows_caption=False,
        narrowly="rows",
    )
    return render("dataset_rows", note="", word=word, table=table, links=links)


def cells(
    field: Field, dataset: Dataset, rendition: Rendition, links: Links
) -> Iterator[TableCell]:
    """The cells of one column's row."""
    code, found = rendition.code, list(rules(field, dataset, rendition, links))
    name = render("column", title=field.title[code], name=field.name)
    yield TableCell(name, is_head=True)
    yield TableCell(rendition.word("type." + field.type), "short")
    yield TableCell(unit_words(field, rendition) or "–", "short")
    yield TableCell(field.description[code])
    yield TableCell(render("rules", rules=found) or "–")


def rules(
    field: Field, dataset: Dataset, rendition: Rendition, links: Links
) -> Iterator[ColumnRule]:
    """What the data package asks of a column, which the build holds it to."""
    limits, name = field.constraints, field.name

    def said(kind: str) -> str:
        return rendition.word(f"rule.{kind}")

    if name in dataset.primary_key:
        yield ColumnRule(said("key"))
    yield ColumnRule(said("required" if limits.required else "optional"))
    if limits.unique:
        yield ColumnRule(said("unique"))
    for kind, limit in (("minimum", limits.minimum), ("maximum", limits.maximum)):
        if limit is not None and not limits.enum:
            shown = str(limit) if field.unit == "year" else rendition.language.number(limit)
            yield ColumnRule(said(kind), shown)
    if limits.enum:
        yield ColumnRule(said("enum"), codes=[str(value) for value in limits.enum])
    if limits.pattern:
        yield ColumnRule(said("pattern"), codes=[limits.pattern])
    if to := dataset.linked(name):
        yield ColumnRule(said("reference"), to, href=links.dataset(to))
