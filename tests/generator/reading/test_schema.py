"""Keys, ranges and references hold as the data package promises them."""

import json
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[3] / "data" / "datapackage.json"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "A,2020",
            "A,1820",
            'row 2, column year: "1820" - expected a number from 1990 to 2030',
        ),
        (
            "A,2020",
            "A,2099",
            'row 2, column year: "2099" - expected a number from 1990 to 2030',
        ),
        (
            "A,2020,1430744.00",
            "A,2020,-1",
            'row 2, column value: "-1" - expected a number of at least 0',
        ),
        (
            "A,2021",
            "A,2020",
            'row 3, column sector + year: "A + 2020" - '
            "expected a key of its own, not that of row 2",
        ),
        (
            "A,2020",
            "M,2020",
            'row 2, column sector: "M" - expected a code of data/sectors.csv; nearest: "M,N"',
        ),
        (
            "A,2020",
            "Z,2020",
            'row 2, column sector: "Z" - expected a code of data/sectors.csv; known: "A" "B" "C" '
            '"D" "E" "F" "G" "H" "I" "J" "K" "L" "M,N" "O" "P" "Q" "R,S,T,U"',
        ),
    ],
)
def test_table_1_keeps_its_promises(refusal, old, new, said):
    said = said.replace("M,2020", '"M",2020')
    assert refusal("data/grdp.csv", old, new) == f"data/grdp.csv: {said}"


def test_a_certainty_is_one_of_three(refusal):
    assert refusal("data/public_record.csv", ",high,2026", ",hihg,2026").endswith(
        'column certainty: "hihg" - expected one of the 3 values; nearest: "high"'
    )


def test_a_source_is_a_web_address(refusal):
    assert refusal("data/public_record.csv", "https://transkepri", "ftp://transkepri").endswith(
        'column url: "ftp://transkepri.com/news/cetak/7986" - '
        "expected an address that begins with https:// or http://"
    )


def test_what_a_column_may_quote_is_known(refusal):
    """Spelled in any other way, places would be published as they are written."""
    assert refusal("data/datapackage.json", '"quotes": "facts"', '"quotes": "fact"') == (
        'data/datapackage.json: column claims.text_id.quotes: "fact" - expected "facts"'
    )


def test_every_count_and_every_year_has_a_lower_bound():
    """Only the public record may hold a negative number: an economy that shrank."""
    package = json.loads(PACKAGE.read_text(encoding="utf-8"))
    unbounded = {
        f"{table['name']}.{field['name']}"
        for table in package["resources"]
        for field in table.get("schema", {}).get("fields", [])
        if field["type"] in {"integer", "number"} and "minimum" not in field["constraints"]
    }
    assert unbounded <= {"public_record.value"}


def test_every_table_has_a_key():
    package = json.loads(PACKAGE.read_text(encoding="utf-8"))
    tables = [table for table in package["resources"] if table["path"].endswith(".csv")]
    assert [table["name"] for table in tables if not table["schema"].get("primaryKey")] == []
