"""A table that is checked once is not taken for sound where it, or one that it names, changed."""

import pytest
from once import sound_once
from packages import described_field, described_table

from generator.reading.package import dataset_of


def described(name: str, **schema: object):
    """A table of one column; its rows are one of its name."""
    fields = [described_field("port")]
    whole = {"fields": fields, "primaryKey": ["port"], **schema}
    return dataset_of(described_table(*fields, name=name, path=f"{name}.csv", schema=whole))


KEY = {"fields": ["port"], "reference": {"resource": "ports", "fields": ["port"]}}
TABLES = [described("boats"), described("ports"), described("catch", foreignKeys=[KEY])]
ROWS = {"boats": [["a"]], "ports": [["b"]], "catch": [["b"]]}


@pytest.mark.parametrize(
    ("changed", "asked"),
    [("boats", ["boats"]), ("catch", ["ports", "catch"]), ("ports", ["ports", "catch"])],
)
def test_what_changed_is_asked_again_with_all_that_rests_on_it(changed, asked):
    heard = []
    check = sound_once(lambda datasets, rows: heard.append([one.name for one in datasets]))
    check(TABLES, ROWS)
    check(TABLES, ROWS)
    check(TABLES, ROWS | {changed: [["c"]]})
    check(TABLES, ROWS)
    assert heard == [["boats", "ports", "catch"], asked]


def test_what_was_refused_is_refused_again():
    def refuse(datasets: object, rows: object) -> None:
        raise ValueError

    check = sound_once(refuse)
    for _ in range(2):
        with pytest.raises(ValueError):
            check(TABLES, ROWS)
