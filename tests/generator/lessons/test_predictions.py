"""Predictions as people write them: what cannot be guessed so is refused in a line."""

import shutil
from pathlib import Path

import pytest
from once import the_study

from generator.errors import InvalidData, UnknownName
from generator.findings import Rendition
from generator.languages import LANGUAGES
from generator.lessons.guessed import answer_in_words, guessed_right
from generator.reading.predictions import read_predictions
from study.facts import facts

DATA = Path(__file__).parents[3] / "data"
FILE = "data/class/predictions.toml"


def read(root: Path):
    """The predictions below a root, with the lessons and exhibits of the study."""
    study = the_study()
    return read_predictions(root, [one.id for one in study.lessons], study.exhibits)


def changed(tmp_path: Path, old: str, new: str) -> Path:
    """A root with the predictions of the study, one text of them changed."""
    shutil.copytree(DATA / "class", tmp_path / "data" / "class")
    text = (tmp_path / FILE).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / FILE).write_text(text.replace(old, new, 1), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[table-2]", "[table-3]", 'a known entry; nearest: "table-2"'),
        ('"table-2-readings"', '"table-2-reading"', "table-2-readings"),
        ("digits = 0", "digits = 9", "at most 4 decimals"),
        (', en = "thousand rupiah"', "", "a text in each language"),
        ("[table-2.guess]", "[table-2.guesses]", "a known entry"),
    ],
)
def test_what_cannot_be_guessed_so_is_refused_by_its_place(tmp_path, old, new, said):
    with pytest.raises(InvalidData) as raised:
        read(changed(tmp_path, old, new))
    assert FILE in str(raised.value) and said in str(raised.value)


def test_a_study_may_have_lessons_without_predictions(tmp_path):
    assert read(tmp_path) == {}


def test_the_number_behind_a_guess_is_computed_and_never_typed(tmp_path):
    """The press release: Rp 4.4 billion for 88 tonnes, in thousands of rupiah a kilogram."""
    known = facts(the_study())
    guess = read(DATA.parent)["table-2"]
    said = [Rendition(the_study(), known, LANGUAGES[code]) for code in ("id", "en")]
    assert guessed_right("table-2", guess, said[0]) == 4.4e9 / 88_000 / 1_000
    assert answer_in_words("table-2", guess, said[0]) == "50\u00a0ribu rupiah"
    assert answer_in_words("table-2", guess, said[1]) == "50\u00a0thousand rupiah"
    typed = read(changed(tmp_path, '"fact.official_price_2021"', '"50"'))["table-2"]
    with pytest.raises(InvalidData, match="facts by name"):
        guessed_right("table-2", typed, said[0])


def test_a_fact_that_there_is_not_is_named_with_its_file(tmp_path):
    typed = read(changed(tmp_path, "fact.official_price_2021", "fact.official_price_2020"))
    with pytest.raises(UnknownName, match=FILE):
        rendition = Rendition(the_study(), facts(the_study()), LANGUAGES["en"])
        guessed_right("table-2", typed["table-2"], rendition)
