"""Where a dataset comes from, in words: its place in the paper, or the record and its reading."""

from __future__ import annotations

from generator.findings import Rendition
from generator.reading import Dataset


def place_in_paper(dataset: Dataset, by: Rendition, column: str = "") -> str:
    """Where the paper prints what a dataset or a column holds; nothing for other sources."""
    place = dataset.paper
    if not place:
        return ""
    section = by.word(f"section.{place.section}")
    below = column and dataset.field(column).below_table
    table = by.word("exhibit.below-table" if below else "exhibit.table")
    return f"{table} {place.table}, {section}" if place.table else section


def source_text(dataset: Dataset, by: Rendition) -> str:
    """What the rows were read from, and when; nothing where each row says it itself."""
    if checked := dataset.playing("checked"):
        last = by.study.table(dataset.name)[checked[0]].max()
        return (
            f"{by.word('dataset.source_record')} {by.language.date(last)}"
            f"{by.word('dataset.source_excerpt')}"
        )
    own = dataset.paper and not dataset.playing("source")
    return by.word("dataset.source_paper") if own else ""
