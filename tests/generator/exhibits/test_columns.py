"""What a figure or a table shows is among what its rows hold, in a chart that can be drawn."""

from dataclasses import replace

import pytest
from once import the_study

from generator.errors import UnknownName
from generator.exhibits.checked import check_chart, check_columns
from generator.findings import Column, content

ROWS = [{"label": "a", "stalls": 3}]


def test_a_column_that_the_rows_lack_is_refused_with_the_nearest():
    shown = content((Column("label", "name"), Column("stall", "count")), ROWS)
    told = 'figure market, column: unknown name "stall" - nearest: "stalls"'
    with pytest.raises(UnknownName) as refused:
        check_columns(shown, "figure market")
    assert str(refused.value) == told


def test_rows_may_hold_more_than_the_columns_show():
    check_columns(content((Column("label", "name"),), ROWS), "figure market")


@pytest.mark.parametrize(
    ("name", "chart", "told"),
    [
        ("grdp-shares", "bar", 'nearest: "bars"'),
        ("process", "step", 'nearest: "steps"'),
        ("table-2-multiples", "table", ""),
        ("grdp-shares", "x</style><svg/onload=alert(1)>", 'known: "bars" '),
    ],
)
def test_a_chart_that_nothing_draws_is_refused_by_its_file(name, chart, told):
    """Also of a figure that a notebook alone shows."""
    record = the_study().exhibits[name]
    check_chart(record)
    with pytest.raises(UnknownName) as refused:
        check_chart(replace(record, chart=chart))
    said = f'data/exhibits/{name}.toml: chart: unknown name "{chart}" - {told}'
    assert str(refused.value).startswith(said)
