"""A key is a small expression of facts: nothing else is computed, and nothing typed."""

import pytest

from generator.errors import InvalidData, UnknownName
from generator.findings import Cell, Fact, value_of

CELL = (Cell("sales", ("2024",), "value"),)
FACTS = {
    name: Fact(name, value, "count", "reported", 0, CELL)
    for name, value in {"sold": 1200.0, "price": 0.5, "none": 0.0}.items()
}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("fact.sold", 1200),
        ("fact.sold * fact.price", 600),
        ("12 * fact.sold / 1000", 14.4),
        ("100 * (fact.sold - fact.price) / fact.sold", 100 * 1199.5 / 1200),
        ("log10(fact.sold / 12)", 2),
    ],
)
def test_an_expression_of_facts_gives_a_number(key, value):
    assert value_of(key, FACTS, "exercises.toml", "one.key") == pytest.approx(value)


@pytest.mark.parametrize(
    "key",
    [
        "1200",
        "fact.sold * 7",
        "fact.sold ** 2",
        "fact.sold / fact.none",
        "log10(fact.none)",
        "__import__('os').system('true') or fact.sold",
        "fact.sold.real",
        "fact.sold if fact.price else fact.sold",
        "(lambda: fact.sold)()",
        "fact.sold +",
        "fact.sold" + " + fact.sold" * 50,
        "(" * 95 + "fact.sold",
    ],
)
def test_anything_else_is_refused_where_it_stands(key):
    with pytest.raises(InvalidData) as refused:
        value_of(key, FACTS, "exercises.toml", "one.key")
    assert str(refused.value).startswith("exercises.toml: column one.key: ")


def test_a_fact_that_there_is_not_is_named_with_the_nearest():
    with pytest.raises(UnknownName, match="sold"):
        value_of("fact.sodl", FACTS, "exercises.toml", "one.key")
