"""Data notes: what in the paper does not agree, and what of the study rests on it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from generator.errors import suggestion
from generator.reading.entries import Entries, read_entries
from generator.reading.texts import Text

FILE = "data/notes.toml"
# A note that names no objection to its own reading would tell half of what is known.
PARTS = ("title", "printed", "reading", "evidence", "treatment", "against")
ENTRIES = ("certainty", "page", "exhibits", "cells", "claims", *PARTS)


@dataclass(frozen=True)
class DoubtedCells:
    """A column of a dataset that a note doubts, or what one row has in it, by its first column."""

    dataset: str
    column: str
    row: str = ""


@dataclass(frozen=True)
class Note:
    """A data note: how certain its reading is, what it touches by name, and what it says.

    `page` is the page of the site that tells of it, as a path without its ending.
    """

    id: str
    certainty: str
    page: str
    exhibits: tuple[str, ...]
    cells: tuple[DoubtedCells, ...]
    claims: tuple[str, ...]
    title: Text
    printed: Text
    reading: Text
    evidence: Text
    treatment: Text
    against: Text

    @property
    def texts(self) -> dict[str, Text]:
        """All that it says, by part."""
        return {part: getattr(self, part) for part in PARTS}


def read_notes(
    root: Path,
    tables: Mapping[str, pd.DataFrame],
    exhibits: Collection[str],
    claims: Collection[str],
    certainties: Collection[str],
) -> dict[str, Note]:
    """Every data note by its id; what a note may name is handed over.

    Whether its page is there is told where the pages are known (site/written.py).
    """
    notes = {}
    file = read_entries(root, FILE)
    for name in file.found:
        entries = file.table(name, "a table of texts")
        entries.check_known(ENTRIES)
        notes[name] = Note(
            id=name,
            certainty=entries.one_of("certainty", certainties, "a known certainty"),
            page=entries.text("page"),
            exhibits=entries.names_of("exhibits", exhibits, "a known exhibit"),
            cells=tuple(cells_of(entries, one, tables) for one in entries.names("cells")),
            claims=entries.names_of("claims", claims, "a known claim"),
            **{part: entries.said(part) for part in PARTS},
        )
    return notes


def cells_of(entries: Entries, name: str, tables: Mapping[str, pd.DataFrame]) -> DoubtedCells:
    """The cells of `dataset.column` or `dataset.row.column`, refused where there are none."""
    dataset, _, place = name.partition(".")
    row, _, column = place.rpartition(".")

    def check(part: str, known: Collection[str], what: str) -> None:
        if part not in known:
            expected = f"cells of a known {what}; {suggestion(part, known)}"
            raise entries.refused("cells", expected, name)

    check(dataset, tables, "dataset")
    table = tables[dataset]
    check(column, list(table.columns), "column")
    if row:
        check(row, list(table.iloc[:, 0].astype(str)), "row")
    return DoubtedCells(dataset, column, row)
