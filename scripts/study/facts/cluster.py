"""Facts of the cluster: how many businesses, how many people."""

from dataclasses import replace

from generator.findings import Cell, Fact, about, computed, from_cell, number_at, reported
from generator.reading import Study
from study import indicators
from study.periods import periods_of


def cluster_facts(study: Study) -> list[Fact]:
    """Businesses and people as counts, a batch in kg."""
    return [
        *about("businesses", _businesses(study)),
        *about("workers", _people(study)),
    ]


def _businesses(study: Study) -> list[Fact]:
    told = {
        "businesses_informant": ("businesses", "count"),
        "informant_start_year": ("start_year", "year"),
        "oldest_start_year": ("oldest_year", "year"),
        "first_businesses_low": ("first_low", "count"),
        "first_businesses_high": ("first_high", "count"),
        "informant_employees": ("employees", "count"),
        "batch_low": ("batch_low", "kg"),
        "batch_high": ("batch_high", "kg"),
    }
    return [
        *(
            from_cell(study, name, Cell("informant", (key,), "value"), unit)
            for name, (key, unit) in told.items()
        ),
        _batch(study),
        *(
            from_cell(study, f"businesses_{period.name}", period.cell("businesses"), "count")
            for period in periods_of(study)
        ),
        _growth(study),
        reported(study, "businesses_2018", "count"),
        reported(study, "businesses_2021_mapped", "count"),
        reported(study, "businesses_2022_release", "count"),
        reported(study, "businesses_kkp_2023", "count"),
        reported(study, "businesses_lurah_2023", "count"),
        reported(study, "kube_2023", "count"),
        _informants(study),
    ]


def _informants(study: Study) -> Fact:
    """How many people were interviewed, as the rows of what they said number them."""
    people = study.table("informant")["informant"].nunique()
    cells = (Cell("informant", (), "informant"),)
    return computed("informants", people, "count", 0, "people_counted", cells)


def _batch(study: Study) -> Fact:
    """What the informant makes of one batch, from the least to the most, as one number."""
    low, high = (Cell("informant", (key,), "value") for key in ("batch_low", "batch_high"))
    least = from_cell(study, "batch", low, "kg")
    return replace(least, inputs=(low, high), high=number_at(study, high))


def _growth(study: Study) -> Fact:
    """How many more businesses the second period of Table 2 has, in percent."""
    first, second, *_ = periods_of(study)
    cells = (second.cell("businesses"), first.cell("businesses"))
    later, earlier = (number_at(study, cell) for cell in cells)
    growth = indicators.change(later, earlier)
    return computed("businesses_growth", growth, "percent", 1, "growth", cells)


def _people(study: Study) -> list[Fact]:
    names = (
        "workers_kkp_2023",
        "workers_2022_before",
        "workers_2022_after",
        "halal_2022",
        "skp_certificates_2023",
        "haccp_kitchens_2023",
    )
    return [reported(study, name, "count") for name in names]
