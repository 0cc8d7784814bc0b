"""One language's way with numbers, money, units and dates; Babel (CLDR) writes the digits."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from generator.errors import UnknownName
from generator.languages.money import Money
from generator.languages.parts_of_works import ENGLISH_PARTS, PartOfWork
from generator.languages.rounding import rounded

NBSP, MINUS, EN_DASH = "\u00a0", "\u2212", "\u2013"
SCALES = (10**12, 10**9, 10**6)


@dataclass(frozen=True)
class Language:
    """One language's way with numbers and dates."""

    code: str
    # As it calls itself.
    name: str
    locale: str
    scale_words: tuple[str, str, str]
    points_words: str
    tonnes_word: str
    # What stands behind a percentage in running text; charts and tables have the sign.
    percent_words: str
    # Whole numbers that prose writes in letters.
    counts: Mapping[int, str] = field(hash=False)
    # Whether a citation writes (2026, 25 November), as Indonesian does, or (2026, November 25).
    cites_day_first: bool
    # As others name it: BibTeX (babel's name), and the plugin of lunr that finds the roots of words
    # (docs/theme/assets/javascripts/lunr/min/lunr.NAME.min.js).
    in_bibtex: str
    in_lunr: str
    # Where its pages stand below the site's root: a folder with its slash, or nothing for the root.
    folder: str = ""
    # What a study counts in beside the units that every language knows, in words: "minutes".
    units: Mapping[str, str] = field(default_factory=dict, hash=False)
    # The money of a study, by the name of its unit: "rupiah".
    currencies: Mapping[str, Money] = field(default_factory=dict, hash=False)
    # What it calls the parts of a work that a citation points to.
    parts_of_works: tuple[PartOfWork, ...] = ENGLISH_PARTS

    def number(self, value: float, digits: int = 0) -> str:
        """Digits, grouped, with a true minus."""
        pattern = "#,##0" + ("." + "0" * digits if digits else "")
        return self._digits(rounded(value, digits), pattern)

    def signed(self, value: float, digits: int = 0) -> str:
        """A change: with its sign, but for one that rounds to nothing."""
        plus = "+" if rounded(value, digits) > 0 else ""
        return f"{plus}{self.number(value, digits)}"

    def percent(self, value: float, digits: int = 1) -> str:
        """41,5% or 41.5%."""
        return f"{self.number(value, digits)}%"

    def percent_in_prose(self, value: float, digits: int = 1) -> str:
        """41,5 persen or 41.5%."""
        return f"{self.number(value, digits)}{self.percent_words}"

    def points(self, value: float, digits: int = 1) -> str:
        """Percentage points, spelled out."""
        return f"{self.number(value, digits)}{NBSP}{self.points_words}"

    def money(self, value: float, unit: str, digits: int | None = None) -> str:
        """Money with a scale word from a million on; at most two decimals, no trailing zeros."""
        return self._signed_amount(value, unit, self.amount(abs(value), unit, digits))

    def money_full(self, value: float, unit: str) -> str:
        """Money to the last coin."""
        return self._signed_amount(value, unit, self.amount_full(abs(value), unit))

    def amount(self, value: float, unit: str, digits: int | None = None) -> str:
        """The number of an amount of money, without its sign: 5 miliar or 5 billion."""
        return self.count_scaled(value, digits, self._money_of(unit).places(value))

    def amount_full(self, value: float, unit: str) -> str:
        """The number of an amount to the last coin."""
        return self.number(value, self._money_of(unit).places(value))

    def count_scaled(self, value: float, digits: int | None = None, unscaled: int = 0) -> str:
        """A large count: 15,64 juta or 15.64 million; `digits` fixes how many decimals.

        Else one below a million has as many as `unscaled` says.
        """
        places = 2 if digits is None else digits
        pattern = "#,##0." + ("#" if digits is None else "0") * places
        for scale, below, word in zip(SCALES, (*SCALES[1:], 1), self.scale_words, strict=True):
            # As it would be written one scale below: 999 999 999 is 1 miliar, not 1.000 juta.
            if abs(rounded(value, places if below > 1 else unscaled, below)) * below >= scale:
                return f"{self._digits(rounded(value, places, scale), pattern)}{NBSP}{word}"
        return self.number(value, unscaled if digits is None else digits)

    def mass_kg(self, value: float, digits: int = 0) -> str:
        """7.335 kg or 7,335 kg."""
        return f"{self.number(value, digits)}{NBSP}kg"

    def mass_tonnes(self, value: float, digits: int = 0) -> str:
        """Metric tons: 88 ton or 88 tonnes; the symbol t is for axes."""
        return f"{self.number(value, digits)}{NBSP}{self.tonnes_word}"

    def measured(self, value: float, unit: str, digits: int = 0) -> str:
        """So much of a unit of the study: 14 menit or 14 minutes."""
        if unit not in self.units:
            raise UnknownName(unit, self.units, "[units] of data/study.toml")
        return f"{self.number(value, digits)}{NBSP}{self.units[unit]}"

    def in_words(self, value: float) -> str | None:
        """A small count in letters, or None for a number that the language writes in digits."""
        return self.counts.get(int(value)) if value == int(value) else None

    def date(self, iso: str) -> str:
        """12 Januari 2022 of 2022-01-12, Januari 2022 of 2022-01, 2022 of 2022; from A/B, A–B."""
        if "/" in iso:
            first, _, last = iso.partition("/")
            return self.range(self.date(first), self.date(last))
        year, *rest = iso.split("-")
        day = datetime.date.fromisoformat("-".join([year, *rest, "01", "01"][:3]))
        return format_date(day, ("y", "MMMM y", "d MMMM y")[len(rest)], locale=self.locale)

    def range(self, first: object, last: object) -> str:
        """From one to another, both as already written: years stay ungrouped."""
        return f"{first}{EN_DASH}{last}"

    def listed(self, texts: list[str]) -> str:
        """Several as one enumeration: A, B, dan C or A, B and C."""
        return format_list(texts, locale=self.locale)

    def _digits(self, value: Decimal, pattern: str) -> str:
        return digits_written(str(value), pattern.removesuffix("."), self.locale)

    def _money_of(self, unit: str) -> Money:
        """The money of this name, or `UnknownName` with the nearest one."""
        if unit not in self.currencies:
            raise UnknownName(unit, self.currencies, "[money] of data/study.toml")
        return self.currencies[unit]

    def _signed_amount(self, value: float, unit: str, number: str) -> str:
        return f"{MINUS if value < 0 else ''}{self._money_of(unit).around(number)}"


@lru_cache(20_000)
def digits_written(value: str, pattern: str, locale: str) -> str:
    """A decimal number as a locale writes it in a pattern of CLDR, with a true minus."""
    return format_decimal(Decimal(value), format=pattern, locale=locale).replace("-", MINUS)
