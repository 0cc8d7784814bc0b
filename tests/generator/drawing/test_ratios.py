"""A scale of multiples is written as its language writes numbers."""

import pytest

from generator.drawing.charts.ratios import multiple


@pytest.mark.parametrize(
    ("power", "thousands", "said"),
    [(3, ".", "×1.000"), (3, ",", "×1,000"), (0, ".", "×1"), (-1, ".", "÷10")],
)
def test_a_multiple_has_the_languages_mark_between_thousands(power, thousands, said):
    assert multiple(power, thousands) == said
