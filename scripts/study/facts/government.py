"""Facts of public money: machines, production houses, the official plan."""

from dataclasses import replace

from generator.findings import Cell, Fact, about, computed, from_cell, number_at, reported
from generator.reading import Study
from study import indicators


def government_facts(study: Study) -> list[Fact]:
    """Money in rupiah, rates in percent, houses and sets as counts."""
    return [
        *about("budgets", _budgets(study)),
        *about("houses", _houses(study)),
        *about("unit_costs", _unit_costs(study)),
    ]


def _budgets(study: Study) -> list[Fact]:
    facts: list[Fact] = []
    for item in ("machines", "houses"):
        budget = from_cell(study, f"{item}_budget", Cell("budget", (item,), "budget"), "rupiah")
        realised = from_cell(
            study, f"{item}_realised", Cell("budget", (item,), "realised"), "rupiah"
        )
        facts += [budget, realised, _rate(f"{item}_rate", realised, budget)]
    budget = _sum("total_budget", facts[0], facts[3])
    realised = _sum("total_realised", facts[1], facts[4])
    rate = _rate("total_rate", realised, budget, "realisation_of_sums")
    return [*facts, budget, realised, rate]


def _rate(name: str, realised: Fact, budget: Fact, how: str = "realisation") -> Fact:
    value = indicators.realisation_rate(realised.value, budget.value)
    # Two houses rates round to 100.0% at one digit; the second digit keeps them below it.
    digits = 1 if value < 99.9 else 2
    return computed(name, value, "percent", digits, how, realised.inputs + budget.inputs)


def _sum(name: str, one: Fact, other: Fact) -> Fact:
    return computed(name, one.value + other.value, "rupiah", 2, "sum", one.inputs + other.inputs)


def _houses(study: Study) -> list[Fact]:
    requirements = study.table("requirements")
    rows = Cell("requirements", (), "key")
    built = Cell("houses", ("paper-2021",), "units")
    cost = Cell("houses", ("paper-2021",), "cost")
    low, high = (reported(study, f"plan_houses_{end}", "count") for end in ("low", "high"))
    return [
        Fact("houses_built", number_at(study, built), "count", "printed", 0, (built,)),
        Fact("houses_total_cost_text", number_at(study, cost), "rupiah", "printed", 1, (cost,)),
        computed("requirements_count", len(requirements), "count", 0, "count", (rows,)),
        reported(study, "first_houses_planned_2021", "count"),
        reported(study, "release_houses_2022", "count"),
        reported(study, "release_cost_2022", "rupiah"),
        reported(study, "house_cost_reported", "rupiah"),
        reported(study, "haluan_cost_2022", "rupiah"),
        reported(study, "plan_cost_2022", "rupiah"),
        low,
        high,
        *(_with_plan(study, built, planned) for planned in (low, high)),
        *_served(study, built, low, high),
        reported(study, "plan_sets", "count"),
    ]


def _with_plan(study: Study, built: Cell, planned: Fact) -> Fact:
    """The houses of 2021 by the paper with those that a plan for 2022 would add."""
    name = planned.name.replace("plan_houses", "houses_with_plan")
    both = number_at(study, built) + planned.value
    return computed(name, both, "count", 0, "sum", (built, *planned.inputs))


def _served(study: Study, built: Cell, low: Fact, high: Fact) -> list[Fact]:
    """What share of the businesses of 2023 one house each would serve, from least to most.

    With the plans added to the houses of 2021, and if the houses to be revitalised already stood.
    """
    most, least = (
        reported(study, name, "count") for name in ("businesses_kkp_2023", "businesses_lurah_2023")
    )
    houses = number_at(study, built)
    share = indicators.share_of(houses + low.value, most.value)
    cells = (built, *low.inputs, *high.inputs, *most.inputs, *least.inputs)
    fact = computed("houses_share_2023", share, "percent", 0, "range_of_served", cells)
    fewest = indicators.share_of(houses, most.value)
    cells = (built, *low.inputs, *most.inputs, *least.inputs)
    how = ("percent", 0, "range_of_standing", cells)
    standing = computed("houses_share_2023_standing", fewest, *how)
    return [
        replace(fact, high=indicators.share_of(houses + high.value, least.value)),
        replace(standing, high=indicators.share_of(low.value, least.value)),
    ]


def _unit_costs(study: Study) -> list[Fact]:
    houses = Cell("budget", ("houses",), "realised")
    machines = Cell("budget", ("machines",), "realised")
    built = Cell("houses", ("paper-2021",), "units")
    planned = Cell("public_record", ("plan_houses_high",), "value")
    sets = Cell("public_record", ("plan_sets",), "value")
    release = Cell("public_record", ("release_cost_2022",), "value")
    haluan = Cell("public_record", ("haluan_cost_2022",), "value")

    def unit(name: str, cost: Cell, units: Cell, origin: str) -> Fact:
        value = indicators.unit_cost(number_at(study, cost), number_at(study, units))
        value = round(value, -6)  # to a million: "about twenty" says no more
        return computed(name, value, "rupiah", 0, "unit_cost", (cost, units), origin)

    return [
        unit("house_cost_paper", houses, built, "computed"),
        unit("house_cost_27", houses, planned, "inferred"),
        unit("house_cost_release", release, built, "computed"),
        unit("house_cost_haluan", haluan, built, "computed"),
        unit("machine_set_cost", machines, sets, "inferred"),
    ]
