"""Bad data is refused in one line that names file, row, column, value and expectation."""

import shutil
from pathlib import Path

import pytest

from generator.errors import InvalidData
from generator.reading import read_study

ROOT = Path(__file__).parents[3]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    return tmp_path


def test_the_data_of_the_study_is_accepted(copy):
    assert len(read_study(copy).table("grdp")) == 51


@pytest.mark.parametrize(
    ("old", "new", "parts"),
    [
        ("1430744.00", "many", ["row 2", "column value", '"many"', "number"]),
        ("1430744.00", "", ["row 2", "column value"]),
        ("1430744.00", "inf", ["row 2", "column value", '"inf"']),
        ("1430744.00", "NaN", ["row 2", "column value", '"NaN"']),
        ("1430744.00", '"1,430,744.00"', ["row 2", "column value", '"1,430,744.00"']),
        ("1430744.00", '"1430744,00"', ["row 2", "column value", '"1430744,00"']),
        ("1430744.00", "-1", ["row 2", "column value", '"-1"', "at least 0"]),
        ("A,2020", "A,1820", ["row 2", "column year", '"1820"', "1990"]),
        ("A,2021", "A,2020", ["row 3", "sector + year"]),
        ("A,2020", "X,2020", ["row 2", "column sector", '"X"', "sectors.csv"]),
        ('"1 430 744,00"', "<b>1</b>", ["row 2", "column printed"]),
        ('"1 430 744,00"', "=1+1", ["row 2", "column printed", '"=1+1"']),
        ('"1 430 744,00"', "1\u202e2", ["row 2", "column printed"]),
        ('"1 430 744,00"', '"1 430', ["grdp.csv"]),
        ("sector,year,value", "sector,year,amount", ["amount"]),
    ],
)
def test_a_spoiled_cell_is_named(copy, old, new, parts):
    file = copy / "data" / "grdp.csv"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InvalidData) as refusal:
        read_study(copy)
    message = str(refusal.value)
    assert "data/grdp.csv" in message and "\n" not in message
    assert [part for part in parts if part not in message] == []


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"\xef\xbb\xbfsector,year\n"])
def test_an_empty_undecodable_or_marked_file_is_named(copy, content):
    (copy / "data" / "grdp.csv").write_bytes(content)
    with pytest.raises(InvalidData, match="data/grdp.csv"):
        read_study(copy)


def test_a_missing_file_is_named(copy):
    (copy / "data" / "grdp.csv").unlink()
    with pytest.raises(InvalidData, match="data/grdp.csv"):
        read_study(copy)
