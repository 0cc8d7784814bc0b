"""Facts of the cluster: how many businesses, how many people."""

from generator.findings import Cell, Fact, about, computed, from_cell, reported
from generator.reading import Study


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
        from_cell(
            study, "businesses_2019_2021", Cell("output", ("2019-2021",), "businesses"), "count"
        ),
        from_cell(
            study, "businesses_2021_2023", Cell("output", ("2021-2023",), "businesses"), "count"
        ),
        reported(study, "businesses_2018", "count"),
        reported(study, "businesses_2021_mapped", "count"),
        reported(study, "businesses_2022_release", "count"),
        reported(study, "businesses_kkp_2023", "count"),
        reported(study, "businesses_lurah_2023", "count"),
        reported(study, "kube_2023", "count"),
        computed("informants", 1, "count", 0, "one_interview", (Cell("informant", (), "value"),)),
    ]


def _people(study: Study) -> list[Fact]:
    names = (
        "workers_kkp_2023",
        "workers_2022_before",
        "workers_2022_after",
        "skp_certificates_2023",
        "haccp_kitchens_2023",
    )
    return [reported(study, name, "count") for name in names]
