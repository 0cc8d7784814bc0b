"""The study as read: typed tables, words in both languages, bytes as published."""

import pandas as pd
import pytest

from generator.errors import UnknownName
from generator.reading import read_study


def test_numbers_are_numbers_and_texts_are_texts(root):
    """Table 1's first cell: agriculture 2020, printed `1 430 744,00`."""
    grdp = read_study(root).table("grdp")
    assert [str(kind) for kind in grdp.dtypes] == ["str", "int64", "float64", "str"]
    assert grdp.iloc[0].to_list() == ["A", 2020, 1430744.0, "1 430 744,00"]


def test_an_empty_optional_cell_is_missing(root):
    assert read_study(root).table("budget")["overrun_reason"].isna().all()


def test_the_code_na_is_a_text(root):
    """pandas would read it as missing."""
    path = root / "data" / "words.csv"
    path.write_text(path.read_text(encoding="utf-8") + "NA,NA,null\n", encoding="utf-8")
    assert read_study(root).words["NA"] == {"id": "NA", "en": "null"}


def test_the_published_bytes_are_those_of_the_file(root):
    assert read_study(root).raw["grdp"] == (root / "data" / "grdp.csv").read_bytes()


def test_the_published_bytes_are_the_same_with_needless_quotation_marks(root):
    """LibreOffice sets none, some exports set them around every text."""
    path = root / "data" / "grdp.csv"
    plain = path.read_bytes()
    path.write_bytes(plain.replace(b"\nA,", b'\n"A",'))
    assert path.read_bytes() != plain
    assert read_study(root).raw["grdp"] == plain


def test_an_unknown_table_is_answered_with_the_nearest(root):
    with pytest.raises(UnknownName) as unknown:
        read_study(root).table("grpd")
    assert str(unknown.value) == 'data/datapackage.json: unknown name "grpd" - nearest: "grdp"'


def test_reading_twice_gives_the_same(root):
    once, twice = read_study(root), read_study(root)
    assert list(once.tables) == list(twice.tables)
    for name, table in once.tables.items():
        pd.testing.assert_frame_equal(table, twice.table(name))
