"""Rows of a chart as Vega-Lite has them, as Altair writes them, in a fraction of its time.

Altair asks of each table of each layer what kind of table it is, copies it and converts it by
column; ours are tables of pandas whose columns hold numbers, truths and texts.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

import altair as alt
import numpy as np
import pandas as pd
from altair.vegalite.data import default_data_transformer

NAME = "plain rows"
# Kinds of columns by NumPy's letter: floating, whole, truths; anything.
NUMBERS, ANYTHING = "fiub", "O"
PLAIN = (str, bool, int, float, type(None))
# What Altair takes at most; it says so itself.
MOST = 5000


@contextmanager
def rows_written_plainly() -> Iterator[None]:
    """Within, Altair hands us the tables of a chart that is written."""
    alt.data_transformers.register(NAME, values_of)
    with alt.data_transformers.enable(NAME):
        yield


def values_of(data: object) -> object:
    """The rows of a table, each a dict; what is no plain table as Altair has it."""
    if not isinstance(data, pd.DataFrame) or len(data) > MOST:
        return default_data_transformer(data)
    columns = {}
    for name, column in data.items():
        cells = cells_in(column)
        if cells is None or not isinstance(name, str):
            return default_data_transformer(data)
        columns[name] = cells
    rows = zip(*columns.values(), strict=True)
    return {"values": [dict(zip(columns, row, strict=True)) for row in rows]}


def cells_in(column: pd.Series) -> list[object] | None:
    """The cells of a column, None for one without a value; None where one is of another kind."""
    cells: list[object] = column.tolist()
    if isinstance(column.dtype, np.dtype) and column.dtype.kind in NUMBERS:
        return [None if isinstance(one, float) and not math.isfinite(one) else one for one in cells]
    if column.dtype.kind != ANYTHING or not all(type(one) in PLAIN for one in cells):
        return None
    return [None if isinstance(one, float) and math.isnan(one) else one for one in cells]
