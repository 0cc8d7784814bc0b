"""Tables as HTML: caption, scoped heads, values as the page's language writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import escape
from itertools import groupby
from typing import Any

import pandas as pd

from generator.errors import UnknownName
from generator.findings import Column, Content
from generator.languages import NBSP, Language

# What is no number to line up at its right edge; every other unit is.
TEXTUAL = frozenset(("text", "name", "group", "year", "date", "strength", "link"))
UNITS = (
    *("printed", "percent", "points", "rupiah", "million_rupiah", "count", "number", "degrees"),
    *("kg", "tonne", *sorted(TEXTUAL)),
)
Word = Callable[[str], str]


def table_html(
    content: Content,
    caption: str,
    language: Language,
    word: Word,
    show_caption: bool = True,
    to_root: str = "",
) -> str:
    """The content as a table within a region that scrolls by itself where the screen is narrow.

    `to_root` leads from the page to the language's root, below which a cell's own links begin.
    """
    columns = [column for column in content.columns if column.unit != "group"]
    heads = "".join(head(column, word) for column in columns)
    bodies = []
    for group, rows in groups(content):
        lines = "".join(
            f"<tr>{''.join(cell(row, column, language, word, to_root) for column in columns)}</tr>"
            for row in rows
        )
        over = f'<tr><th scope="rowgroup" colspan="{len(columns)}">{escape(group)}</th></tr>'
        bodies.append(f"<tbody>{over if group else ''}{lines}</tbody>")
    name, hidden = escape(caption), "" if show_caption else ' class="visually-hidden"'
    return (
        f'<div class="table-scroll" role="region" tabindex="0" aria-label="{name}">'
        f'<table class="data-table"><caption{hidden}>{name}</caption>'
        f"<thead><tr>{heads}</tr></thead>{''.join(bodies)}</table></div>"
    )


def groups(content: Content) -> Iterator[tuple[str, Iterator[dict[Any, Any]]]]:
    """The rows in their order, under what the column of groups says; all under nothing if none."""
    keys = [column.key for column in content.columns if column.unit == "group"]
    rows = content.rows.to_dict("records")
    yield from groupby(rows, lambda row: str(row[keys[0]]) if keys else "")


def is_number(column: Column) -> bool:
    """Whether a column holds numbers, which line up at their right edge."""
    return column.unit not in TEXTUAL


def head(column: Column, word: Word) -> str:
    """The head of a column."""
    number = ' class="number"' if is_number(column) else ""
    return f'<th scope="col"{number}>{escape(column_title(column, word))}</th>'


def column_title(column: Column, word: Word) -> str:
    """What heads a column; a year heads itself."""
    return column.key if column.key.isdigit() else word(f"column.{column.key}")


def cell(
    row: Mapping[Any, Any], column: Column, language: Language, word: Word, to_root: str
) -> str:
    """One cell; the name of a row is its head, and an address beside a text makes it a link."""
    said = escape(value_text(row[column.key], column, language, word))
    if isinstance(href := row.get(f"{column.key}_href"), str) and href:
        href = href if href.startswith("http") else f"{to_root}{href}"
        # A long name such as owner/repository may break behind its stroke, to leave room for text.
        said = f'<a href="{escape(href)}">{said.replace("/", "/<wbr>")}</a>'
    if column.unit == "name":
        anchor = f' id="{escape(row["anchor"])}"' if row.get("anchor") else ""
        return f'<th scope="row"{anchor}>{said}</th>'
    # The search finds a row by its words: numbers, dates and links would only weigh it down.
    is_words = not is_number(column) and column.unit != "date" and not said.startswith("<a ")
    marks = ' class="number"' if is_number(column) else ""
    return f"<td{marks}{'' if is_words else ' data-search-exclude'}>{said}</td>"


def value_text(value: Any, column: Column, language: Language, word: Word) -> str:
    """A value as the language writes it; nothing where there is none."""
    if pd.isna(value):
        return "–"
    match column.unit:
        case "printed":
            return str(value).replace(" ", NBSP)
        case "percent":
            return language.percent(value, column.digits)
        case "points" | "number" | "million_rupiah" | "count":
            return language.number(value, column.digits)
        case "degrees":
            return f"{language.number(value, column.digits)}°"
        case "rupiah":
            return language.rupiah(value)
        case "kg":
            return language.mass_kg(value, column.digits)
        case "tonne":
            return language.mass_tonnes(value, column.digits)
        case "date":
            return language.date(str(value)) if value else "–"
        case "strength":
            return word(f"strength.{int(value)}")
    if column.unit in language.units:
        return language.measured(value, column.unit, column.digits)
    if is_number(column):
        raise UnknownName(column.unit, [*UNITS, *language.units], f"column {column.key}")
    return str(value)
