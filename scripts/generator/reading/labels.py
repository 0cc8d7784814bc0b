"""What the data package tells readers: each code has words, each text is safe in a page."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.errors import InvalidData, suggestion
from generator.reading.cells import page_complaints
from generator.reading.datasets import Dataset, Package
from generator.reading.described import PACKAGE

WORDS = "data/words.csv"


def check_labels(package: Package, words: Collection[str]) -> None:
    """Refuse the first text that a page cannot hold, and the first code without words.

    The line about a code says which row `words` lack.
    """
    for dataset in package.datasets:
        for place, text in texts_of(dataset):
            for expected in page_complaints(text):
                raise InvalidData(PACKAGE, None, f"{dataset.name}.{place}", text, expected)
        for place, family, code in codes_of(dataset):
            if f"{family}.{code}" not in words:
                known = [key.partition(".")[2] for key in words if key.partition(".")[0] == family]
                expected = (
                    f"a {family} with words; add {family}.{code} to {WORDS}, "
                    f"or take a known one; {suggestion(code, known)}"
                )
                raise InvalidData(PACKAGE, None, f"{dataset.name}.{place}", code, expected)


def codes_of(dataset: Dataset) -> Iterator[tuple[str, str, str]]:
    """Each code that a reader meets in words: its place, the family of its words, the code."""
    if dataset.paper:
        yield "paper.section", "section", dataset.paper.section
    for field in dataset.fields:
        yield f"{field.name}.type", "type", field.type
        if field.unit:
            yield f"{field.name}.unit", "unit", field.unit


def texts_of(dataset: Dataset) -> Iterator[tuple[str, str]]:
    """Each text that stands on the page of a dataset, with its place."""
    for name, by_language in (("title", dataset.title), ("description", dataset.description)):
        yield from ((f"{name}_{language}", text) for language, text in by_language.items())
    for field in dataset.fields:
        for name, by_language in (("title", field.title), ("description", field.description)):
            for language, text in by_language.items():
                yield f"{field.name}.{name}_{language}", text
