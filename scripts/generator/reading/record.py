"""The rules of the public record: what others publish about the study's subject, row by row."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from difflib import get_close_matches
from itertools import repeat

import pandas as pd

from generator.errors import NEAR_ENOUGH, InvalidData, quoted
from generator.reading.record_roles import RecordColumns

RECORD = "public_record"
FILE = f"data/{RECORD}.csv"
# Of a spreadsheet, whose first row is the header.
FIRST_ROW = 2


def check_record(frame: pd.DataFrame, columns: RecordColumns, known: Mapping[str, str]) -> None:
    """Refuse the first row that breaks a rule; `known` are the references' keys by address."""
    if columns.low:
        one_number_or_a_range(frame, columns)
    for column in columns.days:
        days_that_exist(RECORD, column, frame)
    pages_referred_to(frame, columns.address, known)


def one_number_or_a_range(frame: pd.DataFrame, columns: RecordColumns) -> None:
    """A row of the record gives a value, or a range by both its ends, or no number."""
    at_low, at_high = columns.low, columns.high
    values = frame[columns.value] if columns.value else repeat(None, len(frame))
    cells = zip(frame[at_low], frame[at_high], values, strict=True)
    for row, (low, high, value) in enumerate(cells, start=FIRST_ROW):
        for column, end, other in ((at_low, low, high), (at_high, high, low)):
            if pd.isna(end) and pd.notna(other):
                expected = f"both ends of the range, {at_low} and {at_high}"
                raise InvalidData(FILE, row, column, None, expected)
        if pd.notna(low) and pd.notna(value):
            expected = f"no value beside the range {low:.12g} to {high:.12g}"
            raise InvalidData(FILE, row, columns.value, f"{value:.12g}", expected)
        if low > high:
            expected = f"a number not above the high {high:.12g}"
            raise InvalidData(FILE, row, at_low, f"{low:.12g}", expected)


def days_that_exist(name: str, column: str, frame: pd.DataFrame) -> None:
    """A date is one of the calendar: its pattern lets 30 February pass."""
    for row, day in enumerate(frame[column], start=FIRST_ROW):
        if pd.notna(day) and len(day) == len("2022-01-12"):
            try:
                datetime.date.fromisoformat(day)
            except ValueError:
                file, expected = f"data/{name}.csv", "a day of the calendar"
                raise InvalidData(file, row, column, day, expected) from None


def pages_referred_to(frame: pd.DataFrame, column: str, known: Mapping[str, str]) -> None:
    """Each row was read on a page that the references list.

    The nearest is told by its key: a long address would be cut before it differs.
    """
    for row, url in enumerate(frame[column], start=FIRST_ROW):
        if url not in known:
            near = get_close_matches(url, known, n=1, cutoff=NEAR_ENOUGH)
            of = f"; nearest: {quoted(known[near[0]])}" if near else ""
            expected = f"the URL of its reference in data/references.json{of}"
            raise InvalidData(FILE, row, column, url, expected)
