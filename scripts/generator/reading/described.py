"""The parts of an object in the data package, checked as they are asked for."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from generator.errors import InvalidData, suggestion
from generator.reading.schema import PACKAGE

KINDS = {str: "a text", int: "a whole number", list: "a list", dict: "an object"}

Part = TypeVar("Part", str, int, list[object], dict[str, object])


class Described:
    """An object of the data package, asked for its parts by name; refused where one is unknown."""

    def __init__(self, found: object, place: str, names: tuple[str, ...]) -> None:
        if not isinstance(found, dict):
            raise InvalidData(PACKAGE, None, place, str(found), f"an object of {', '.join(names)}")
        for name in found:
            if name not in names:
                expected = f"one of its properties; {suggestion(name, names)}"
                raise InvalidData(PACKAGE, None, place, name, expected)
        self.found: Mapping[str, object] = found
        self.place = place

    def part(self, name: str, none: Part) -> Part:
        """A part of the type of what stands for it where there is none."""
        found = self.found.get(name, none)
        if type(found) is not type(none):
            raise self.wrong(name, KINDS[type(none)])
        return found

    def number(self, name: str) -> Decimal:
        """A number, which has to be there."""
        found = self.found.get(name)
        if type(found) not in (int, float):
            raise self.wrong(name, "a number")
        return Decimal(str(found))

    def wrong(self, name: str, expected: str) -> InvalidData:
        """What is said of a part that is not as it should be."""
        found = self.found.get(name)
        shown = None if found is None else str(found)
        return InvalidData(PACKAGE, None, f"{self.place}.{name}", shown, expected)
