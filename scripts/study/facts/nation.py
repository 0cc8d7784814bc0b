"""Facts of the nation's small and medium industries."""

from generator.findings import Cell, Fact, about, computed, from_cell, reported
from generator.reading import Study
from study import indicators


def nation_facts(study: Study) -> list[Fact]:
    """Units and workers as counts, a share in percent."""
    return about("industry", _industry(study))


def _industry(study: Study) -> list[Fact]:
    units = from_cell(study, "ikm_units", Cell("ikm", ("units",), "value"), "people", 2)
    workers = from_cell(study, "ikm_workers", Cell("ikm", ("workers",), "value"), "people", 2)
    later = reported(study, "ikm_workers_2022", "people", 2)
    share = reported(study, "ikm_share_of_industry_2022", "percent", 2)
    return [
        units,
        workers,
        later,
        share,
        reported(study, "ikm_units_2022", "people", 2),
        reported(study, "ikm_units_2023", "people", 2),
        reported(study, "ikm_workers_2023", "people", 2),
        computed(
            "workers_per_ikm",
            indicators.workers_per_unit(workers.value, units.value),
            "count",
            1,
            "workers_per_unit",
            workers.inputs + units.inputs,
        ),
        computed(
            "industry_workers_2022_inferred",
            round(later.value / share.value * 100, -4),
            "people",
            2,
            "whole_of_share",
            later.inputs + share.inputs,
            "inferred",
        ),
    ]
