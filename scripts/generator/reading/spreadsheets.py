"""A table as a spreadsheet saved it, as the plain table that it means.

Excel and LibreOffice mark UTF-8, end lines in CR LF and, where the comma is the sign of decimals,
set semicolons between cells: the same table, as long as each cell says the same.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence

from generator.errors import InvalidData
from generator.reading.cells import as_csv, split_line
from generator.reading.datasets import Field
from generator.reading.files import decoded

BETWEEN = ";"
DECIMAL_COMMA = re.compile(r"-?[0-9]+,[0-9]+")
DECIMAL_POINT = re.compile(r"-?[0-9]+(\.[0-9]+)?")
# With a point, these would be another number to who writes a comma for it: 1.250 is 1 250 there.
EITHER = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")


def plain_table(content: bytes, file: str, fields: Sequence[Field]) -> bytes:
    """The table between commas, in UTF-8 without a mark and with LF; the bytes if it is so already.

    InvalidData for a cell between semicolons that is no number where the column holds numbers, or
    that could be two.
    """
    plain = content.removeprefix(codecs.BOM_UTF8).replace(b"\r\n", b"\n")
    head = plain.partition(b"\n")[0]
    # Names of columns hold neither sign.
    if BETWEEN.encode() not in head or b"," in head:
        return plain
    lines = decoded(plain, file).removesuffix("\n").split("\n")
    below = enumerate(lines[1:], start=2)
    cells = [plain_cells(line, file, row, fields) for row, line in below]
    return as_csv([split_line(lines[0], file, 1, between=BETWEEN), *cells])


def plain_cells(line: str, file: str, row: int, fields: Sequence[Field]) -> list[str]:
    """The cells of a line between semicolons, numbers with a point for their comma."""
    names = [field.name for field in fields]
    cells = split_line(line, file, row, names, BETWEEN)
    if len(cells) > len(fields):
        whole = f"{len(names)} cells in a row, not {len(cells)}"
        quotes = "a text with a semicolon in it stands in quotation marks"
        raise InvalidData(file, row, str(len(names) + 1), cells[len(names)], f"{whole}; {quotes}")
    plain = []
    for cell, field in zip(cells, fields, strict=False):
        number = field.type == "number" and cell
        if number and (expected := number_complaint(cell)):
            raise InvalidData(file, row, field.name, cell, expected)
        plain.append(cell.replace(",", ".") if number else cell)
    return plain


def number_complaint(cell: str) -> str:
    """What was expected of a number between semicolons; nothing, where it can be one alone."""
    if EITHER.fullmatch(cell):
        whole, part = cell.split(".")
        return f"one number: {whole},{part} with decimals, {whole}{part} without"
    if DECIMAL_COMMA.fullmatch(cell) or DECIMAL_POINT.fullmatch(cell):
        return ""
    return "a number with a decimal comma, and nothing between its thousands"
