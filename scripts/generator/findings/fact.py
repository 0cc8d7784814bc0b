"""What a fact is: a number that says its unit, where it comes from, and itself in a language."""

from dataclasses import dataclass, replace

from generator.errors import InvalidData, UnknownName
from generator.languages import Language

# What a fact may be counted in, beside the units and the money of its study.
UNITS = (*("percent", "points", "count", "people", "kg", "tonne", "degree", "year"),)
# The cells of a row's primary key, in the order of its columns.
Key = tuple[str | int, ...]


@dataclass(frozen=True)
class Cell:
    """One cell of the data: dataset, primary key of the row, column; without a row, all of it."""

    dataset: str
    row: Key
    column: str


@dataclass(frozen=True)
class Fact:
    """A number with its unit, its origin and its inputs.

    origin: printed (in the paper), reported (by another source), computed (plain arithmetic on
    the data), inferred (rests on a reading of the data that no source prints).
    unit: percent, points, count, people (scaled), kg, tonne, degree, year, or one of the study's
    own, its money among them (data/study.toml).
    method names the formula of the study; formula is it in symbols that no language owns, whose
    letters a, b, c stand for the inputs in their order and Σ for the sum of those left, once
    `checked` has looked it up; topic is the part of the page of numbers it stands in.
    high ends a range that begins at value.
    """

    name: str
    value: float
    unit: str
    origin: str
    digits: int
    inputs: tuple[Cell, ...]
    method: str = ""
    printed: str = ""
    topic: str = ""
    high: float | None = None
    formula: str = ""

    def __post_init__(self) -> None:
        if self.high is not None and not self.high >= self.value:
            cell, found = self.inputs[-1], f"{self.high:.12g}"
            where = ".".join([*map(str, cell.row), cell.column])
            expected = f"a range of {self.name} that ends at {self.value:.12g} or above"
            raise InvalidData(f"data/{cell.dataset}.csv", None, where, found, expected)

    def say(self, language: Language, form: str = "") -> str:
        """The fact as the language writes it.

        form: number, full, printed, words (of a count that has them), how many decimals (a digit),
        prose (as running text has it), or nothing.
        """
        if form == "printed":
            return self.printed
        if form == "words":
            return language.in_words(self.value) or language.number(self.value)
        if form.isdigit():
            return replace(self, digits=int(form))._said(language, "prose", int(form))
        return self._said(language, form)

    def _said(self, language: Language, form: str, places: int | None = None) -> str:
        """The fact in a form; `places` are decimals that a scaled amount has as well."""
        if self.high is not None:
            first, last = (replace(self, value=end, high=None) for end in (self.value, self.high))
            if form != "number" and (money := language.currencies.get(self.unit)):
                ends = (one._amount(language, form, places) for one in (first, last))
                return money.around(language.range(*ends))
            if self.unit == "people" and form != "number":
                begin = language.count_scaled(self.value, places)
                return language.range(begin, last._said(language, form, places))
            return language.range(first.say(language, "number"), last._said(language, form, places))
        if form == "number" or self.unit == "count":
            return language.number(self.value, self.digits)
        if form == "full" and self.unit in language.currencies:
            return language.money_full(self.value, self.unit)
        if form == "prose" and self.unit == "percent":
            return language.percent_in_prose(self.value, self.digits)
        return self._with_unit(language, places)

    def _amount(self, language: Language, form: str, places: int | None) -> str:
        """The number of money without its sign."""
        if form == "full":
            return language.amount_full(self.value, self.unit)
        return language.amount(self.value, self.unit, places)

    def _with_unit(self, language: Language, places: int | None) -> str:
        match self.unit:
            case "percent":
                return language.percent(self.value, self.digits)
            case "points":
                return language.points(self.value, self.digits)
            case "people":
                return language.count_scaled(self.value, places)
            case "kg":
                return language.mass_kg(self.value, self.digits)
            case "tonne":
                return language.mass_tonnes(self.value, self.digits)
            case "degree":
                return f"{language.number(self.value, self.digits)}°"
            case "year":
                return f"{self.value:.0f}"
        if self.unit in language.currencies:
            return language.money(self.value, self.unit, places)
        if self.unit in language.units:
            return language.measured(self.value, self.unit, self.digits)
        known = (*UNITS, *language.units, *language.currencies)
        raise UnknownName(self.unit, known, f"fact {self.name}")
