"""A chart that is asked for what its figure does not compute is refused in one line."""

from dataclasses import replace

import pandas as pd
import pytest
from once import the_study
from renditions import rendition

from generator.drawing.charts import KINDS, LAYOUTS, specification
from generator.errors import InvalidExhibit
from generator.findings import Column, Content
from study.figures import FIGURES

STUDY = the_study()
IN_ENGLISH = rendition(STUDY, "en")
CHARTS = {name: record.chart for name, record in STUDY.exhibits.items() if record.kind == "figure"}
BARS = Content(
    (Column("label"), Column("value")),
    pd.DataFrame({"label": ["Agar"], "value": [3.0], "text": ["3 t"], "voice": ["others"]}),
)


def refusal(kind: str, shown: Content) -> str:
    with pytest.raises(InvalidExhibit) as refused:
        specification(kind, shown, LAYOUTS[0], "data/exhibits/yield.toml")
    return str(refused.value)


@pytest.mark.parametrize("name", CHARTS)
def test_a_figure_can_be_given_any_chart_or_is_told_which_would_do(name):
    """As a maintainer tries one chart after the other: a drawing or a line, never a traceback."""
    shown = FIGURES[name](IN_ENGLISH)
    for kind in KINDS:
        try:
            specification(kind, shown, LAYOUTS[0], name)
        except InvalidExhibit as refused:
            assert kind != CHARTS[name]
            said, _, fitting = str(refused).partition("; these would do: ")
            assert said.startswith((f'{name}: chart: "{kind}" - ', f"{name}: chart {kind}, row "))
            assert not fitting or CHARTS[name] in fitting.split(", ")


def test_the_line_names_what_is_missing_and_the_charts_that_would_do():
    said = refusal("timeline", BARS)
    assert said.startswith('data/exhibits/yield.toml: chart: "timeline" - expected a chart of what')
    assert "which has no said_by, no form; these would do: bars, rack, ranges" in said


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [
        ("value", "three", 'value: "three" - expected a number'),
        ("value", float("inf"), 'value: "inf" - expected a number'),
        ("value", float("nan"), 'value: "nan" - expected a number'),
        ("text", 3, 'text: "3" - expected a text'),
        ("open", "perhaps", 'open: "perhaps" - expected true or false'),
    ],
)
def test_a_value_that_cannot_be_drawn_is_refused_by_row_and_column(column, value, expected):
    spoiled = replace(BARS, rows=BARS.rows.assign(**{column: pd.Series([value], dtype=object)}))
    assert refusal("bars", spoiled) == f"data/exhibits/yield.toml: chart bars, row 1, {expected}"


def test_a_chart_that_draws_a_disc_for_each_refuses_more_than_a_picture_holds():
    """Of an amount in rupiah it would draw discs until the machine's memory is full."""
    dear = replace(BARS, rows=BARS.rows.assign(value=4_143_833_000.0))
    assert "expected a whole number up to 10000, since each is a disc" in refusal("rack", dear)


def test_a_chart_of_three_rows_refuses_a_fourth():
    four = pd.concat([BARS.rows.assign(discs=1)] * 4)
    said = refusal("fraction", replace(BARS, rows=four))
    assert said.endswith('chart: "fraction" - expected a chart of 4 rows, this one draws 3')
