"""The money that a study counts in, in `data/study.toml`: its word, its sign, its coins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.languages import LANGUAGES, NBSP, NUMBER, Money
from generator.reading.entries import Entries
from generator.reading.texts import Text

MONEY = "money"
SAYS = ("word", "amount", "decimals")
# A mill is a thousandth of a dollar; no coin is smaller.
MOST_DECIMALS = 3


@dataclass(frozen=True)
class Currency:
    """A unit of money: the word for it, and how each language writes an amount of it."""

    unit: str
    word: Text
    amounts: Mapping[str, Money]


def currencies_of(file: Entries) -> Iterator[Currency]:
    """Each table of [money], which may be missing, in the order of the file."""
    if MONEY not in file.found:
        return
    listed = file.table(MONEY, "a table for each money: word, amount, decimals")
    for unit in listed.found:
        one = listed.table(unit, "word, amount, decimals of a money")
        one.check_known(SAYS)
        places = decimals_of(one)
        amount = one.table("amount", "how each language writes an amount")
        said = one.said("amount")
        for code in LANGUAGES:
            if said[code].count(NUMBER) != 1 or said[code].strip() in (NUMBER, ""):
                expected = f'its sign, with {NUMBER} where the number stands, such as "€{NUMBER}"'
                raise amount.wrong(code, expected)
        amounts = {code: Money(said[code].replace(" ", NBSP), places) for code in LANGUAGES}
        yield Currency(unit, one.said("word"), amounts)


def decimals_of(one: Entries) -> int:
    """How many decimals the smallest coin takes; none where nothing is said."""
    if "decimals" not in one.found:
        return 0
    places = one.found["decimals"]
    if type(places) is not int or not 0 <= places <= MOST_DECIMALS:
        raise one.wrong("decimals", f"a whole number from 0 to {MOST_DECIMALS}")
    return places
