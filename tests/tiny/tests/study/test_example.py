"""The example's numbers, worked out by hand from its three tables."""

from pathlib import Path

import pytest

from study.contract import CONTRACT

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def facts():
    return CONTRACT.opened(ROOT).facts


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("asked", 52 + 49 + 50),
        ("answered", 46 + 47 + 43),
        # 136 of 151, and 54 of 136.
        ("answer_rate", 90.0662),
        ("walk_share", 39.7059),
        ("walkers", 54),
        ("walk_extra_minutes", 5),
        ("bus_minutes_rain", 31),
        ("farthest", 6.2),
        ("bus_fare", 1.25),
    ],
)
def test_a_fact_is_what_its_tables_give(facts, name, value):
    assert facts[name].value == pytest.approx(value, abs=1e-4)


def test_the_pupils_who_named_a_way_are_those_who_answered():
    sources = CONTRACT.opened(ROOT)
    assert sources.study.table("ways")["pupils"].sum() == sources.fact("answered")
