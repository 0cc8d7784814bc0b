"""A place that the build fills is written in one way; of what looks like one, what was meant."""

import pytest

from generator.reading.places import PLACE, broken_places, canonical, near_place, without_code

KNOWN = ["fact.price_2021", "fact.houses_built", "figure.two-periods", "claims.here"]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("{{claims.here}}", "{{ claims.here }}"),
        ("{{\u00a0fact.price_2021:full   }}", "{{ fact.price_2021:full }}"),
        ("a {{  figure.two-periods}} b", "a {{ figure.two-periods }} b"),
        (":::study\na\n:::  ", "::: study\na\n:::"),
        ("::::  ours\t\nb\n::::", "::: ours\nb\n:::"),
    ],
)
def test_what_is_whole_is_read_in_the_one_way(typed, read):
    assert canonical(typed) == read


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("{{ fact.price_2021|full }}", "{{ fact.price_2021:full }}"),
        ("{{ fact.price_2021 | full }}", "{{ fact.price_2021:full }}"),
        ("{{ fact.price_2021:‘full’ }}", "{{ fact.price_2021:full }}"),
        ("{{ 'fact.price_2021' }}", "{{ fact.price_2021 }}"),
        ("{{ figure.two\u2011periods }}", "{{ figure.two-periods }}"),
        ("{{ figure.two–periods }}", "{{ figure.two-periods }}"),
        ("{{ fact. price_2021 }}", "{{ fact.price_2021 }}"),
        ("{{ fact.price_2021: full }}", "{{ fact.price_2021:full }}"),
        ("{{ fact.\n  price_2021 }}", "{{ fact.price_2021 }}"),
        ("{{\nclaims.here\n}}", "{{ claims.here }}"),
        ("{{ fact,houses_built }}", "{{ fact.houses_built }}"),
        ("{ fact.houses_built }", "{{ fact.houses_built }}"),
        ("{{ fact.houses_built }", "{{ fact.houses_built }}"),
        ("{{{ fact.houses_built }}}", "{{ fact.houses_built }}"),
        ("[[ claims.here ]]", "{{ claims.here }}"),
        ("{% claims.here %}", "{{ claims.here }}"),
        ("{{ fact.house_built }}.", None),
        ("{{ fact.house-built:words", "{{ fact.houses_built:words }}"),
        ("{{ claim.her|x }}", "{{ claims.here:x }}"),
    ],
)
def test_what_is_meant_as_a_place_is_found_and_the_nearest_named(typed, near):
    """A name that is only unknown is a place all the same, and refused by its name."""
    found = [said for _, said in broken_places(f"Naik {typed}")]
    assert bool(found) == bool(near)
    if near:
        assert near_place(found[0], KNOWN) == f'nearest: "{near}"'


@pytest.mark.parametrize("text", ["{: .wide }", "## A {#open}", "{count}", "a {b} c", "[[1], [2]]"])
def test_other_braces_are_no_places(text):
    assert list(broken_places(text)) == []


def test_code_may_show_what_is_no_place():
    text = "A `{{ fact|x }}`\n```\n{{ a }\n```\nb"
    assert list(broken_places(without_code(text))) == []
    assert len(without_code(text)) == len(text) and without_code(text).count("\n") == 4
    assert not PLACE.search(without_code("`` {{ fact.x }} ``"))
