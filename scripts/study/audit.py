"""What in the paper does not agree with itself or with other sources, found by computing.

Each check answers to a data note of the same name (data/notes.toml), which holds its reading,
evidence and certainty: where the data no longer show the disagreement, the note goes from the site.
"""

from __future__ import annotations

from generator.findings import Check, Checks, Sources, compared


def table_1_prices(sources: Sources) -> Check:
    """Titled constant prices, Table 1 grows otherwise than the real economy did."""
    return compared(sources, "grdp_growth_2022", "real_growth_2022")


def sum_2020(sources: Sources) -> Check:
    """The sectors of 2020 do not add up to the printed total."""
    total, gap = sources.fact("grdp_2020"), sources.fact("sector_sum_gap_2020")
    return Check(total, total - gap, gap != 0)


def table_2_revenue(sources: Sources) -> Check:
    """Revenue and weight give a price far from the official release's."""
    return compared(sources, "price_printed", "official_price_2021")


def table_2_production(sources: Sources) -> Check:
    """The second weight is not what revenue at the first period's price gives."""
    return compared(sources, "production_2021_2023", "production_2021_2023_inferred", near=0)


def table_2_period(sources: Sources) -> Check:
    """Twelve times the printed weight of three years is the official weight of one."""
    year = compared(sources, "annual_output_1", "official_output_2021")
    return Check(year.printed, year.expected, not year.differs)


def periods_overlap(sources: Sources) -> Check:
    """One period begins in the year in which the one before it ends, or earlier."""
    periods = sources.study.table("output").sort_values("start_year")
    starts, ends = periods["start_year"].map(int), periods["end_year"].map(int)
    checks = [
        Check(start, end + 1, start <= end)
        for start, end in zip(starts.iloc[1:], ends.iloc[:-1], strict=True)
    ]
    return next((check for check in checks if check.differs), checks[-1])


def businesses_count(sources: Sources) -> Check:
    """The informant's count is not Table 2's of the same time."""
    return compared(sources, "businesses_informant", "businesses_2021_2023", near=0)


def miliar(sources: Sources) -> Check:
    """A scale word follows a figure that is already written out in rupiah."""
    budget = sources.study.table("budget")
    printed = budget[["budget_printed", "realised_printed"]].stack()
    scaled = printed[printed.str.contains(r"\.\d{3}\.\d{3} Mili?[ay]r")]
    said = str(scaled.iloc[0]) if len(scaled) else ""
    return Check(said, said.rpartition(" ")[0], bool(said))


def houses_built(sources: Sources) -> Check:
    """Houses for nearly everyone are fewer than half of the businesses counted."""
    houses, businesses = sources.fact("houses_built"), sources.fact("businesses_informant")
    return Check(houses, businesses, houses < businesses / 2)


def houses_cost(sources: Sources) -> Check:
    """The paper's cost of the houses is not the official release's."""
    return compared(sources, "houses_total_cost_text", "release_cost_2022")


def training(sources: Sources) -> Check:
    """One section has training given, another has none."""
    said = sorted(set(sources.study.table("training")["says"]))
    return Check(", ".join(said), said[0], len(said) > 1)


def workers_ikm(sources: Sources) -> Check:
    """The workers of small industry are as many as the ministry gives for all industry."""
    industry = compared(sources, "ikm_workers", "industry_workers_2022_inferred")
    return Check(industry.printed, sources.fact("ikm_workers_2022"), not industry.differs)


def surveys(sources: Sources) -> Check:
    """The abstract names surveys, the method section does not."""
    said = {claim.id: claim.text["en"] for claim in sources.study.claims}
    abstract, method = said["abstract-methods"], said["method-collection"]
    return Check(abstract, method, "survey" in abstract and "survey" not in method)


def one_informant(sources: Sources) -> Check:
    """The interview is one person's; two voices are the least that can disagree."""
    informants = sources.fact("informants")
    return Check(informants, 2, informants < 2)


def references(sources: Sources) -> Check:
    """An article of the paper's list has no journal."""
    articles = [one for one in sources.study.references if one.type == "article-journal"]
    complete = [one for one in articles if one.container]
    return Check(len(complete), len(articles), len(complete) < len(articles))


def agency_names(sources: Sources) -> Check:
    """The name of one agency is a part of another's."""
    names = {name: frozenset(name.replace(",", "").split()) for name in _agencies(sources)}
    for name, parts in names.items():
        for other, whole in names.items():
            if len(parts) > 2 and parts < whole:
                return Check(name, other, True)
    return Check("", "", False)


def _agencies(sources: Sources) -> list[str]:
    return list(sources.study.table("agencies")["name_id"])


CHECKS: Checks = {
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
