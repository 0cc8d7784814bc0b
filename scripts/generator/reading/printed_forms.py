"""How the cells of a column are printed, as the data package says it beside the column.

A column of printed forms has a property `printed`; readers that know the standard alone pass it
over. Its `column` is the one that holds the values. Of the rest each is left out if there is none:

groupChar, decimalChar, minusChar, decimals   the marks of a numeral, the first two as Table Schema
                                              names them, and how many digits follow the second
before, between, after   texts around it: in front; between the ends of a range; behind, each with
                         what it multiplies the numeral by ("jt": 1000000)
where                    the one column, and its value, that tell the rows which the paper prints
exceptions               rows whose value is not what is printed: key, printed, value, reasons
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from generator.errors import suggestion
from generator.reading.described import Described, keys_in_languages

EXCEPTION = ("key", "printed", "value")
MARKS = ("groupChar", "decimalChar", "minusChar")
FORM = ("column", *MARKS, "decimals", "before", "between", "after", "where", "exceptions")
NUMBERS = ("integer", "number")
# As many digits as a 64-bit float keeps.
MOST_DECIMALS = 15


@dataclass(frozen=True)
class Exemption:
    """A row, by its primary key, that is let through as long as both of its cells stay so."""

    key: tuple[str, ...]
    printed: str
    value: Decimal


@dataclass(frozen=True)
class PrintedForm:
    """The form of the cells of a column `printed`, whose values the column `value` holds."""

    printed: str
    value: str
    group: str
    decimal: str
    decimals: int
    minus: str
    before: str
    between: tuple[str, ...]
    after: Mapping[str, Decimal]
    where: tuple[str, str] | None
    exemptions: tuple[Exemption, ...]


def printed_form(found: object, column: str, kinds: Mapping[str, str]) -> PrintedForm:
    """The form that a column has, `table.name`, in a table whose columns have these types."""
    said = Described(found, f"{column}.printed", FORM)
    value = said.part("column", "")
    if kinds.get(value) not in NUMBERS:
        known = [name for name, kind in kinds.items() if kind in NUMBERS]
        raise said.wrong("column", f"a column of numbers; {suggestion(value, known)}")
    (group, decimal, minus), after = marks_of(said), texts_behind(said)
    where = said.part("where", {})
    if len(where) > 1 or not where.keys() <= kinds.keys():
        raise said.wrong("where", "one column, and its value in the rows that the paper prints")
    return PrintedForm(
        printed=column.rpartition(".")[2],
        value=value,
        group=group,
        decimal=decimal,
        decimals=said.part("decimals", 0),
        minus=minus,
        before=said.part("before", ""),
        between=tuple(map(str, said.part("between", []))),
        after=after,
        where=next(((name, str(text)) for name, text in where.items()), None),
        exemptions=tuple(
            exemption_of(
                Described(
                    one, f"{said.place}.exceptions", (*EXCEPTION, *keys_in_languages("reason"))
                )
            )
            for one in said.part("exceptions", [])
        ),
    )


def marks_of(said: Described) -> list[str]:
    """The marks of a numeral, which no reader can take for one another."""
    marks = [said.part(name, "") for name in MARKS]
    for name, mark in zip(MARKS, marks, strict=True):
        if len(mark) > 1 or mark.isalnum() or (mark and marks.count(mark) > 1):
            raise said.wrong(name, "one character of its own, no letter and no digit")
    decimals = said.part("decimals", 0)
    if not 0 <= decimals <= MOST_DECIMALS or bool(decimals) != bool(said.part("decimalChar", "")):
        raise said.wrong("decimals", "how many digits follow the decimalChar, none without one")
    return marks


def texts_behind(said: Described) -> dict[str, Decimal]:
    """What may stand behind the numeral, with what each multiplies it by: nothing by one."""
    after = said.part("after", {}) or {"": 1}
    if any(type(times) is not int or times < 1 for times in after.values()):
        raise said.wrong("after", "each text with the whole number that it multiplies by")
    return {text: Decimal(str(times)) for text, times in after.items()}


def exemption_of(said: Described) -> Exemption:
    """One exception, with its reason in each language."""
    for name in ("printed", *keys_in_languages("reason")):
        if not said.part(name, "").strip():
            raise said.wrong(name, "a text")
    key = tuple(map(str, said.part("key", [])))
    return Exemption(key, said.part("printed", ""), said.number("value"))
