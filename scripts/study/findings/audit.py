"""What in the paper does not agree with itself or with other sources, found by computing.

Each check answers to a data note of the same name (data/notes.toml): where the data no longer show
the disagreement, the note goes from the site.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from study.errors import UnknownName
from study.findings.content import Sources

# Wider than rounding to a tenth of a per cent, narrower than any disagreement worth a note.
NEAR = 0.01


def audit(sources: Sources) -> list[str]:
    """The names of the notes whose disagreement the data show, in the notes' order.

    Raises UnknownName where a note has no check, or a check no note.
    """
    notes = sources.study.notes
    for name in notes:
        if name not in CHECKS:
            raise UnknownName(name, CHECKS, "data/notes.toml")
    for name in CHECKS:
        if name not in notes:
            raise UnknownName(name, notes, "scripts/study/findings/audit.py")
    return [name for name in notes if CHECKS[name](sources)]


def differ(one: float, other: float, tolerance: float = NEAR) -> bool:
    """Whether two amounts differ by more than the tolerance, as a part of the second."""
    return abs(one - other) > tolerance * abs(other)


def table_1_prices(sources: Sources) -> bool:
    """Titled constant prices, Table 1 grows otherwise than the real economy did."""
    return differ(sources.fact("grdp_growth_2022"), sources.fact("real_growth_2022"))


def sum_2020(sources: Sources) -> bool:
    """The sectors of 2020 do not add up to the printed total."""
    return sources.fact("sector_sum_gap_2020") != 0


def table_2_revenue(sources: Sources) -> bool:
    """Revenue and weight give a price far from the official release's."""
    return differ(sources.fact("price_printed"), sources.fact("official_price_2021"))


def table_2_production(sources: Sources) -> bool:
    """The second weight is not what revenue at the first period's price gives."""
    inferred = sources.fact("production_2021_2023_inferred")
    return sources.fact("production_2021_2023") != inferred


def table_2_period(sources: Sources) -> bool:
    """Twelve times the printed weight of three years is the official weight of one."""
    return not differ(sources.fact("annual_output_1"), sources.fact("official_output_2021"))


def periods_overlap(sources: Sources) -> bool:
    """One period begins in the year in which another ends."""
    periods = sources.study.table("output").sort_values("start_year")
    return bool((periods["start_year"].shift(-1) <= periods["end_year"]).any())


def businesses_count(sources: Sources) -> bool:
    """The informant's count is not Table 2's of the same time."""
    return sources.fact("businesses_informant") != sources.fact("businesses_2021_2023")


def miliar(sources: Sources) -> bool:
    """A scale word follows a figure that is already written out in rupiah."""
    budget = sources.study.table("budget")
    printed = budget[["budget_printed", "realised_printed"]].stack()
    return bool(printed.str.contains(r"\.\d{3}\.\d{3} Mili?[ay]r").any())


def houses_built(sources: Sources) -> bool:
    """Houses for nearly everyone are fewer than half of the businesses counted."""
    return sources.fact("houses_built") < sources.fact("businesses_informant") / 2


def houses_cost(sources: Sources) -> bool:
    """The paper's cost of the houses is not the official release's."""
    return differ(sources.fact("houses_total_cost_text"), sources.fact("release_cost_2022"))


def training(sources: Sources) -> bool:
    """One section has training given, another has none."""
    return sources.study.table("training")["says"].nunique() > 1


def workers_ikm(sources: Sources) -> bool:
    """The workers of small industry are as many as the ministry gives for all industry."""
    all_industry = sources.fact("industry_workers_2022_inferred")
    return not differ(sources.fact("ikm_workers"), all_industry)


def surveys(sources: Sources) -> bool:
    """The ledger finds the abstract's methods contradicted by the method section."""
    claims = sources.study.table("claims").set_index("id")
    return bool(claims.loc["abstract-methods", "strength"] == 1)


def one_informant(sources: Sources) -> bool:
    """The interview is one person's."""
    return sources.fact("informants") == 1


def references(sources: Sources) -> bool:
    """An article of the paper's list has no journal."""
    return any(
        one["type"] == "article-journal" and "container-title" not in one
        for one in sources.study.references
    )


def agency_names(sources: Sources) -> bool:
    """The name of one agency is a part of another's."""
    names = [
        set(name.replace(",", "").split()) for name in sources.study.table("agencies")["name_id"]
    ]
    return any(one < other for one in names if len(one) > 2 for other in names)


CHECKS: Mapping[str, Callable[[Sources], bool]] = {
    "table-1-prices": table_1_prices,
    "sum-2020": sum_2020,
    "table-2-revenue": table_2_revenue,
    "table-2-production": table_2_production,
    "table-2-period": table_2_period,
    "periods-overlap": periods_overlap,
    "businesses-count": businesses_count,
    "miliar": miliar,
    "houses-built": houses_built,
    "houses-cost": houses_cost,
    "training": training,
    "workers-ikm": workers_ikm,
    "surveys": surveys,
    "one-informant": one_informant,
    "references": references,
    "agency-names": agency_names,
}
