"""Facts of the cluster: how many businesses, how many people."""

from dataclasses import replace

from generator.findings import Cell, Fact, about, computed, from_cell, look_up, reported
from generator.reading import Study
from study import indicators

FIRST, SECOND = (Cell("output", (period,), "businesses") for period in ("2019-2021", "2021-2023"))


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
        from_cell(study, "businesses_2019_2021", FIRST, "count"),
        from_cell(study, "businesses_2021_2023", SECOND, "count"),
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
    return replace(least, inputs=(low, high), high=float(look_up(study, high)))


def _growth(study: Study) -> Fact:
    """How many more businesses the second period of Table 2 has, in percent."""
    later, earlier = (float(look_up(study, cell)) for cell in (SECOND, FIRST))
    growth = indicators.change(later, earlier)
    return computed("businesses_growth", growth, "percent", 1, "growth", (SECOND, FIRST))


def _people(study: Study) -> list[Fact]:
    names = (
        "workers_kkp_2023",
        "workers_2022_before",
        "workers_2022_after",
        "skp_certificates_2023",
        "haccp_kitchens_2023",
    )
    return [reported(study, name, "count") for name in names]
