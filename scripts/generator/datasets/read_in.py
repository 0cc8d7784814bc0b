"""The line that reads a dataset's file in pandas, and that in R, its texts kept as texts."""

from __future__ import annotations

import io

import pandas as pd

from generator.reading import Dataset


def in_pandas(dataset: Dataset, content: bytes) -> str:
    """Python that reads the file; columns of text of which pandas would make numbers are named."""
    texts = ", ".join(f'"{name}": str' for name in recast(dataset, content))
    told = f', dtype={{{texts}}}, keep_default_na=False, na_values=[""]' if texts else ""
    return f'{dataset.name} = pd.read_csv("{dataset.path}"{told})'


def in_r(dataset: Dataset, content: bytes) -> str:
    """R that reads the file, likewise: what it guesses of a column, it guesses as pandas does."""
    texts = ", ".join(f'{name} = "character"' for name in recast(dataset, content))
    told = f", colClasses = c({texts})" if texts else ""
    return f'{dataset.name} <- read.csv("{dataset.path}", na.strings = ""{told})'


def recast(dataset: Dataset, content: bytes) -> list[str]:
    """The columns of text of which pandas would make something else, if only of one cell."""
    guessed = pd.read_csv(io.BytesIO(content))
    kept = pd.read_csv(io.BytesIO(content), dtype=str, keep_default_na=False, na_values=[""])
    texts = (field.name for field in dataset.fields if field.type == "string")
    said = [name for name in texts if kept[name].notna().any()]
    return [name for name in said if not guessed[name].equals(kept[name])]
