"""A table as a workbook (XLSX): a cover, the data as real numbers with formats, the notes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO

import pandas as pd
import xlsxwriter

from generator.findings import Rendition
from generator.languages import NBSP, Language

Pairs = Sequence[tuple[str, str]]
# Workbooks carry a date of making; one that never changes keeps a build the same bytes.
MADE = datetime.datetime(2026, 1, 1)
# How a unit shows its numbers; the spreadsheet sets point and comma by the reader's own settings.
FORMATS = {
    "percent": '#,##0{digits}"%"',
    "points": "#,##0{digits}",
    "count": "#,##0",
    "number": "#,##0{digits}",
    "degrees": '#,##0{digits}"°"',
    "kg": '#,##0{digits}" kg"',
    "tonne": '#,##0{digits}" t"',
    "year": "0",
    # Where each row has a unit of its own, each number has its own decimals.
    "mixed": "General",
}
# Wider columns than these are wrapped instead.
NARROWEST, WIDEST = 10, 60


@dataclass(frozen=True)
class SheetColumn:
    """What a column of the sheet holds: its head, its format (none for text), its values."""

    head: str
    format: str
    values: Sequence[float | str | None]


def workbook(
    name: str,
    cover: Pairs,
    columns: Sequence[SheetColumn],
    notes: Pairs,
    rendition: Rendition,
    opens_on_data: bool = False,
) -> bytes:
    """Three sheets: cover and notes as pairs of a head and a text, between them the data.

    Numbers are numbers, everything else is text: nothing is taken for a formula or a link.
    """
    target, word = BytesIO(), rendition.word
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(target, settings)
    book.set_properties({"title": name, "created": MADE})
    _pairs_sheet(book, word("workbook.cover"), name, cover)
    sheet = _data_sheet(book, word("workbook.data"), columns)
    if opens_on_data:
        sheet.activate()
    _pairs_sheet(book, word("workbook.notes"), word("workbook.notes"), notes)
    book.close()
    return target.getvalue()


def number_format(unit: str, digits: int, language: Language) -> str:
    """How a spreadsheet shows numbers of a unit, a study's own too, with so many decimals.

    Money has those of its coins, and its sign close before the number.
    """
    if money := language.currencies.get(unit):
        coins = "." + "0" * money.decimals if money.decimals else ""
        signs = (money.before.strip(), money.behind.replace(NBSP, " "))
        before, behind = (f'"{sign}"' if sign else "" for sign in signs)
        return f"{before}#,##0{coins}{behind}"
    return FORMATS.get(unit, FORMATS["number"]).format(digits="." + "0" * digits if digits else "")


def numbers(values: Iterable[float]) -> list[float | None]:
    """Values as the sheet holds them; nothing for one that is missing."""
    return [None if pd.isna(one) else float(one) for one in values]


def _data_sheet(
    book: xlsxwriter.Workbook, name: str, columns: Sequence[SheetColumn]
) -> xlsxwriter.worksheet.Worksheet:
    """Heads that stay in sight, then the rows; a filter over all of them."""
    sheet = _sheet(book, name)
    sheet.freeze_panes(1, 1)
    for place, column in enumerate(columns):
        texts = [str(one) for one in column.values if one is not None]
        width = max(map(len, [column.head, *texts]))
        look = {"num_format": column.format} if column.format else {"text_wrap": True, "indent": 1}
        cell = book.add_format({"valign": "top", **look})
        align = "right" if column.format else "left"
        indent = 0 if column.format else 1
        heading = {"bold": True, "bottom": 1, "text_wrap": True, "align": align, "indent": indent}
        bold = book.add_format(heading)
        sheet.set_column(place, place, min(max(width + 2, NARROWEST), WIDEST))
        sheet.write_string(0, place, column.head, bold)
        for row, value in enumerate(column.values, start=1):
            if isinstance(value, float):
                sheet.write_number(row, place, value, cell)
            elif value is not None:
                sheet.write_string(row, place, value, cell)
    if columns:
        sheet.autofilter(0, 0, len(columns[0].values), len(columns) - 1)
    return sheet


def _pairs_sheet(book: xlsxwriter.Workbook, name: str, title: str, pairs: Pairs) -> None:
    """A title, then heads with their texts."""
    sheet = _sheet(book, name)
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 90)
    sheet.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 14}))
    head = book.add_format({"bold": True, "valign": "top"})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    for row, (said, what) in enumerate(pairs, start=2):
        sheet.write_string(row, 0, said, head)
        sheet.write_string(row, 1, what, text)


def _sheet(book: xlsxwriter.Workbook, name: str) -> xlsxwriter.worksheet.Worksheet:
    """A sheet that prints as wide as a page of A4 lying down."""
    sheet = book.add_worksheet(name)
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    return sheet
