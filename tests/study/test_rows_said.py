"""How rows of the study's figures are ordered, named and rounded, where that could mislead."""

import re

import pytest
from once import the_study
from renditions import rendition

from generator.findings import Column
from generator.writing.values import value_text
from study.figures.cluster import businesses_by_source
from study.figures.government import budget_realisation
from study.figures.output import production_target
from study.figures.periods import two_periods


@pytest.fixture(params=["id", "en"])
def said(request):
    return rendition(the_study(), request.param)


def test_the_estimate_without_a_date_stands_last(said):
    """Between two that are dated it would be read as a step of time."""
    rows = businesses_by_source(said).rows
    assert list(rows["counted"]) == [51, 53, 47, 47, 63, 70, 63, 47]
    assert list(rows["open"]) == [False] * 7 + [True]


def test_the_rise_of_production_is_called_a_reading_and_that_of_businesses_a_calculation(said):
    """The paper counts businesses; that its second weight is a new level is how we read it."""
    shown = two_periods(said).rows.groupby("discs")["change_by"].unique()
    assert shown[True] != shown[False]


def test_our_year_of_production_names_the_month_that_it_is_made_of(said):
    """The paper's 10 956 kg times 12 is 131 472 kg; no revenue goes into it."""
    row = production_target(said).rows.iloc[2]
    assert re.sub(r"\D", "", row["detail"].split("kg")[0]) == "10956"
    assert re.sub(r"\D", "", row["text"]) == "131"


def test_rates_below_one_another_have_equal_decimals(said):
    rows = budget_realisation(said).rows
    rates = [re.search(r"\((.*)%\)", text)[1] for text in rows["text"] if "%" in text]
    # 3 973 800 000 of 4 143 833 000, and 6 712 375 000 of 6 717 980 325.
    assert [rate.replace(",", ".") for rate in rates] == ["95.90", "99.92"]


def test_amounts_below_one_another_have_the_decimals_that_their_column_asks_for(said):
    column = Column("sector_grdp", "rupiah", 2)
    shown = [value_text(value, column, said) for value in (21.25e12, 23e12)]
    assert [re.sub(r"[^\d]", "", text) for text in shown] == ["2125", "2300"]
