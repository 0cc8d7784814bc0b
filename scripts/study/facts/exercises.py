"""Facts that exercises of the lessons ask for: no page quotes them but a key."""

from __future__ import annotations

from datetime import date

from generator.errors import InvalidData
from generator.findings import Cell, Fact, about, computed, look_up, number_at
from generator.reading import Study
from study import indicators

MILLION = 1_000_000
DAYS = 365


def exercise_facts(study: Study) -> list[Fact]:
    """Rupiah, tonnes, houses and years as such, rates in percent."""
    return [
        *about("product", [_sum_of_sectors(study)]),
        *about("growth", [_without_mining(study)]),
        *about("businesses", _one_series(study)),
        *about("houses", _whole_houses(study)),
        *about("official", [_one_percent(study)]),
    ]


def _sum_of_sectors(study: Study) -> Fact:
    """What the sectors of the first year add up to, beside the total that is printed."""
    grdp = study.table("grdp")
    total = round(grdp.loc[grdp["year"] == 2020, "value"].sum(), 2) * MILLION
    cells = tuple(Cell("grdp", (code, 2020), "value") for code in study.table("sectors")["code"])
    return computed("sector_sum_2020", total, "rupiah", 0, "sum_of_sectors", cells)


def _without_mining(study: Study) -> Fact:
    """How much all but mining rose."""
    cells = [
        cell
        for year in (2022, 2021)
        for cell in (Cell("grdp_totals", (year,), "value"), Cell("grdp", ("B", year), "value"))
    ]
    whole, mining, whole_before, mining_before = (number_at(study, cell) for cell in cells)
    rise = indicators.change(whole - mining, whole_before - mining_before)
    name = "grdp_growth_without_mining_2022"
    return computed(name, rise, "percent", 2, "growth_without", tuple(cells))


def _one_series(study: Study) -> list[Fact]:
    """What two counts by different people would say of a year, if they were one series.

    They are none: the data note on the number of businesses says why.
    """
    later, earlier = (
        Cell("public_record", (key,), "value")
        for key in ("businesses_lurah_2023", "businesses_2022_release")
    )
    days = tuple(Cell("public_record", one.row, "date") for one in (later, earlier))
    last, first = (_day(study, one) for one in days)
    if (apart := (last - first).days) < 1:
        expected = f"a day after {first}, since a rate a year is computed"
        raise InvalidData(
            "data/public_record.csv", None, f"{later.row[0]}.date", f"{last}", expected
        )
    ratio = number_at(study, later) / number_at(study, earlier)
    rise = (ratio ** (DAYS / apart) - 1) * 100
    cells = (later, earlier, *days)
    return [
        computed("businesses_counts_years", apart / DAYS, "count", 2, "years_between", days),
        computed("businesses_rise_year", rise, "percent", 0, "growth_of_year", cells, "inferred"),
    ]


def _day(study: Study, cell: Cell) -> date:
    """The day in a cell; InvalidData for one of a month or a year alone."""
    found = str(look_up(study, cell))
    try:
        return date.fromisoformat(found)
    except ValueError:
        where, expected = f"{cell.row[0]}.{cell.column}", "a whole day, as 2022-01-12"
        raise InvalidData(f"data/{cell.dataset}.csv", None, where, found, expected) from None


def _whole_houses(study: Study) -> list[Fact]:
    """How many houses the money would be, each at the cost that another source gives."""
    spent = Cell("budget", ("houses",), "realised")
    reported = Cell("public_record", ("house_cost_reported",), "value")
    haluan = Cell("public_record", ("haluan_cost_2022",), "value")
    built = Cell("houses", ("paper-2021",), "units")
    each = indicators.unit_cost(number_at(study, haluan), number_at(study, built))
    money = number_at(study, spent)
    return [
        computed(name, round(money / cost), "count", 0, how, cells)
        for name, cost, how, cells in (
            (
                "houses_at_reported_cost",
                number_at(study, reported),
                "whole_houses",
                (spent, reported),
            ),
            ("houses_at_haluan_cost", each, "whole_houses_of_total", (spent, haluan, built)),
        )
    ]


def _one_percent(study: Study) -> Fact:
    """What crackers of a year would have to weigh to earn a hundredth of manufacturing."""
    made = Cell("grdp", ("C", 2022), "value")
    turnover, output = (
        Cell("public_record", (key,), "value")
        for key in ("official_turnover_2021", "official_output_2021")
    )
    tonne = number_at(study, turnover) / number_at(study, output)
    tonnes = number_at(study, made) * MILLION / 100 / tonne
    cells = (made, turnover, output)
    return computed("tonnes_for_one_percent", tonnes, "tonne", 0, "tonnes_of_hundredth", cells)
