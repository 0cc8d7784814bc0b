"""What depends on a data note is found by its cells, and what it names has to be there."""

import dataclasses
from pathlib import Path

import pytest

from generator.errors import StudyError
from generator.findings import Sources
from generator.findings.doubts import doubts
from generator.reading import read_study
from study.facts import facts

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def sources() -> Sources:
    study = read_study(ROOT)
    return Sources(study, facts(study))


def changed(sources: Sources, note: str, **fields) -> Sources:
    """The sources with some fields of one note replaced."""
    record = {**sources.study.notes[note], **fields}
    notes = {**sources.study.notes, note: record}
    return dataclasses.replace(sources, study=dataclasses.replace(sources.study, notes=notes))


def test_numbers_are_found_by_the_cells_that_they_rest_on(sources):
    """10 956 kg is printed; its growth over 7 335 kg is computed from it."""
    doubt = doubts(sources)["table-2-production"]
    assert doubt.printed == ("production_2021_2023",)
    assert "production_growth" in doubt.computed
    assert "production_2019_2021" not in doubt.computed


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"exhibits": ["table-3"]}, 'nearest: "table-2"'),
        ({"claims": ["output-revenues"]}, 'nearest: "output-revenue"'),
        ({"cells": ["outputs.revenue"]}, 'nearest: "output"'),
        ({"cells": ["output.revenues"]}, 'nearest: "revenue"'),
        ({"cells": ["output.2019-2022.revenue"]}, 'nearest: "2019-2021"'),
        (
            {"exhibits": [], "claims": [], "cells": []},
            "table-2-revenue - expected an exhibit",
        ),
    ],
)
def test_a_note_that_nothing_depends_on_or_that_names_nothing_is_refused(sources, fields, message):
    with pytest.raises(StudyError) as refused:
        doubts(changed(sources, "table-2-revenue", **fields))
    assert message in str(refused.value)
