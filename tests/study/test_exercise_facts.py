"""What exercises ask for and no data hold as they are: refused where it cannot be computed."""

from dataclasses import replace

import pytest

from generator.errors import InvalidData
from study.facts.exercises import exercise_facts


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2023-07", "a whole day, as 2022-01-12"),
        ("2022-01-12", "a day after 2022-01-12, since a rate a year is computed"),
    ],
)
def test_a_rate_a_year_needs_two_days_in_their_order(study, day, expected):
    record = study.table("public_record").copy()
    record.loc[record["key"] == "businesses_lurah_2023", "date"] = day
    other = replace(study, tables={**study.tables, "public_record": record})
    with pytest.raises(InvalidData) as refused:
        exercise_facts(other)
    assert str(refused.value) == (
        f'data/public_record.csv: column businesses_lurah_2023.date: "{day}" - expected {expected}'
    )
