"""Facts of what the cluster makes and earns as others give it, and how large that is for Bintan."""

from dataclasses import replace

from generator.findings import Cell, Fact, about, computed, number_at, reported
from generator.reading import Study
from study import indicators
from study.periods import periods_of

MADE_2021, MADE_2022 = (Cell("grdp", ("C", year), "value") for year in (2021, 2022))


def official_facts(study: Study) -> list[Fact]:
    """Masses in kg or tonnes, money in rupiah, shares in percent."""
    return about("official", _official(study))


def _official(study: Study) -> list[Fact]:
    told = {
        "official_output_2021": "tonne",
        "official_turnover_2021": "rupiah",
        "target_output": "tonne",
        "target_turnover": "rupiah",
        "capacity_2023": "tonne",
        "capacity_turnover_2023": "rupiah",
        "kkp_turnover_month_2023": "rupiah",
        "export_malaysia_month": "kg",
        "turnover_rise_2022": "percent",
        "house_turnover_month_2022": "rupiah",
        "owner_turnover_month_2023": "rupiah",
    }
    facts = {name: reported(study, name, unit) for name, unit in told.items()}
    return [
        *facts.values(),
        *(_as_tonnes(study, name) for name in ("output_2022", "output_july_2023")),
        _as_printed(study),
        *_months_of_2023(study),
        *_groups(study),
        _price(
            "official_price_2021", facts["official_turnover_2021"], facts["official_output_2021"]
        ),
        _price("target_price", facts["target_turnover"], facts["target_output"]),
        _price("capacity_price_2023", facts["capacity_turnover_2023"], facts["capacity_2023"]),
        _month_of_a_business(study, facts["target_output"]),
        *_everyday(study, facts["official_output_2021"], facts["official_turnover_2021"]),
        *_owner(study, facts["owner_turnover_month_2023"]),
        *_shares(study, facts["official_turnover_2021"], facts["kkp_turnover_month_2023"]),
        *_sizes(study, facts["official_turnover_2021"], facts["capacity_turnover_2023"]),
    ]


def _everyday(study: Study, output: Fact, turnover: Fact) -> list[Fact]:
    """A year's output a day, and the manufacturing for each rupiah of turnover, both rounded."""
    day = round(indicators.per_day(output.value * 1000), -1)
    made = round(number_at(study, MADE_2021) * 1e6 / turnover.value, -2)
    cells = (MADE_2021, *turnover.inputs)
    return [
        computed("official_output_day", day, "kg", 0, "output_of_day", output.inputs),
        computed("manufacturing_per_turnover", made, "rupiah", 0, "made_per_rupiah", cells),
    ]


def _owner(study: Study, turnover: Fact) -> list[Fact]:
    """What one owner told the press: a month's kilograms, and rupiah a kilogram to the thousand."""
    output = reported(study, "owner_output", "kg", key="owner_output_2023")
    low, high = output.inputs
    least, most = (
        round(indicators.price_per_kg(turnover.value, number_at(study, kg)), -3)
        for kg in (high, low)
    )
    cells = (*turnover.inputs, high, low)
    price = computed("owner_price", least, "rupiah", 0, "range_of_prices", cells)
    return [output, replace(price, high=most)]


def _as_tonnes(study: Study, name: str) -> Fact:
    """What the head of the agency gave in kilograms by the article, tonnes as we read it."""
    said = reported(study, name, "tonne")
    method = "said_as_tonnes" if said.high is None else "range_as_tonnes"
    return replace(said, origin="inferred", method=method)


def _as_printed(study: Study) -> Fact:
    """What the head of the agency gave for 2022, in the kilograms that the article prints."""
    return reported(study, "output_2022_printed", "kg", key="output_2022")


def _shares(study: Study, least: Fact, month: Fact) -> list[Fact]:
    """The regency's turnover and the ministry's beside manufacturing of 2021, and the latter.

    The ministry's is of June 2023, to which 2022 is nearest in Table 1: given for that year too.
    """
    made_2021, made_2022 = (number_at(study, cell) * 1e6 for cell in (MADE_2021, MADE_2022))
    low = indicators.share_of(least.value, made_2021)
    year = indicators.annualised(month.value)
    high = indicators.share_of(year, made_2021)
    both = (*least.inputs, *month.inputs, MADE_2021)
    share = computed("turnover_share", low, "percent", 2, "range_of_shares", both)
    return [
        replace(share, high=high),
        *(
            computed(name, value, "percent", 2, "share_of_twelve_months", (*month.inputs, cell))
            for name, value, cell in (
                ("ministry_turnover_share_2021", high, MADE_2021),
                ("ministry_turnover_share_2022", indicators.share_of(year, made_2022), MADE_2022),
            )
        ),
        _each(study, month),
    ]


def _each(study: Study, month: Fact) -> Fact:
    """What the ministry's turnover of a month leaves for each of its businesses."""
    businesses = reported(study, "businesses_kkp_2023", "count")
    each = indicators.per_business(month.value, businesses.value)
    cells = (*month.inputs, *businesses.inputs)
    name = "ministry_turnover_per_business"
    return computed(name, each, "rupiah", 0, "per_business", cells)


def _months_of_2023(study: Study) -> list[Fact]:
    """A month of what had been made by July 2023: with July counted in, and without it."""
    said = _as_tonnes(study, "output_july_2023")
    return [
        computed(name, said.value / months, "tonne", digits, how, said.inputs, "inferred")
        for name, months, digits, how in (
            ("output_month_2023", 7, 0, "seventh"),
            ("output_month_june_2023", 6, 1, "sixth"),
        )
    ]


def _groups(study: Study) -> list[Fact]:
    """What one group made in a day of 2018, and what as many groups as in 2023 would in a year."""
    day = reported(study, "kube_day_2018", "kg")
    groups = reported(study, "kube_2023", "count")
    low, high = (number_at(study, cell) * groups.value * 365 / 1000 for cell in day.inputs)
    cells = (*day.inputs, *groups.inputs)
    year = computed("groups_year_2018", low, "tonne", 0, "range_of_groups", cells, "inferred")
    return [day, replace(year, high=high)]


def _price(name: str, money: Fact, tonnes: Fact) -> Fact:
    value = indicators.price_per_kg(money.value, tonnes.value * 1000)
    return computed(name, value, "rupiah", 0, "price_of_tonnes", money.inputs + tonnes.inputs)


def _month_of_a_business(study: Study, target: Fact) -> Fact:
    """What the target of a year would ask of each business in a month."""
    businesses = reported(study, "businesses_2022_release", "count")
    kg = target.value * 1000 / 12 / businesses.value
    cells = target.inputs + businesses.inputs
    name = "target_per_business_month"
    return computed(name, kg, "kg", 0, "month_per_business", cells, "inferred")


def _sizes(study: Study, turnover: Fact, capacity: Fact) -> list[Fact]:
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
