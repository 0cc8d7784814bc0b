"""A file that is not what it seems is refused before anything reads inside it."""

import pytest

from generator.errors import InvalidData
from generator.reading import read_study


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "data/grdp.csv: expected a file that is not empty"),
        (b" \n\n", "data/grdp.csv: expected a file that is not empty"),
        (
            b"\xff\xfes\x00",
            'data/grdp.csv: row 1: "FF FE" - expected UTF-8 without a byte order mark',
        ),
        (
            b"sector,year,value,printed\nA,2020,1,caf\xe9\n",
            'data/grdp.csv: row 2: "E9" - expected UTF-8, which these bytes are not',
        ),
        (
            b"sector,year,value,printed\n",
            "data/grdp.csv: row 2 - expected at least one row below the header",
        ),
    ],
)
def test_a_table_is_utf_8_with_rows(root, content, said):
    (root / "data" / "grdp.csv").write_bytes(content)
    with pytest.raises(InvalidData) as refused:
        read_study(root)
    assert str(refused.value) == said


@pytest.mark.parametrize(
    "file", ["grdp.csv", "words.csv", "datapackage.json", "references.json", "notes.toml"]
)
def test_a_missing_file_is_named(root, file):
    (root / "data" / file).unlink()
    with pytest.raises(InvalidData) as refused:
        read_study(root)
    assert str(refused.value) == f"data/{file}: expected this file to exist"


def test_a_table_that_nobody_described_is_refused(root):
    (root / "data" / "grpd.csv").write_text("a\n1\n", encoding="utf-8")
    with pytest.raises(InvalidData) as refused:
        read_study(root)
    assert str(refused.value) == (
        'data/grpd.csv: expected a table that data/datapackage.json describes; nearest: "grdp.csv"'
    )


@pytest.mark.parametrize("notes", ["[a\n", "a = \n", "[a]\nx = 1\nx = 2\n"])
def test_broken_toml_is_one_line_with_its_row(root, notes):
    (root / "data" / "notes.toml").write_text(notes, encoding="utf-8")
    with pytest.raises(InvalidData, match=r"^data/notes\.toml: row [1-3]: .+ - expected TOML: .+$"):
        read_study(root)


def test_broken_json_is_one_line_with_its_row(root):
    (root / "data" / "references.json").write_text('[\n{"id": "a",}\n]\n', encoding="utf-8")
    with pytest.raises(InvalidData, match=r"^data/references\.json: row 2: .+ - expected JSON: .+"):
        read_study(root)
