"""Facts of what the cluster makes and earns as others give it."""

from dataclasses import replace

from generator.findings import Fact, about, computed, number_at, reported
from generator.reading import Study
from study import indicators
from study.facts.sizes import MADE_2022, shares, sizes
from study.periods import periods_of


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
        "output_each_2022": "tonne",
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
        *_printed_year(study, facts["official_turnover_2021"]),
        *shares(study, facts["official_turnover_2021"], facts["kkp_turnover_month_2023"]),
        *sizes(study, facts["official_turnover_2021"], facts["capacity_turnover_2023"]),
    ]


def _everyday(study: Study, output: Fact, turnover: Fact) -> list[Fact]:
    """A year's output a day, and the manufacturing for each rupiah of turnover, both rounded."""
    day = round(indicators.per_day(output.value * 1000), -1)
    made = round(number_at(study, MADE_2022) * 1e6 / turnover.value, -2)
    cells = (MADE_2022, *turnover.inputs)
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


def _printed_year(study: Study, turnover: Fact) -> list[Fact]:
    """A third of the revenue printed for the first period, and how many official years it is.

    The period names three years; what is printed for it may be meant for all of them.
    """
    revenue = periods_of(study)[0].cell("revenue")
    third = number_at(study, revenue) / 3
    times, cells = third / turnover.value, (revenue, *turnover.inputs)
    return [
        computed("revenue_year_printed", third, "rupiah", 2, "third", (revenue,)),
        computed("revenue_year_multiple", times, "count", 0, "third_as_multiple", cells),
    ]


def _as_tonnes(study: Study, name: str) -> Fact:
    """What the head of the agency gave in kilograms by the article, tonnes as we read it."""
    said = reported(study, name, "tonne")
    method = "said_as_tonnes" if said.high is None else "range_as_tonnes"
    return replace(said, origin="inferred", method=method)


def _as_printed(study: Study) -> Fact:
    """What the head of the agency gave for 2022, in the kilograms that the article prints."""
    return reported(study, "output_2022_printed", "kg", key="output_2022")


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
