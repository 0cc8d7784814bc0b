"""The texts of the data package, of whatever in it: on one line, and shown as they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.errors import InvalidData
from generator.reading.cells import LINK, page_complaints
from generator.reading.datasets import Dataset, Package
from generator.reading.described import PACKAGE
from generator.reading.limits import every_part


def check_texts(package: Package) -> None:
    """Refuse a text, whatever it is of, that does not stand on one line or that a page would run.

    The form of a column's texts is none to read.
    """
    for place, text, _ in every_part(package.kept):
        if isinstance(text, str) and not place.endswith(".pattern"):
            named = by_names(place, package.datasets) or None
            if "\n" in text:
                raise InvalidData(PACKAGE, None, named, text, "a text on one line")
            for expected in page_complaints(text):
                raise InvalidData(PACKAGE, None, named, text, expected)
            if link := LINK.search(text):
                expected = f"a text without links of Markdown: not {link[0]}"
                raise InvalidData(PACKAGE, None, named, text, expected)


def by_names(place: str, datasets: Sequence[Dataset]) -> str:
    """A place with the names of its table and its column in place of their numbers."""
    found = re.match(r"resources\.(\d+)(?:\.schema\.fields\.(\d+))?", place)
    if not found:
        return place
    dataset = datasets[int(found[1]) - 1]
    column = f".{dataset.names[int(found[2]) - 1]}" if found[2] else ""
    return f"{dataset.name}{column}{place[found.end() :]}"
