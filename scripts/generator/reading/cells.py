"""Text to rows: safe to read, by us and by a spreadsheet, before a table means a thing."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from urllib.parse import quote, urlsplit

from generator.errors import InvalidData, suggestion
from generator.reading.datasets import Field
from generator.reading.limits import LONGEST_LINE, MOST_ROWS, size_fault
from generator.reading.patterns import has_form
from generator.reading.rewritten import rewritten
from generator.reading.unseen import hidden_character, hidden_in_page, visible_text_without

# Fifteen digits before the point: more would not survive as a 64-bit float.
WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,14})")
NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]+)?")
# A tag, a closing tag, a comment or doctype, a processing instruction.
MARKUP = re.compile(r"<[A-Za-z/!?]")
SCRIPT_ADDRESS = re.compile(r"(javascript|vbscript)\s*:|data\s*:\s*text/html", re.IGNORECASE)
# A picture of Markdown, which a browser fetches; a link or a picture, wherever it leads.
PICTURE, LINK = re.compile(r"!\["), re.compile(r"\]\(|\]\[|\]:|<https?:", re.IGNORECASE)
NOT_IN_ADDRESS = re.compile(r"[\s\"<>\\^`{|}]")
# What Excel, LibreOffice and Sheets take for the beginning of a formula.
FORMULA = "=+-@"
# csv stops at these two before we could name the cell they stand in; pictures stand in for them.
PICTURES = {0x00: "\u2400", 0x0D: "\u240d"}
LETTERS = {ord(picture): chr(letter) for letter, picture in PICTURES.items()}


def csv_rows(text: str, file: str, fields: Sequence[Field]) -> list[list[str]]:
    """The rows below the header, each with one clean text a field."""
    lines = text.removesuffix("\n").split("\n")
    names = [field.name for field in fields]
    check_header(split_line(lines[0], file, 1), file, names)
    if len(lines) > MOST_ROWS + 1:
        expected = f"at most {MOST_ROWS} rows, not {len(lines) - 1}"
        raise InvalidData(file, None, None, None, expected)
    if len(lines) == 1:
        raise InvalidData(file, 2, None, None, "at least one row below the header")
    rows = []
    for row, line in enumerate(lines[1:], start=2):
        cells = split_line(line, file, row, names)
        check_length(cells, file, row, names)
        for field, cell in zip(fields, cells, strict=True):
            for expected in cell_complaints(cell, field):
                raise InvalidData(file, row, field.name, cell, expected)
        rows.append(cells)
    return rows


def as_csv(lines: Iterable[Sequence[str]]) -> bytes:
    """Cells as a table between commas, the same bytes whatever program wrote them before."""
    target = io.StringIO()
    csv.writer(target, lineterminator="\n").writerows(lines)
    return target.getvalue().encode("utf-8")


def split_line(
    line: str, file: str, row: int, names: Sequence[str] = (), between: str = ","
) -> list[str]:
    """The cells of one line; a cell never goes on to the next line."""
    closed = "each quote closed in its own cell, on its own row"
    if len(line) > LONGEST_LINE:
        expected = f"a line of at most {LONGEST_LINE} letters, not {len(line)}"
        raise InvalidData(file, row, None, line, expected)
    drawn = line.translate(PICTURES)
    if line.count('"') % 2:
        # Read leniently, a line ends inside the cell whose quote is open.
        cells = next(csv.reader([drawn], delimiter=between))
        column = names[len(cells) - 1] if len(cells) <= len(names) else str(len(cells))
        raise InvalidData(file, row, column, cells[-1], closed)
    try:
        # A CR behind a closed quote is let through here, to be named as what it is.
        cells = next(csv.reader([drawn], delimiter=between, strict="\r" not in line))
    except csv.Error:
        raise InvalidData(file, row, None, line, closed) from None
    return [cell.translate(LETTERS) for cell in cells]


def check_header(labels: list[str], file: str, names: list[str]) -> None:
    """Refuse a header that is not exactly the columns that were promised, in their order."""
    promised = f"the columns {', '.join(names)}"
    for position, label in enumerate(labels, start=1):
        if letter := hidden_character(label):
            raise InvalidData(file, 1, str(position), label, visible_text_without(letter))
        if label not in names:
            lost = [name for name in names if name not in labels]
            near = f"; {suggestion(label, lost)}" if lost else ""
            raise InvalidData(file, 1, str(position), label, f"{promised}{near}")
        if label in labels[: position - 1]:
            raise InvalidData(file, 1, str(position), label, "each column once")
    for name in names:
        if name not in labels:
            raise InvalidData(file, 1, name, None, f"this column among {promised}")
    for position, (label, name) in enumerate(zip(labels, names, strict=True), start=1):
        if label != name:
            raise InvalidData(file, 1, str(position), label, f'"{name}" here: {promised}')


def check_length(cells: list[str], file: str, row: int, names: list[str]) -> None:
    """Refuse a row that is longer or shorter than the header."""
    expected = f"{len(names)} cells in a row, not {len(cells)}"
    whole = 'a text with a comma in it stands in quotation marks: "a, b"'
    if len(cells) < len(names):
        raise InvalidData(file, row, names[len(cells)], None, expected)
    if len(cells) > len(names):
        # Prose sets a space behind its comma: there the text was parted.
        for name, (before, after) in zip(names, pairwise(cells), strict=False):
            if after.startswith(" "):
                raise InvalidData(file, row, name, f"{before},{after}", f"{expected}; {whole}")
        last = cells[len(names)]
        raise InvalidData(file, row, str(len(names) + 1), last, f"{expected}; {whole}")


def cell_complaints(cell: str, field: Field) -> Iterator[str]:
    """What was expected of a cell that is not as it should be: nothing, where all is well."""
    kind = field.type
    if not cell:
        if field.constraints.required:
            yield f"{expected_of(kind)}, not an empty cell"
        return
    if fault := size_fault(cell, 0):
        yield fault
    if letter := hidden_in_page(cell):
        yield visible_text_without(letter)
    if kind in {"integer", "year"} and not WHOLE.fullmatch(cell):
        yield expected_of(kind)
    if kind == "number" and not NUMBER.fullmatch(cell):
        yield expected_of(kind)
    if kind not in {"integer", "year", "number"}:
        yield from text_complaints(cell)
        # An address has question marks of its own, a printed form an exact form.
        if not field.printed and "://" not in cell and (expected := rewritten(cell)):
            yield expected
    if (form := field.constraints.pattern) and not has_form(cell, form):
        yield f"a text of the form {form}"
    if field.format == "uri" or field.name == "url":
        yield from address_complaints(cell)


def expected_of(kind: str) -> str:
    """What a cell of this type should hold, in words."""
    whole = "a whole number, digits only"
    words = {
        "number": "a number with a decimal point",
        "integer": whole,
        "year": whole,
        "date": "a day as 2022-01-12",
    }
    return words.get(kind, "a text")


def text_complaints(text: str) -> Iterator[str]:
    """What makes a text dangerous in a page or in a spreadsheet."""
    if text != text.strip():
        yield "a text without spaces at its ends"
    # Full-width signs count as well: a spreadsheet in Japanese or Chinese runs them.
    if unicodedata.normalize("NFKC", text[0]) in FORMULA:
        yield f"a text that no spreadsheet runs as a formula: not one that begins with {text[0]}"
    yield from page_complaints(text)


def page_complaints(text: str) -> Iterator[str]:
    """What makes a text dangerous in a page."""
    if markup := MARKUP.search(text):
        yield f"a text without HTML: not {markup[0]}"
    if address := SCRIPT_ADDRESS.search(text):
        yield f"a text without an address that runs: not {address[0]}"
    if PICTURE.search(text):
        yield "a text without pictures: not !["


def address_complaints(text: str) -> Iterator[str]:
    """What keeps a text from being a plain http or https address."""
    if not text.startswith(("https://", "http://")):
        yield "an address that begins with https:// or http://"
    elif strange := NOT_IN_ADDRESS.search(text):
        name = "spaces" if strange[0].isspace() else strange[0]
        yield f"an address without {name}: copy it anew, or write {quote(strange[0])} there"
    elif "@" in (host := host_of(text)):
        yield "an address without a name or password before its host"
    elif not host:
        yield "an address with a host behind https:// or http://"


def host_of(address: str) -> str:
    """The host that an address names, with what stands before it; nothing where it has none."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return parts.netloc if parts.hostname else ""
