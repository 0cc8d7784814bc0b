"""Which column of the public record is what, by its role in the data package."""

from __future__ import annotations

from dataclasses import dataclass

from generator.errors import InvalidData
from generator.reading.datasets import Dataset
from generator.reading.described import PACKAGE


@dataclass(frozen=True)
class RecordColumns:
    """The columns of the public record by name; what a study does not keep is empty.

    key, publisher and address are there in every record; a number stands in value, or between low
    and high; day is when it was said, checked when its source was last looked at.
    """

    key: str
    publisher: str
    address: str
    day: str
    checked: str
    certainty: str
    value: str
    low: str
    high: str

    @property
    def days(self) -> tuple[str, ...]:
        """The columns that hold a day."""
        return tuple(filter(None, (self.day, self.checked)))

    @property
    def numbers(self) -> tuple[str, ...]:
        """The columns that hold a number or an end of one."""
        return tuple(filter(None, (self.value, self.low, self.high)))


def record_columns(dataset: Dataset) -> RecordColumns:
    """The columns of a record by their roles, or `InvalidData` for one that lacks or has no end."""
    names = {role: one_column(dataset, role) for role in RecordColumns.__dataclass_fields__}
    for role in ("key", "publisher", "address"):
        if not names[role]:
            raise bad_columns(dataset, role, f"a column whose role is {role}")
    for role, other in (("low", "high"), ("high", "low")):
        if names[role] and not names[other]:
            raise bad_columns(dataset, names[role], f"a column whose role is {other} beside it")
    return RecordColumns(**names)


def one_column(dataset: Dataset, role: str) -> str:
    """The column of a role, which no second one may have; empty where none has it."""
    playing = dataset.playing(role)
    if len(playing) > 1:
        raise bad_columns(dataset, f"{playing[1]}.role", f"one column whose role is {role}")
    return playing[0] if playing else ""


def bad_columns(dataset: Dataset, place: str, expected: str) -> InvalidData:
    """What is wrong with the columns of the record, as the data package has them."""
    return InvalidData(PACKAGE, None, f"{dataset.name}.{place}", None, expected)
