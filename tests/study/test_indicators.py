"""The study's calculations, against values worked out by hand from Table 1 and Table 2."""

from pathlib import Path

import pandas as pd
import pytest

from study import indicators

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="module")
def grdp() -> pd.DataFrame:
    return pd.read_csv(DATA / "grdp.csv", keep_default_na=False)


@pytest.fixture(scope="module")
def totals() -> pd.DataFrame:
    return pd.read_csv(DATA / "grdp_totals.csv")


@pytest.mark.parametrize(("year", "share"), [(2020, 40.4), (2021, 40.9), (2022, 41.5)])
def test_manufacturing_is_two_fifths_of_the_regency(grdp, year, share):
    """8 379 229 / 20 743 696, 8 690 851.35 / 21 251 125.59, 9 543 671 / 22 995 777.49."""
    frame = indicators.shares(grdp).set_index(["sector", "year"])
    assert round(frame.loc[("C", year), "share"], 1) == share


def test_shares_of_a_year_add_up_to_a_hundred(grdp):
    sums = indicators.shares(grdp).groupby("year")["share"].sum()
    assert sums.tolist() == pytest.approx([100, 100, 100])


def test_total_grows_at_current_prices(totals):
    """21 251 125.59 / 20 743 698 = 1.02446; 22 995 777.49 / 21 251 125.59 = 1.08210."""
    growth = indicators.total_growth(totals)
    assert growth.round(2).to_dict() == {2021: 2.45, 2022: 8.21}


def test_mining_shrinks_in_2022(grdp):
    """814 289.80 / 971 577.57 = 0.83811."""
    frame = indicators.growth(grdp).set_index(["sector", "year"])
    assert round(frame.loc[("B", 2022), "growth"], 1) == -16.2


def test_contributions_add_up_to_the_growth_of_the_total(grdp, totals):
    """Holds for 2022, whose sectors and those of 2021 add up to the printed totals."""
    frame = indicators.contributions(grdp, totals)
    year = frame[frame["year"] == 2022].set_index("sector")["contribution"]
    assert year.sum() == pytest.approx(8.21, abs=0.005)
    # (9 543 671 - 8 690 851.35) / 21 251 125.59 x 100 = 852 819.65 / 212 511.2559
    assert year["C"] == pytest.approx(4.013, abs=0.0005)


def test_printed_revenue_means_fifty_million_rupiah_a_kilogram():
    """366 750 000 000 / 7 335 = 50 000 000: the doubt about Table 2 in one number."""
    assert indicators.price_per_kg(366_750_000_000, 7_335) == 50_000_000


def test_a_twelfth_of_the_official_year_is_the_papers_first_production():
    """7 335 x 12 = 88 020 kg, the 88 t that the regency reported."""
    assert indicators.annualised(7_335) == 88_020


def test_realisation_of_the_machine_budget():
    """3 973 800 000 / 4 143 833 000 = 0.95897."""
    assert round(indicators.realisation_rate(3_973_800_000, 4_143_833_000), 1) == 95.9


def test_price_rise_between_nominal_and_real_growth():
    """1.0821 / 1.0444 = 1.03610."""
    assert round(indicators.implied_price_change(8.21, 4.44), 1) == 3.6


def test_workers_of_an_average_establishment():
    """15 640 000 / 4 410 000 = 3.546."""
    assert round(indicators.workers_per_unit(15_640_000, 4_410_000), 1) == 3.5
