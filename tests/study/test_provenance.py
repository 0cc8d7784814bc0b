"""Every number says where it comes from, and its formula gives it from the cells it names."""

import dataclasses
from datetime import date
from pathlib import Path

import pytest

from generator.errors import NoProvenance, UnknownName
from generator.findings import checked, look_up
from study.contract import CONTRACT
from study.formulas import FORMULAS

ROOT = Path(__file__).parents[2]
# What a fact's value is rounded to beside its formula: a tenth of a million, ten thousand workers.
ROUNDED = {
    "made_per_rupiah": 50,
    "output_of_day": 5,
    "range_of_prices": 500,
    "unit_cost": 500_000,
    "whole_houses": 0.5,
    "whole_houses_of_total": 0.5,
    "whole_of_share": 5_000,
}
# Counts of rows have no cells to calculate with.
COUNTED = (
    *("count", "count_graded", "count_of", "count_of_interview", "count_of_own"),
    *("count_of_premises", "people_counted"),
)


def worked(formula: str, values: list[float], whole: str) -> float:
    """A part of a formula, the inputs for its letters, worked out by Python's own arithmetic."""
    letters = [letter for letter in "abcde" if letter in whole]
    known = dict(zip(letters, values, strict=False)) | {"total": sum(values[len(letters) :])}
    plain = formula.replace("Σ", "total").replace("×", "*").replace("−", "-").replace("^", "**")
    return eval(plain, {"__builtins__": {}}, known)


def number(found: object) -> float:
    """What a cell counts for in a formula: its number, or the days up to its day."""
    return date.fromisoformat(found).toordinal() if "-" in str(found)[1:] else float(found)


def test_every_formula_gives_its_number_from_the_cells_it_names(study):
    for fact in CONTRACT.known(study).values():
        if fact.formula and fact.method not in COUNTED:
            values = [number(look_up(study, cell)) for cell in fact.inputs]
            near = max(1e-6 * abs(fact.value), ROUNDED.get(fact.method, 0))
            # A range has a formula for each end.
            ends = [fact.value] if fact.high is None else [fact.value, fact.high]
            for formula, end in zip(fact.formula.split("; "), ends, strict=True):
                assert worked(formula, values, fact.formula) == pytest.approx(end, abs=near)


def test_a_number_without_inputs_is_refused_by_name(study):
    bare = dataclasses.replace(CONTRACT.known(study)["grdp_2022"], inputs=())
    with pytest.raises(NoProvenance, match="fact grdp_2022: expected the cells"):
        checked({bare.name: bare}, FORMULAS)


@pytest.mark.parametrize("origin", ["computed", "inferred"])
def test_a_calculated_number_without_a_formula_is_refused_by_name(study, origin):
    bare = dataclasses.replace(CONTRACT.known(study)["price_inferred"], method="", origin=origin)
    with pytest.raises(NoProvenance, match="fact price_inferred: expected a formula"):
        checked({bare.name: bare}, FORMULAS)


def test_a_formula_that_there_is_not_is_refused_with_the_nearest(study):
    other = dataclasses.replace(CONTRACT.known(study)["price_inferred"], method="thousand")
    with pytest.raises(UnknownName) as refused:
        checked({other.name: other}, FORMULAS)
    assert str(refused.value) == (
        'fact price_inferred: unknown name "thousand" - nearest: "thousandth"'
    )
