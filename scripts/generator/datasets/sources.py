"""Where a dataset comes from, in words: its place in the paper, or the record and its reading."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.datasets.cells import CHECKED, Reader

# The column by which each row says its own source.
SOURCE = "source"


def place_in_paper(resource: Mapping[str, Any], by: Reader) -> str:
    """Where the paper prints what a dataset holds, in words; nothing for other sources."""
    place = resource.get("paper")
    if not place:
        return ""
    section = by.word(f"section.{place['section']}")
    return (
        f"{by.word('exhibit.table')} {place['table']}, {section}" if "table" in place else section
    )


def source_text(resource: Mapping[str, Any], by: Reader) -> str:
    """What the rows were read from, and when; nothing where each row says it itself."""
    table = by.study.table(resource["name"])
    if CHECKED in table:
        last = table[CHECKED].max()
        return (
            f"{by.word('dataset.source_record')} {by.language.date(last)}"
            f"{by.word('dataset.source_excerpt')}"
        )
    own = "paper" in resource and SOURCE not in table
    return by.word("dataset.source_paper") if own else ""
