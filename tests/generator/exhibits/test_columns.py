"""What a figure or a table shows is among what its rows hold."""

import pytest

from generator.errors import UnknownName
from generator.exhibits.editions import check_columns
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
