"""A value as tables and workbooks write it, by the unit of its column."""

from __future__ import annotations

import re

import pandas as pd

from generator.errors import UnknownName
from generator.findings import Column, Rendition, Value
from generator.languages import NBSP

# Words that the paper has before a number, as in "about 20"; a sign of money is none.
WORDS_BEFORE = re.compile(r"(?:[a-z]+ )*")
# What is no number to line up at its right edge; every other unit is.
TEXTUAL = frozenset(("text", "name", "group", "year", "date", "scale", "strength", "link"))
UNITS = (
    *("printed", "percent", "points", "count", "number", "degrees", "kg", "tonne"),
    *sorted(TEXTUAL),
)


def is_number(column: Column) -> bool:
    """Whether a column holds numbers, which line up at their right edge."""
    return column.unit not in TEXTUAL


def value_text(value: Value, column: Column, rendition: Rendition) -> str:
    """A value as the language writes it; nothing where there is none."""
    if pd.isna(value):
        return "–"
    language = rendition.language
    match column.unit:
        case "printed":
            return printed_text(str(value))
        case "percent":
            # As a chart has it: what is more than nothing is not said to be nothing.
            least = 10**-column.digits
            if 0 < value < least / 2:
                return f"< {language.percent(least, column.digits)}"
            return language.percent(value, column.digits)
        case "points" | "number" | "count":
            return language.number(value, column.digits)
        case "degrees":
            return f"{language.number(value, column.digits)}°"
        case "kg":
            return language.mass_kg(value, column.digits)
        case "tonne":
            return language.mass_tonnes(value, column.digits)
        case "date":
            return language.date(str(value)) if value else "–"
        case "strength":
            return rendition.word(f"strength.{int(value)}")
    if column.unit in language.currencies:
        # Amounts below one another have equal decimals where the column asks for them.
        return language.money(value, column.unit, column.digits or None)
    if column.unit in language.units:
        return language.measured(value, column.unit, column.digits)
    if is_number(column):
        known = (*UNITS, *language.units, *language.currencies)
        raise UnknownName(column.unit, known, f"column {column.key}")
    return str(value)


def printed_text(cell: str) -> str:
    """A cell as the paper prints it: a line may end within the words before a number alone."""
    words = WORDS_BEFORE.match(cell)
    before = words[0] if words else ""
    return before + cell.removeprefix(before).replace(" ", NBSP)
