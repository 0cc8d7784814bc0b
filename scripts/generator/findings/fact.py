"""What a fact is: a number that says its unit, where it comes from, and itself in a language."""

from dataclasses import dataclass, replace

from generator.errors import InvalidData, UnknownName
from generator.languages import Language
from study.formulas import FORMULAS

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
    unit: percent, points, rupiah, rupiah_full, count, people (scaled), kg, tonne, degree, year.
    method names the formula (see formulas), whose letters a, b, c stand for the inputs in their
    order and Σ for the sum of those left; topic is the part of the page of numbers it stands in.
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

    def __post_init__(self) -> None:
        if self.method and self.method not in FORMULAS:
            raise UnknownName(self.method, FORMULAS, f"fact {self.name}")
        if self.high is not None and not self.high >= self.value:
            cell, found = self.inputs[-1], f"{self.high:.12g}"
            where = ".".join([*map(str, cell.row), cell.column])
            expected = f"a range of {self.name} that ends at {self.value:.12g} or above"
            raise InvalidData(f"data/{cell.dataset}.csv", None, where, found, expected)

    @property
    def formula(self) -> str:
        """How it follows from its inputs, in symbols that no language owns."""
        return FORMULAS[self.method] if self.method else ""

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
            # The sign of money stands before a range, every other unit behind it.
            if self.unit == "rupiah" and form not in ("number", "full"):
                end = language.count_scaled(self.high, places)
                return language.range(first._said(language, form, places), end)
            if self.unit == "rupiah":
                return language.range(first.say(language, form), last.say(language, "number"))
            if self.unit == "people" and form != "number":
                begin = language.count_scaled(self.value, places)
                return language.range(begin, last._said(language, form, places))
            return language.range(first.say(language, "number"), last._said(language, form, places))
        if form == "number" or self.unit == "count":
            return language.number(self.value, self.digits)
        if form == "full" or self.unit == "rupiah_full":
            return language.rupiah_full(self.value)
        if form == "prose" and self.unit == "percent":
            return language.percent_in_prose(self.value, self.digits)
        return self._with_unit(language, places)

    def _with_unit(self, language: Language, places: int | None) -> str:
        match self.unit:
            case "percent":
                return language.percent(self.value, self.digits)
            case "points":
                return language.points(self.value, self.digits)
            case "rupiah":
                return language.rupiah(self.value, places)
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
        raise UnknownName(self.unit, ["percent", "points", "rupiah", "kg"], f"fact {self.name}")
