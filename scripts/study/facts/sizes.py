"""Facts of how large what the cluster earns is beside Bintan's manufacturing."""

from dataclasses import replace

from generator.findings import Cell, Fact, computed, number_at, reported
from generator.reading import Study
from study import indicators
from study.periods import periods_of

MADE_2021, MADE_2022 = (Cell("grdp", ("C", year), "value") for year in (2021, 2022))


def shares(study: Study, least: Fact, month: Fact) -> list[Fact]:
    """The regency's turnover beside manufacturing of 2022, up to the ministry's.

    The one is of up to 2021, the other of June 2023; both stand beside the last year of Table 1.
    """
    made = number_at(study, MADE_2022) * 1e6
    low = indicators.share_of(least.value, made)
    high = indicators.share_of(indicators.annualised(month.value), made)
    inputs = (*least.inputs, *month.inputs, MADE_2022)
    share = computed("turnover_share", low, "percent", 2, "range_of_shares", inputs)
    return [replace(share, high=high), _each(study, month)]


def _each(study: Study, month: Fact) -> Fact:
    """What the ministry's turnover of a month leaves for each of its businesses."""
    businesses = reported(study, "businesses_kkp_2023", "count")
    each = indicators.per_business(month.value, businesses.value)
    cells = (*month.inputs, *businesses.inputs)
    name = "ministry_turnover_per_business"
    return computed(name, each, "rupiah", 0, "per_business", cells)


def sizes(study: Study, turnover: Fact, capacity: Fact) -> list[Fact]:
    """Turnover, the value of capacity and printed revenue beside the regency's manufacturing."""
    # Table 1 is in million rupiah.
    made_2021, made_2022 = (number_at(study, cell) * 1e6 for cell in (MADE_2021, MADE_2022))
    revenue = periods_of(study)[1].cell("revenue")
    printed = number_at(study, revenue)
    rows = [
        ("turnover_share_of_manufacturing_2021", turnover.value, made_2021, 2, turnover.inputs),
        ("turnover_share_of_manufacturing_2022", capacity.value, made_2022, 2, capacity.inputs),
        ("printed_share_of_manufacturing", printed, made_2022, 1, (revenue,)),
    ]
    made = (MADE_2021, MADE_2022, MADE_2022)
    # The second period names three years; what is printed for it may be meant for all of them.
    third = indicators.share_of(printed / 3, made_2022)
    year = ("printed_share_of_manufacturing_year", third, "percent", 1, "share_of_third")
    return [
        *(
            computed(
                name,
                indicators.share_of(part, whole),
                "percent",
                digits,
                "share_of_manufacturing",
                (*cells, industry),
            )
            for (name, part, whole, digits, cells), industry in zip(rows, made, strict=True)
        ),
        computed(*year, (revenue, MADE_2022)),
    ]
