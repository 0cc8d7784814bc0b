"""The calculations of the study: from tables of values to tables of indicators."""

import pandas as pd


def shares(grdp: pd.DataFrame) -> pd.DataFrame:
    """Each sector's share of gross regional domestic product, in percent.

    Takes rows of sector, year, value (one unit for all); returns them with `share`.
    Formula: value / sum of the year's sectors x 100 (distribution of GRDP, as BPS publishes it).
    The sum of the sectors stands for the total, so that shares add up to 100.
    """
    total = grdp.groupby("year")["value"].transform("sum")
    return grdp.assign(share=grdp["value"] / total * 100)[["sector", "year", "value", "share"]]


def growth(grdp: pd.DataFrame) -> pd.DataFrame:
    """Each sector's change on the year before, in percent; the first year has none.

    Takes rows of sector, year, value; returns sector, year, growth.
    Formula: (value / value of the year before - 1) x 100. Of values at current prices it is
    nominal growth; volume growth needs constant prices (System of National Accounts 2008, ch. 15).
    """
    ordered = grdp.sort_values(["sector", "year"])
    rate = ordered.groupby("sector")["value"].pct_change() * 100
    return ordered.assign(growth=rate).dropna(subset="growth")[["sector", "year", "growth"]]


def contributions(grdp: pd.DataFrame, totals: pd.DataFrame) -> pd.DataFrame:
    """Each sector's contribution to the growth of the total, in percentage points.

    Takes rows of sector, year, value and rows of year, value; returns sector, year, contribution.
    Formula: change of the sector / total of the year before x 100, so that the sectors'
    contributions add up to the growth of the total. Of values at current prices these are
    contributions to the nominal rise; BPS computes sumber pertumbuhan at constant prices.
    """
    ordered = grdp.sort_values(["sector", "year"])
    change = ordered.groupby("sector")["value"].diff()
    last_total = ordered["year"].sub(1).map(totals.set_index("year")["value"])
    result = ordered.assign(contribution=change / last_total * 100)
    return result.dropna(subset="contribution")[["sector", "year", "contribution"]]


def total_growth(totals: pd.DataFrame) -> pd.Series:
    """Change of the printed total on the year before, in percent, by year."""
    return totals.sort_values("year").set_index("year")["value"].pct_change().mul(100).dropna()


def realisation_rate(realised: float, budget: float) -> float:
    """Money realised as a percentage of money budgeted (BPS and treasury: realisasi anggaran)."""
    return realised / budget * 100


def price_per_kg(revenue: float, production_kg: float) -> float:
    """Average revenue, in rupiah, for one kilogram produced."""
    return revenue / production_kg


def per_business(amount: float, businesses: float) -> float:
    """An amount divided evenly over the businesses, in the amount's unit."""
    return amount / businesses


def annualised(month: float) -> float:
    """Twelve times a month's amount: a rate a year, not a measured year."""
    return month * 12


def per_day(year: float) -> float:
    """A year's amount spread evenly over its days."""
    return year / 365


def share_of(part: float, whole: float) -> float:
    """One amount as a percentage of another of the same unit.

    Where the part is turnover and the whole value added, the result is an order of size only:
    turnover holds the cost of inputs, value added does not (SNA 2008, ch. 6).
    """
    return part / whole * 100


def change(later: float, earlier: float) -> float:
    """Relative change from an earlier to a later amount, in percent."""
    return (later / earlier - 1) * 100


def unit_cost(cost: float, units: float) -> float:
    """Cost of one unit (a production house, a set of machines), in rupiah."""
    return cost / units


def implied_price_change(nominal: float, real: float) -> float:
    """Price change, in percent, that reconciles nominal with real growth (implicit deflator)."""
    return ((1 + nominal / 100) / (1 + real / 100) - 1) * 100


def workers_per_unit(workers: float, units: float) -> float:
    """Average number of workers in one establishment."""
    return workers / units
