"""What the generator says itself: complete, of any study, and the study may say it otherwise."""

import csv
import re
from pathlib import Path

import pandas as pd
import pytest

from generator import languages
from generator.errors import InvalidData
from generator.reading import words
from generator.reading.cells import csv_rows
from generator.reading.package import read_package
from generator.reading.words import words_by_key, words_of_generator

ROOT = Path(__file__).parents[3]
GENERATOR = ROOT / "scripts" / "generator"
TEXT = (GENERATOR / "words.csv").read_text(encoding="utf-8")
KEYS = [row["key"] for row in csv.DictReader(TEXT.splitlines())]
# What this study alone has: its place, its trade, its paper's tables and those who speak of it.
OF_THIS_STUDY = re.compile(
    r"lekop|bintan|riau|tanjungpinang|kerupuk|cracker|\bikan\b|fish|sentra\b|cluster|septiany"
    r"|tabel \d|table \d|pdrb|grdp|bps\b|statistics indonesia|rumah produksi|production house"
    r"|pemkab|regency|kabupaten|presmedia|haluan",
    re.IGNORECASE,
)


def own(*rows: tuple[str, str, str]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["key", "id", "en"])


def test_its_labels_pass_what_the_data_package_asks_of_a_table_of_words():
    fields = read_package(ROOT).dataset("words").fields
    rows = csv_rows(TEXT, "words.csv", fields)
    assert all(cell for row in rows for cell in row)
    assert len({row[0] for row in rows}) == len(rows)


def test_its_labels_say_nothing_of_one_study():
    assert [line for line in TEXT.splitlines() if OF_THIS_STUDY.search(line)] == []


def test_the_study_does_not_say_the_same_again():
    """A label of both is another text: else a correction of the one would not show."""
    mine = (ROOT / "data" / "words.csv").read_text(encoding="utf-8").splitlines()
    assert set(mine) & set(TEXT.splitlines()) == {"key,id,en"}


def test_each_is_asked_for_by_the_code_of_the_generator():
    """Whole, or in a family of labels whose names the code or the data give."""
    code = "".join(path.read_text(encoding="utf-8") for path in GENERATOR.rglob("*.py"))
    code += "".join(path.read_text(encoding="utf-8") for path in GENERATOR.rglob("*.html"))

    def asked(key: str) -> bool:
        parts = key.split(".")
        families = (".".join(parts[:length]) for length in range(1, len(parts)))
        made = (f"{family}.{end}" for family in families for end in ("{", '"', "'"))
        return any(way in code for way in (f'"{key}"', f"'{key}'", *made, f"}}.{parts[-1]}"))

    assert [key for key in KEYS if not asked(key)] == []


def test_a_label_of_the_study_has_the_place_of_the_generators():
    assert words_by_key(own(("note", "Keterangan", "Remark"))) == {
        **words_by_key(own()),
        "note": {"id": "Keterangan", "en": "Remark"},
    }
    assert words_by_key(own())["note"] == {"id": "Catatan", "en": "Note"}


@pytest.mark.parametrize(
    ("row", "column", "expected"),
    [
        (("a", "Ada {n} usaha", "{count} businesses"), "en", "the places of its text in id: {n}"),
        (("a", "{} dari {}", "{}"), "en", "the places of its text in id: {} {}"),
        (("a", "Ada", "{who} has"), "en", "the places of its text in id: none"),
        (("a", "{n} usaha", "{n businesses"), "en", "a name alone in braces, as {count}"),
        # Of one of the generator's, its code says what is filled.
        (("version.changed", "dari {}", "from {}"), "id", "the places of its text in id: {} {}"),
    ],
)
def test_a_label_leaves_the_same_places_open_in_each_language(row, column, expected):
    with pytest.raises(InvalidData) as refused:
        words_by_key(own(("note", "Catatan", "Note"), row))
    text = dict(zip(("key", "id", "en"), row, strict=True))[column]
    assert str(refused.value) == (
        f'data/words.csv: row 3, column {column}: "{text}" - expected {expected}'
    )


def test_the_order_of_open_places_and_how_often_one_is_said_are_each_languages_own():
    said = ("{a} pada {b}, {a} lagi", "In {b}, {a}")
    assert words_by_key(own(("when", *said)))["when"] == dict(zip(("id", "en"), said, strict=True))


def test_a_label_that_a_language_lacks_is_refused_by_its_row_unless_the_study_has_it(monkeypatch):
    """As for a study in a further language, of which the generator knows nothing."""
    monkeypatch.setattr(words, "LANGUAGES", {"id": languages.LANGUAGES["id"], "ms": None})
    text = "key,id,ms\nnote,Catatan,Nota\nsource,Sumber,\n"
    with pytest.raises(InvalidData) as refused:
        words_of_generator(text, ())
    assert str(refused.value) == (
        'scripts/generator/words.csv: row 3, column ms: "" - '
        "expected a text, here or in a label source of the study"
    )
    assert words_of_generator(text, {"source"}) == {"note": {"id": "Catatan", "ms": "Nota"}}
    with pytest.raises(InvalidData, match=r"row 2, column ms"):
        words_of_generator("key,id\nnote,Catatan\n", ())
