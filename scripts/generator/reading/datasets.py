"""What the data package says: its datasets, their columns and what these may hold.

`kept` and `schema` are the objects as they stand in the file, for what publishes the package and
for the program that checks the rows; nothing else looks into them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.errors import UnknownName
from generator.reading.described import PACKAGE
from generator.reading.printed_forms import PrintedForm

AsPublished = Mapping[str, object]
# A text by language.
InLanguages = Mapping[str, str]
NUMBERS = ("integer", "number")


@dataclass(frozen=True)
class Constraints:
    """What the cells of a column have to be; `enum` are its codes, in their order."""

    required: bool
    unique: bool
    minimum: int | float | None
    maximum: int | float | None
    pattern: str
    enum: tuple[str | int | float, ...]


@dataclass(frozen=True)
class Field:
    """One column; what the data package does not say of it is empty.

    `role` is what it is to a reader (see fields.py), `labels` the family of words for its codes,
    `below_table` whether the paper prints it in the text below its table.
    """

    name: str
    type: str
    format: str
    title: InLanguages
    description: InLanguages
    unit: str
    constraints: Constraints
    quotes: str
    role: str
    labels: str
    below_table: bool
    printed: PrintedForm | None
    kept: AsPublished

    @property
    def is_number(self) -> bool:
        """Whether its cells are numbers; a year is none to reckon with."""
        return self.type in NUMBERS

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that its cells may hold, in their order."""
        return tuple(map(str, self.constraints.enum))


@dataclass(frozen=True)
class ForeignKey:
    """Columns whose cells name a row of a dataset by these columns of it."""

    columns: tuple[str, ...]
    dataset: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """Where a dataset comes from; without an address where it has none."""

    title: str
    path: str = ""


@dataclass(frozen=True)
class PrintedPlace:
    """Where the paper prints what a dataset holds; table 0 is none."""

    section: str
    table: int


@dataclass(frozen=True)
class Dataset:
    """One table: what it is called, where it comes from, which columns and keys it has."""

    name: str
    path: str
    title: InLanguages
    description: InLanguages
    paper: PrintedPlace | None
    sources: tuple[Source, ...]
    # The address of its licence; empty where the package states none.
    licence: str
    # What its numbers are: printed in the paper, or reported by other sources.
    origin: str
    # Whether readers open it: texts of the site itself are for programs.
    page: bool
    # The section that each heading of the paper begins.
    headings: Mapping[str, str]
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]
    schema: AsPublished
    kept: AsPublished

    @property
    def file(self) -> str:
        """The file of its rows, from the root of the project."""
        return f"data/{self.path}"

    @property
    def names(self) -> list[str]:
        """Its columns by name, in their order."""
        return [field.name for field in self.fields]

    def field(self, name: str) -> Field:
        """The column of this name, or `UnknownName` with the nearest one."""
        for field in self.fields:
            if field.name == name:
                return field
        raise UnknownName(name, self.names, f"{PACKAGE}, {self.name}")

    def playing(self, *roles: str) -> list[str]:
        """The columns of these roles by name, role by role in their order."""
        return [field.name for role in roles for field in self.fields if field.role == role]

    def said_in(self, language: str) -> str:
        """The column that names or says a row to people, in a language; empty where none does."""
        said = (name for name in self.playing("name", "said") if name.endswith(f"_{language}"))
        return next(said, "")

    def remarked_in(self, language: str) -> str:
        """The column of what the study remarks on a row, in a language; empty where none does."""
        found = (name for name in self.playing("remark") if name.endswith(f"_{language}"))
        return next(found, "")

    def linked(self, column: str) -> str:
        """The dataset whose rows the cells of a column name; empty where they name none."""
        return next((key.dataset for key in self.foreign_keys if key.columns == (column,)), "")


@dataclass(frozen=True)
class Package:
    """The data package: all datasets together."""

    title: InLanguages
    description: InLanguages
    datasets: tuple[Dataset, ...]
    kept: AsPublished

    def dataset(self, name: str) -> Dataset:
        """The dataset of this name, or `UnknownName` with the nearest one."""
        for dataset in self.datasets:
            if dataset.name == name:
                return dataset
        raise UnknownName(name, [one.name for one in self.datasets], PACKAGE)
