"""The rules of the public record: what others publish about the study's subject, row by row."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from difflib import get_close_matches

import pandas as pd

from generator.errors import NEAR_ENOUGH, InvalidData, quoted

RECORD = "public_record"
FILE = f"data/{RECORD}.csv"
# Of a spreadsheet, whose first row is the header.
FIRST_ROW = 2


def check_record(frame: pd.DataFrame, known: Mapping[str, str]) -> None:
    """Refuse the first row that breaks a rule; `known` are the references' keys by address."""
    one_number_or_a_range(frame)
    for column in ("date", "checked"):
        days_that_exist(RECORD, column, frame)
    pages_referred_to(frame, known)


def one_number_or_a_range(frame: pd.DataFrame) -> None:
    """A row of the record gives a value, or a range by both its ends, or no number."""
    cells = zip(frame["low"], frame["high"], frame["value"], strict=True)
    for row, (low, high, value) in enumerate(cells, start=FIRST_ROW):
        for column, end, other in (("low", low, high), ("high", high, low)):
            if pd.isna(end) and pd.notna(other):
                raise InvalidData(FILE, row, column, None, "both ends of the range, low and high")
        if pd.notna(low) and pd.notna(value):
            expected = f"no value beside the range {low:.12g} to {high:.12g}"
            raise InvalidData(FILE, row, "value", f"{value:.12g}", expected)
        if low > high:
            expected = f"a number not above the high {high:.12g}"
            raise InvalidData(FILE, row, "low", f"{low:.12g}", expected)


def days_that_exist(name: str, column: str, frame: pd.DataFrame) -> None:
    """A date is one of the calendar: its pattern lets 30 February pass."""
    for row, day in enumerate(frame[column], start=FIRST_ROW):
        if pd.notna(day) and len(day) == len("2022-01-12"):
            try:
                datetime.date.fromisoformat(day)
            except ValueError:
                file, expected = f"data/{name}.csv", "a day of the calendar"
                raise InvalidData(file, row, column, day, expected) from None


def pages_referred_to(frame: pd.DataFrame, known: Mapping[str, str]) -> None:
    """Each row was read on a page that the references list.

    The nearest is told by its key: a long address would be cut before it differs.
    """
    for row, url in enumerate(frame["url"], start=FIRST_ROW):
        if url not in known:
            near = get_close_matches(url, known, n=1, cutoff=NEAR_ENOUGH)
            of = f"; nearest: {quoted(known[near[0]])}" if near else ""
            expected = f"the URL of its reference in data/references.json{of}"
            raise InvalidData(FILE, row, "url", url, expected)
