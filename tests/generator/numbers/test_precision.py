"""A number is shown with the digits that it has, not with those that a computer makes up."""

import pytest

from generator.datasets.cells import decimals
from generator.numbers.entries import exact_decimals


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        # 548,250,000 rupiah among 63 businesses, and a thousand times as much.
        (548_250_000 / 63, 0),
        (548_250_000_000 / 63, 0),
        # A share, a large count, a small one, and what has no decimals at all.
        (41.501807, 4),
        (131.58, 2),
        (99.91656, 4),
        (-0.0074, 4),
        (88.02, 2),
        (7335, 0),
    ],
)
def test_an_exact_value_has_six_digits_at_most_or_is_whole(value, shown):
    assert exact_decimals(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(275_640_000_000_000.0, 0), (46_800_000_000_000.0, 0), (1_512_447.89, 2), (-4.28, 2), (7, 0)],
)
def test_a_cell_has_the_decimals_that_it_is_written_with_however_large(value, shown):
    assert decimals(value) == shown
