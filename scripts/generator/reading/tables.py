"""Rows to typed frames, one column at a time, by the schema and never by a guess."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from generator.reading.datasets import Field


def typed_frame(rows: list[list[str]], fields: Sequence[Field]) -> pd.DataFrame:
    """One table: whole numbers int64, numbers float64, everything else text.

    A column that may be empty holds `pd.NA` there: whole numbers are then Int64 and texts `string`;
    numbers stay float64 and hold NaN.
    """
    columns = list(zip(*rows, strict=True))
    return pd.DataFrame(
        {field.name: series(cells, field) for field, cells in zip(fields, columns, strict=True)}
    )


def series(cells: tuple[str, ...], field: Field) -> pd.Series[Any]:
    """One column of a table."""
    required = field.constraints.required
    kind = field.type
    if kind == "number":
        return pd.Series([float(cell) if cell else float("nan") for cell in cells], dtype="float64")
    if kind in {"integer", "year"}:
        whole = [int(cell) if cell else pd.NA for cell in cells]
        return pd.Series(whole, dtype="int64" if required else "Int64")
    if required:
        return pd.Series(list(cells), dtype="str")
    return pd.Series([cell or pd.NA for cell in cells], dtype="string")
