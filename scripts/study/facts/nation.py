"""Facts of the nation's small and medium industries."""

from generator.findings import Cell, Fact, about, computed, from_cell, reported
from generator.reading import Study
from study import indicators

# When the ministry gave the workers of small industries and their share of all industry's.
STATEMENTS = ("july_2019", "2019", "2022", "2023")


def nation_facts(study: Study) -> list[Fact]:
    """Units and workers as counts, a share in percent."""
    return about("industry", _industry(study))


def _industry(study: Study) -> list[Fact]:
    units = from_cell(study, "ikm_units", Cell("ikm", ("units",), "value"), "people", 2)
    workers = from_cell(study, "ikm_workers", Cell("ikm", ("workers",), "value"), "people", 2)
    return [
        units,
        workers,
        reported(study, "ikm_workers_2022", "people", 2),
        reported(study, "ikm_share_of_industry_2022", "percent", 2),
        reported(study, "ikm_workers_july_2019", "people", 2),
        reported(study, "ikm_workers_2019", "people", 2),
        reported(study, "ikm_workers_august_2022", "people", 2),
        reported(study, "ikm_units_2019", "people", 2),
        reported(study, "ikm_units_2022", "people", 2),
        reported(study, "ikm_units_2023", "people", 2),
        reported(study, "ikm_workers_2023", "people", 2),
        reported(study, "manufacturing_workers_2022", "people", 2),
        computed(
            "workers_per_ikm",
            indicators.workers_per_unit(workers.value, units.value),
            "count",
            1,
            "workers_per_unit",
            workers.inputs + units.inputs,
        ),
        *(_whole(study, when) for when in STATEMENTS),
    ]


def _whole(study: Study, when: str) -> Fact:
    """All workers of industry, from those of small industries and their share."""
    workers = reported(study, f"ikm_workers_{when}", "people", 2)
    share = reported(study, f"ikm_share_of_industry_{when}", "percent", 2)
    return computed(
        f"industry_workers_{when}_inferred",
        round(workers.value / share.value * 100, -4),
        "people",
        2,
        "whole_of_share",
        workers.inputs + share.inputs,
        "inferred",
    )
