"""What depends on a data note is found by its cells; a note on which nothing depends is refused."""

import dataclasses
from pathlib import Path

import pytest
from once import its_facts, the_study

from generator.errors import InvalidData
from generator.findings import Sources
from generator.findings.doubts import doubts
from generator.reading import DoubtedCells
from study.audit import CHECKS

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def sources() -> Sources:
    return Sources(the_study(), its_facts())


def changed(sources: Sources, note: str, **fields) -> Sources:
    """The sources with some fields of one note replaced."""
    record = dataclasses.replace(sources.study.notes[note], **fields)
    notes = {**sources.study.notes, note: record}
    return dataclasses.replace(sources, study=dataclasses.replace(sources.study, notes=notes))


def test_numbers_are_found_by_the_cells_that_they_rest_on(sources):
    """10 956 kg is printed; its growth over 7 335 kg is computed from it."""
    doubt = doubts(sources, CHECKS)["table-2-production"]
    assert doubt.printed == ("production_2021_2023",)
    assert "production_growth" in doubt.computed
    assert "production_2019_2021" not in doubt.computed


def test_a_doubted_cell_of_one_row_touches_no_other_row(sources):
    """The revenue of 2019-2021 and of 2021-2023 are two facts of one column."""
    one = DoubtedCells("output", "revenue", "2019-2021")
    doubt = doubts(changed(sources, "table-2-revenue", cells=(one,)), CHECKS)["table-2-revenue"]
    assert doubt.printed == ("revenue_2019_2021",)


def test_a_note_that_nothing_depends_on_is_refused(sources):
    with pytest.raises(InvalidData) as refused:
        doubts(changed(sources, "table-2-revenue", exhibits=(), claims=(), cells=()), CHECKS)
    assert str(refused.value) == (
        "data/notes.toml: column table-2-revenue - "
        "expected an exhibit, a claim or a cell that depends on the note"
    )
