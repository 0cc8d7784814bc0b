"""What a point of an interactive chart says, to the eye and to a screen reader."""

import pytest
from renditions import with_words

from generator.drawing.interactive import told_rows
from generator.findings import Column, content

HEADS = {
    "column.label": "Name",
    "column.value": "Value",
    "column.said_by": "According to",
    "column.rate": "Rate of realisation",
    "column.contribution": "Contribution (percentage points)",
}


def told(columns, row, language="en"):
    """The parts of the sentence of one row."""
    [parts] = told_rows(content(columns, [row]), with_words(HEADS, language))
    return parts


def test_a_row_is_its_name_and_then_what_is_said_of_it():
    columns = (Column("label", "name"), Column("said_by"), Column("value", "count"))
    parts = told(columns, {"label": "June 2023", "said_by": "the ministry", "value": 1140})
    assert parts == ("June 2023", "According to: the ministry", "1,140")


def test_no_head_is_said_before_the_name_of_a_row_that_stands_second():
    columns = (Column("item", "name"), Column("label"), Column("value", "percent", 1))
    parts = told(columns, {"item": "Mesin", "label": "Anggaran", "value": 41.5}, "id")
    assert parts == ("Mesin", "Anggaran", "41,5%")


@pytest.mark.parametrize("nothing", [None, "", float("nan")])
def test_what_a_row_does_not_have_is_not_said(nothing):
    columns = (Column("label", "name"), Column("rate", "percent", 2))
    assert told(columns, {"label": "Budget", "rate": nothing}) == ("Budget",)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("id", "Contribution: −0,74\u00a0poin persen"),
        ("en", "Contribution: −0.74\u00a0percentage points"),
    ],
)
def test_a_unit_is_said_once_and_after_its_number(language, said):
    columns = (Column("label", "name"), Column("contribution", "points", 2))
    assert told(columns, {"label": "B", "contribution": -0.74}, language) == ("B", said)
