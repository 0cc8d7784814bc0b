"""What a schema cannot say: rules between the columns of a row, and between tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

import pandas as pd

from generator.errors import InvalidData, suggestion
from generator.reading.record import FIRST_ROW, days_that_exist

# The study itself is a source too, beside the keys of the public record.
PAPER = "paper"
# The kind of claim whose evidence is graded.
FINDING = "finding"

Tables = Mapping[str, pd.DataFrame]


def check_rules(tables: Tables) -> None:
    """Refuse the first row that breaks a rule of its table."""
    rules: dict[str, Callable[[Tables], None]] = {
        "budget": realised_within_budget,
        "grdp_totals": years_of_table_1,
        "output": years_in_order,
        "houses": sources_on_record,
        "claims": findings_graded,
        "events": events_told,
    }
    for name, rule in rules.items():
        if name in tables:
            rule(tables)
    for name in ("houses", "events"):
        if name in tables:
            days_that_exist(name, "date", tables[name])


def realised_within_budget(tables: Tables) -> None:
    """More may be spent than was budgeted only where the row says why."""
    frame = tables["budget"]
    cells = zip(frame["budget"], frame["realised"], frame["overrun_reason"], strict=True)
    for row, (budget, realised, reason) in enumerate(cells, start=FIRST_ROW):
        if realised > budget and pd.isna(reason):
            expected = f"at most the budget {budget:.0f}, or an overrun_reason"
            raise InvalidData("data/budget.csv", row, "realised", f"{realised:.0f}", expected)


def years_of_table_1(tables: Tables) -> None:
    """Table 1 has every sector and the total in each of its years, which follow one another."""
    if "grdp" not in tables or "sectors" not in tables:
        return
    years = [int(year) for year in tables["grdp_totals"]["year"]]
    for row, (before, year) in enumerate(pairwise(years), start=FIRST_ROW + 1):
        if year != before + 1:
            expected = f"the year {before + 1}, after that of the row above"
            raise InvalidData("data/grdp_totals.csv", row, "year", str(year), expected)
    cells = zip(tables["grdp"]["sector"], tables["grdp"]["year"], strict=True)
    found = [(str(sector), int(year)) for sector, year in cells]
    for row, (_, year) in enumerate(found, start=FIRST_ROW):
        if year not in years:
            expected = "a year of data/grdp_totals.csv, whose total it is part of"
            raise InvalidData("data/grdp.csv", row, "year", str(year), expected)
    for sector in map(str, tables["sectors"]["code"]):
        for year in years:
            if (sector, year) not in found:
                expected = f"a row for the sector {sector} in {year}"
                raise InvalidData("data/grdp.csv", None, "year", None, expected)


def years_in_order(tables: Tables) -> None:
    """A period does not end before it starts."""
    years = zip(tables["output"]["start_year"], tables["output"]["end_year"], strict=True)
    for row, (first, last) in enumerate(years, start=FIRST_ROW):
        if last < first:
            expected = f"a year not before the start_year {first}"
            raise InvalidData("data/output.csv", row, "end_year", str(last), expected)


def findings_graded(tables: Tables) -> None:
    """A finding bears a grade; a view, a definition, an aim or a statement of method bears none."""
    cells = zip(tables["claims"]["kind"], tables["claims"]["strength"], strict=True)
    for row, (kind, strength) in enumerate(cells, start=FIRST_ROW):
        if (kind == FINDING) == pd.isna(strength):
            said = "" if pd.isna(strength) else str(strength)
            grade = "a grade from 1 to 4" if kind == FINDING else "an empty cell"
            expected = f"{grade}, for the kind is {kind}"
            raise InvalidData("data/claims.csv", row, "strength", said, expected)


def sources_on_record(tables: Tables) -> None:
    """A statement about the houses comes from the paper or from a row of the public record."""
    known = [PAPER, *tables["public_record"]["key"]]
    for row, source in enumerate(tables["houses"]["source"], start=FIRST_ROW):
        if source not in known:
            near = suggestion(source, known)
            expected = f'"{PAPER}" or a key of data/public_record.csv; {near}'
            raise InvalidData("data/houses.csv", row, "source", source, expected)


def texts_of(frame: pd.DataFrame) -> list[dict[str, str]]:
    """Each row as texts, an empty cell as an empty one."""
    return [
        {str(name): "" if pd.isna(cell) else str(cell) for name, cell in row.items()}
        for row in frame.to_dict("records")
    ]


def events_told(tables: Tables) -> None:
    """Each event has its source, and a date that the source allows."""
    events_sourced(tables)
    events_dated(tables)


def events_sourced(tables: Tables) -> None:
    """An event is told by the paper, by a claim, or by others, by a row of the public record."""
    for row, event in enumerate(texts_of(tables["events"]), start=FIRST_ROW):
        is_paper = event["voice"] == PAPER
        for column, wanted in (("claim", is_paper), ("record", not is_paper)):
            if bool(event[column]) != wanted:
                said = event[column] or None
                cell = f"the {column} that tells of it" if wanted else "an empty cell"
                expected = f"{cell}, for the voice is {event['voice']}"
                raise InvalidData("data/events.csv", row, column, said, expected)


def events_dated(tables: Tables) -> None:
    """Events in the order of time, on a date of the paper's or not after another source told it."""
    informant, houses = tables["informant"], tables["houses"]
    years = informant.loc[informant["unit"] == "year", "value"].map("{:.0f}".format)
    given = sorted({*years, *houses.loc[houses["source"] == PAPER, "date"]})
    told = tables["public_record"].set_index("key")["date"].dropna().to_dict()
    before = ""
    for row, event in enumerate(texts_of(tables["events"]), start=FIRST_ROW):
        day, record, expected = event["date"], event["record"], ""
        if event["voice"] == PAPER and day not in given:
            expected = f"a date in data/informant.csv or data/houses.csv: {', '.join(given)}"
        elif record in told and is_later(day, told[record]):
            expected = f"a date not after {told[record]}, when {record} was told"
        elif is_later(before, day):
            expected = f"a date not before {before}, that of the row above"
        if expected:
            raise InvalidData("data/events.csv", row, "date", day, expected)
        before = day


def is_later(day: str, other: str) -> bool:
    """Whether an ISO date comes after another; a year and a day within it do not."""
    common = min(len(day), len(other))
    return day[:common] > other[:common]
