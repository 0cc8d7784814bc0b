"""A data note is complete, and names only what there is."""

from pathlib import Path

import pandas as pd
import pytest

from generator.errors import InvalidData
from generator.reading.notes import DoubtedCells, read_notes

CATCH = pd.DataFrame({"species": ["tuna", "squid"], "year": [2021, 2021], "kilograms": [9.0, 4.0]})
PARTS = ("title", "printed", "reading", "evidence", "treatment", "against")
NOTE = """[tuna-heavy]
certainty = "high"
page = "findings/catch"
exhibits = ["catch"]
cells = ["catch.kilograms", "catch.tuna.year"]
claims = ["tuna-grew"]
""" + "".join(f'\n[tuna-heavy.{part}]\nid = "Satu."\nen = "One."\n' for part in PARTS)


def read(root: Path, text: str):
    (root / "data").mkdir()
    (root / "data" / "notes.toml").write_text(text, encoding="utf-8")
    known = ("catch", "boats"), ("tuna-grew", "squid-fell"), ("high", "low")
    return read_notes(root, {"catch": CATCH}, *known)


def test_a_note_is_read_with_all_that_it_says_and_touches(tmp_path):
    note = read(tmp_path, NOTE)["tuna-heavy"]
    assert (note.id, note.certainty, note.page) == ("tuna-heavy", "high", "findings/catch")
    assert (note.exhibits, note.claims) == (("catch",), ("tuna-grew",))
    assert note.cells == (
        DoubtedCells("catch", "kilograms"),
        DoubtedCells("catch", "year", "tuna"),
    )
    assert note.title["id"] == "Satu." and note.against["en"] == "One."
    assert list(note.texts) == list(PARTS)


def test_a_note_may_touch_nothing_of_a_kind(tmp_path):
    note = read(tmp_path, NOTE.replace('exhibits = ["catch"]\n', ""))["tuna-heavy"]
    assert note.exhibits == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('certainty = "high"\n', "", "row 1, column {}.certainty - expected this entry"),
        (
            '"high"',
            '"hgih"',
            'row 1, column {}.certainty: "hgih" - expected a known certainty; nearest: "high"',
        ),
        ('page = "findings/catch"\n', "", "row 1, column {}.page - expected this entry"),
        ('"findings/catch"', '" "', 'row 1, column {}.page: " " - expected a text'),
        (
            '["catch"]',
            '["cach"]',
            'row 1, column {}.exhibits: "cach" - expected a known exhibit; nearest: "catch"',
        ),
        (
            '["catch"]',
            '"catch"',
            'row 1, column {}.exhibits: "catch" - expected a list of names',
        ),
        (
            '["tuna-grew"]',
            '["tuna-grow"]',
            'row 1, column {}.claims: "tuna-grow" - expected a known claim; nearest: "tuna-grew"',
        ),
        (
            "catch.tuna.year",
            "cath.tuna.year",
            'row 1, column {}.cells: "cath.tuna.year" - expected cells of a known dataset; '
            'nearest: "catch"',
        ),
        (
            "catch.kilograms",
            "catch.kilogram",
            'row 1, column {}.cells: "catch.kilogram" - expected cells of a known column; '
            'nearest: "kilograms"',
        ),
        (
            "catch.tuna.year",
            "catch.tunas.year",
            'row 1, column {}.cells: "catch.tunas.year" - expected cells of a known row; '
            'nearest: "tuna"',
        ),
        (
            "catch.kilograms",
            "catch",
            'row 1, column {}.cells: "catch" - expected cells of a known column; '
            'known: "kilograms" "species" "year"',
        ),
        (
            "certainty =",
            "certanty =",
            'row 1, column {}.certanty - expected a known entry; nearest: "certainty"',
        ),
        (
            "[tuna-heavy.treatment]",
            "[tuna-heavy.treatmnt]",
            'row 24, column {}.treatmnt - expected a known entry; nearest: "treatment"',
        ),
        (
            'id = "Satu."',
            'id = "Satu."\nfr = "Un."',
            'row 8, column {}.title.fr - expected a known entry; known: "en" "id"',
        ),
        (
            'en = "One."',
            'en = "<b>One."',
            'row 8, column {}.title.en: "<b>One." - expected a text without HTML: not <b',
        ),
        ('[tuna-heavy.title]\nid = "Satu."\nen = "One."\n', "", "{}.title - expected this entry"),
    ],
)
def test_a_note_that_lacks_something_or_names_what_is_not_is_refused(tmp_path, old, new, said):
    assert old in NOTE
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, NOTE.replace(old, new, 1))
    line = str(refused.value)
    assert line.startswith("data/notes.toml: ") and "\n" not in line
    assert line.endswith(said.format("tuna-heavy")), line


def test_what_is_no_table_is_no_note(tmp_path):
    with pytest.raises(InvalidData) as refused:
        read(tmp_path, 'tuna = "heavy"\n')
    assert str(refused.value) == (
        'data/notes.toml: row 1, column tuna: "heavy" - expected a table of texts'
    )
