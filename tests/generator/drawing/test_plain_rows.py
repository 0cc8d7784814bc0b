"""Rows of a chart are what Altair itself writes of a table, in the same order."""

import json

import altair as alt
import numpy as np
import pandas as pd
import pytest
from altair.vegalite.data import default_data_transformer

from generator.drawing.charts.plain_rows import MOST, rows_written_plainly, values_of

TABLES = {
    "numbers": pd.DataFrame({"x": [1, 2], "y": [0.5, -0.0]}),
    "without a value": pd.DataFrame({"x": [1.5, np.nan], "y": [np.inf, -np.inf]}),
    "truths": pd.DataFrame({"is": [True, False]}),
    "texts": pd.DataFrame({"text": ["é", None, float("nan")], "of": ["a", "b", "c"]}),
    "mixed": pd.DataFrame({"any": ["a", 1, 2.5, None, True]}, dtype=object),
    "lists": pd.DataFrame({"any": [np.array([1, 2]), [3]]}),
    "days": pd.DataFrame({"day": pd.to_datetime(["2022-01-31", "2023-01-01"])}),
    "kinds": pd.DataFrame({"kind": pd.Categorical(["a", "b", "a"])}),
    "whole or none": pd.DataFrame({"x": pd.array([1, None], dtype="Int64")}),
    "no row": pd.DataFrame({"x": []}),
    "another order": pd.DataFrame({"b": [1, 2], "a": [3, 4]}, index=[7, 3]),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_written_as_altair_writes_it(name: str):
    written = json.dumps(values_of(TABLES[name]))
    assert written == json.dumps(default_data_transformer(TABLES[name]))


def test_a_table_that_altair_takes_for_too_long_is_refused_by_it():
    with pytest.raises(alt.MaxRowsError):
        values_of(pd.DataFrame({"x": range(MOST + 1)}))


def test_only_within_are_they_written_so():
    before = alt.data_transformers.active
    with rows_written_plainly():
        assert alt.data_transformers.active != before
    assert alt.data_transformers.active == before
