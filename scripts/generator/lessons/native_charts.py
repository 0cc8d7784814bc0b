"""What of a figure a presentation draws by itself, as bars that a lecturer can edit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

import pandas as pd

from generator.findings import Content, Row

# The charts whose rows are bars, and how many bars a slide has room for in letters that are read.
AS_BARS = frozenset(("bars", "dots", "periods", "ranges"))
MOST = {1: 9, 2: 4}


@dataclass(frozen=True)
class NativeBar:
    """A bar from zero to `value`, or a range on to `high`; `open` marks what nobody measured."""

    name: str
    value: float
    high: float | None
    text: str
    voice: str
    open: bool


@dataclass(frozen=True)
class NativePanel:
    """Bars of one measure, under its name where there are several."""

    name: str
    bars: tuple[NativeBar, ...]


def native_panels(chart: str, content: Content) -> tuple[NativePanel, ...]:
    """The bars of a figure; nothing where it is no such chart, or has more than can be read."""
    if chart not in AS_BARS:
        return ()
    head = next((one for one in ("panel", "series") if one in content.rows), "")
    records = content.rows.to_dict("records")
    rows: list[Row] = [{str(key): one for key, one in row.items()} for row in records]
    panels = tuple(
        NativePanel(name, tuple(bars_of(own)))
        for name, own in groupby(rows, lambda row: said_in(row, head))
    )
    most = MOST.get(len(panels), 0)
    return panels if all(len(one.bars) <= most for one in panels) else ()


def bars_of(rows: Iterable[Row]) -> Iterator[NativeBar]:
    """Each row as a bar, named by its label and what stands quietly below that."""
    for row in rows:
        detail = said_in(row, "detail")
        high = row.get("high")
        yield NativeBar(
            f"{row['label']} ({detail})" if detail else str(row["label"]),
            float(row["value"]),
            None if pd.isna(high) or high == row["value"] else float(high),
            str(row["text"]),
            str(row["voice"]),
            bool(row.get("open", False)),
        )


def said_in(row: Row, key: str) -> str:
    """A text of a row; nothing where it has none."""
    value = row.get(key, "")
    return "" if pd.isna(value) else str(value)
