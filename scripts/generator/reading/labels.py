"""What the data package tells readers: each code has words, each text is safe in a page."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.errors import InvalidData, suggestion
from generator.reading.about import FILE
from generator.reading.cells import page_complaints
from generator.reading.datasets import Dataset, Package
from generator.reading.described import PACKAGE
from generator.reading.own_labels import SECTION, UNIT

# Where a family of words stands, if not in the table of labels.
WORDS, OF_STUDY = "data/words.csv", {SECTION: "[sections]", UNIT: "[units]"}


def check_labels(package: Package, words: Collection[str]) -> None:
    """Refuse the first text that a page cannot hold, and the first code without words.

    The line about a code says what to add, and where.
    """
    for dataset in package.datasets:
        for place, text in labelled_texts(dataset):
            for expected in page_complaints(text):
                raise InvalidData(PACKAGE, None, f"{dataset.name}.{place}", text, expected)
        for place, family, code in codes_of_labels(dataset):
            if f"{family}.{code}" not in words:
                known = [key.partition(".")[2] for key in words if key.partition(".")[0] == family]
                own = OF_STUDY.get(family)
                row = f"{code} to {own} of {FILE}" if own else f"{family}.{code} to {WORDS}"
                near = suggestion(code, known)
                expected = f"a {family} with words; add {row}, or take a known one; {near}"
                raise InvalidData(PACKAGE, None, f"{dataset.name}.{place}", code, expected)


def codes_of_labels(dataset: Dataset) -> Iterator[tuple[str, str, str]]:
    """Each code that a reader meets in words: its place, the family of its words, the code."""
    if dataset.paper:
        yield "paper.section", "section", dataset.paper.section
    for field in dataset.fields:
        yield f"{field.name}.type", "type", field.type
        if field.unit:
            yield f"{field.name}.unit", "unit", field.unit


def labelled_texts(dataset: Dataset) -> Iterator[tuple[str, str]]:
    """Each text that stands on the page of a dataset, with its place."""
    for name, by_language in (("title", dataset.title), ("description", dataset.description)):
        yield from ((f"{name}_{language}", text) for language, text in by_language.items())
    for field in dataset.fields:
        for name, by_language in (("title", field.title), ("description", field.description)):
            for language, text in by_language.items():
                yield f"{field.name}.{name}_{language}", text
