"""The parts of an object in the data package, checked as they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TypeVar

from generator.errors import InvalidData, suggestion
from generator.languages import LANGUAGES

PACKAGE = "data/datapackage.json"
KINDS = {
    str: "a text",
    int: "a whole number",
    bool: "true or false",
    list: "a list",
    dict: "an object",
}

Part = TypeVar("Part", str, int, bool, list[object], dict[str, object])


class Described:
    """An object of the data package, asked for its parts by name; refused where one is unknown."""

    def __init__(self, found: object, place: str, names: Iterable[str]) -> None:
        names = tuple(names)
        if not isinstance(found, dict):
            raise InvalidData(PACKAGE, None, place, str(found), f"an object of {', '.join(names)}")
        for name in found:
            if name not in names:
                expected = f"one of its properties; {suggestion(name, names)}"
                raise InvalidData(PACKAGE, None, place or None, name, expected)
            if found[name] is None:
                at = f"{place}.{name}" if place else name
                raise InvalidData(PACKAGE, None, at, "null", "a value, or no such property")
        self.found: Mapping[str, object] = found
        self.place = place

    def part(self, name: str, none: Part) -> Part:
        """A part of the type of what stands for it where there is none."""
        found = self.found.get(name, none)
        if type(found) is not type(none):
            raise self.wrong(name, KINDS[type(none)])
        return found

    def check_texts(self, *names: str) -> None:
        """Refuse the first of these parts that is there and no text."""
        for name in names:
            if name in self.found:
                self.text(name)

    def text(self, name: str) -> str:
        """A text, which has to be there and to say something."""
        found = self.part(name, "")
        if not found.strip():
            raise self.wrong(name, "a text")
        return found

    def in_languages(self, name: str) -> dict[str, str]:
        """A text in each language, by language."""
        return {language: self.text(f"{name}_{language}") for language in LANGUAGES}

    def texts(self, name: str) -> tuple[str, ...]:
        """Texts in a list; one alone may stand without it, as the standard lets names of columns.

        Empty where there are none.
        """
        found = self.found.get(name, [])
        listed = found if isinstance(found, list) else [found]
        if not all(isinstance(one, str) and one for one in listed):
            raise self.wrong(name, "a list of texts")
        return tuple(map(str, listed))

    def limit(self, name: str) -> int | float | None:
        """A number, none where there is none."""
        found = self.found.get(name)
        if found is None or (isinstance(found, int | float) and not isinstance(found, bool)):
            return found
        raise self.wrong(name, "a number")

    def number(self, name: str) -> Decimal:
        """A number, which has to be there."""
        found = self.limit(name)
        if found is None:
            raise self.wrong(name, "a number")
        return Decimal(str(found))

    def place_of(self, name: str) -> str:
        """Where a part stands, from the root of the data package."""
        return f"{self.place}.{name}" if self.place else name

    def wrong(self, name: str, expected: str) -> InvalidData:
        """What is said of a part that is not as it should be."""
        found = self.found.get(name)
        shown = None if found is None else str(found)
        return InvalidData(PACKAGE, None, self.place_of(name), shown, expected)


def keys_in_languages(name: str) -> tuple[str, ...]:
    """The names of the parts that say one thing in each language."""
    return tuple(f"{name}_{language}" for language in LANGUAGES)
