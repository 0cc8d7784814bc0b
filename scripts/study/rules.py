"""What a schema cannot say: rules between the columns of a row, and between tables."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from typing import Any

import pandas as pd

from generator.errors import NEAR_ENOUGH, InvalidData, quoted, suggestion

# The study itself is a source too, beside the keys of the public record.
PAPER = "paper"
# The kind of claim whose evidence is graded.
FINDING = "finding"

Tables = Mapping[str, pd.DataFrame]


def check_rules(tables: Tables) -> None:
    """Refuse the first row that breaks a rule of its table."""
    rules: dict[str, Callable[[Tables], None]] = {
        "public_record": one_number_or_a_range,
        "budget": realised_within_budget,
        "output": years_in_order,
        "houses": sources_on_record,
        "claims": findings_graded,
    }
    for name, rule in rules.items():
        if name in tables:
            rule(tables)
    for name, column in (
        ("houses", "date"),
        ("public_record", "date"),
        ("public_record", "checked"),
    ):
        if name in tables:
            days_that_exist(name, column, tables[name])


def days_that_exist(name: str, column: str, frame: pd.DataFrame) -> None:
    """A date is one of the calendar: its pattern lets 30 February pass."""
    for row, record in numbered(frame):
        day = record[column]
        if pd.notna(day) and len(day) == len("2022-01-12"):
            try:
                datetime.date.fromisoformat(day)
            except ValueError:
                file, expected = f"data/{name}.csv", "a day of the calendar"
                raise InvalidData(file, row, column, day, expected) from None


def realised_within_budget(tables: Tables) -> None:
    """More may be spent than was budgeted only where the row says why."""
    for row, item in numbered(tables["budget"]):
        if item["realised"] > item["budget"] and pd.isna(item["overrun_reason"]):
            expected = f"at most the budget {item['budget']:.0f}, or an overrun_reason"
            said = f"{item['realised']:.0f}"
            raise InvalidData("data/budget.csv", row, "realised", said, expected)


def years_in_order(tables: Tables) -> None:
    """A period does not end before it starts."""
    for row, period in numbered(tables["output"]):
        if period["end_year"] < period["start_year"]:
            expected = f"a year not before the start_year {period['start_year']}"
            said = str(period["end_year"])
            raise InvalidData("data/output.csv", row, "end_year", said, expected)


def findings_graded(tables: Tables) -> None:
    """A finding bears a grade; a view, a definition, an aim or a statement of method bears none."""
    for row, claim in numbered(tables["claims"]):
        if (claim["kind"] == FINDING) == pd.isna(claim["strength"]):
            said = "" if pd.isna(claim["strength"]) else str(claim["strength"])
            grade = "a grade from 1 to 4" if claim["kind"] == FINDING else "an empty cell"
            expected = f"{grade}, for the kind is {claim['kind']}"
            raise InvalidData("data/claims.csv", row, "strength", said, expected)


def sources_on_record(tables: Tables) -> None:
    """A statement about the houses comes from the paper or from a row of the public record."""
    known = [PAPER, *tables["public_record"]["key"]]
    for row, house in numbered(tables["houses"]):
        if house["source"] not in known:
            near = suggestion(house["source"], known)
            expected = f'"{PAPER}" or a key of data/public_record.csv; {near}'
            raise InvalidData("data/houses.csv", row, "source", house["source"], expected)


def check_record(tables: Tables, references: Iterable[Mapping[str, object]]) -> None:
    """Each row of the public record was read on a page that the references list.

    The nearest is told by its id: a long address would be cut before it differs.
    """
    known = {str(one["URL"]): str(one["id"]) for one in references if "URL" in one}
    for row, source in numbered(tables["public_record"]):
        if source["url"] not in known:
            near = get_close_matches(source["url"], known, n=1, cutoff=NEAR_ENOUGH)
            of = f"; nearest: {quoted(known[near[0]])}" if near else ""
            expected = f"the URL of its reference in data/references.json{of}"
            raise InvalidData("data/public_record.csv", row, "url", source["url"], expected)


def one_number_or_a_range(tables: Tables) -> None:
    """A row of the record gives a value, or a range by both its ends, or no number."""
    file = "data/public_record.csv"
    for row, source in numbered(tables["public_record"]):
        low, high = source["low"], source["high"]
        for column, end, other in (("low", low, high), ("high", high, low)):
            if pd.isna(end) and pd.notna(other):
                raise InvalidData(file, row, column, None, "both ends of the range, low and high")
        if pd.notna(low) and pd.notna(source["value"]):
            expected = f"no value beside the range {low:.12g} to {high:.12g}"
            raise InvalidData(file, row, "value", f"{source['value']:.12g}", expected)
        if low > high:
            expected = f"a number not above the high {high:.12g}"
            raise InvalidData(file, row, "low", f"{low:.12g}", expected)


def numbered(frame: pd.DataFrame) -> list[tuple[int, dict[str, Any]]]:
    """Each row with its number in a spreadsheet, whose first row is the header."""
    records: list[dict[str, Any]] = frame.to_dict("records")  # type: ignore[assignment]
    return list(enumerate(records, start=2))
