"""A number says itself as its sentence needs it: in words, as a range, beside another."""

from pathlib import Path

import pytest
from renditions import in_language, page_in

from generator.errors import InvalidData, InvalidProse
from generator.findings import Cell, Fact, Sources
from generator.reading import read_study
from generator.writing.prose import fill

STUDY = read_study(Path(__file__).parents[3])
PAGE = page_in("id", "findings/people.md")
CELL = Cell("informant", ("employees",), "value")


def number(value: float, unit: str = "count", digits: int = 0, high: float | None = None) -> Fact:
    return Fact("x", value, unit, "printed", digits, (CELL,), high=high)


def no_part(kind: str, name: str) -> str:
    """What stands for places of other kinds, of which there are none here."""
    return ""


def said(text: str, fact: Fact, language: str) -> str:
    """What a reader sees of a text that quotes a fact."""
    filled = fill(text, PAGE, in_language(Sources(STUDY, {"x": fact}), language), no_part)
    return filled.rpartition("</data>")[0].rpartition(">")[2].replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (1, "satu", "one"),
        (2, "dua", "two"),
        (7, "tujuh", "seven"),
        (10, "sepuluh", "ten"),
    ],
)
def test_a_small_count_is_written_in_letters(value, indonesian, english):
    assert said("{{ fact.x:words }}", number(value), "id") == indonesian
    assert said("{{ fact.x:words }}", number(value), "en") == english


@pytest.mark.parametrize(
    ("value", "letters"),
    [(11, "sebelas"), (12, "dua belas"), (20, "dua puluh"), (90, "sembilan puluh")],
)
def test_indonesian_writes_in_letters_what_takes_two_words(value, letters):
    assert said("{{ fact.x:words }}", number(value), "id") == letters


@pytest.mark.parametrize(
    ("value", "language", "shown"), [(11, "en", "11"), (63, "id", "63"), (0.05, "id", "0")]
)
def test_a_number_without_words_is_refused_by_page_and_name(value, language, shown):
    with pytest.raises(InvalidProse) as refused:
        said("{{ fact.x:words }}", number(value), language)
    assert str(refused.value) == (
        f"{PAGE.file}: the fact x is {shown}, for which {language} has no words "
        "- expected it without :words"
    )


def test_a_range_is_one_number_with_its_unit_once_and_both_ends_for_machines():
    batch = number(36, "kg", high=50)
    assert said("{{ fact.x }}", batch, "id") == "36–50 kg"
    told = in_language(Sources(STUDY, {"x": batch}), "id")
    filled = fill("{{ fact.x }}", PAGE, told, no_part)
    assert 'value="36" data-high="50"' in filled
    assert said("{{ fact.x:number }}", batch, "id") == "36–50"


def test_a_range_of_shares_reads_as_prose_in_each_language():
    share = number(0.05, "percent", 2, high=0.3)
    assert said("{{ fact.x }}", share, "id") == "0,05–0,30 persen"
    assert said("{{ fact.x }}", share, "en") == "0.05–0.30%"


def test_a_range_of_money_bears_its_sign_once():
    price = number(167_000, "rupiah", high=250_000)
    assert said("{{ fact.x }}", price, "id") == "Rp167.000–250.000"
    assert said("{{ fact.x }}", price, "en") == "Rp 167,000–250,000"


def test_a_range_that_ends_below_its_beginning_is_refused_by_row_and_column():
    with pytest.raises(InvalidData) as refused:
        number(50, "kg", high=36)
    assert str(refused.value) == (
        'data/informant.csv: column employees.value: "36" - '
        "expected a range of x that ends at 50 or above"
    )


def test_a_number_reads_like_its_neighbour_where_the_prose_says_how_many_decimals():
    grown = number(22_995_777_490_000, "rupiah")
    assert said("{{ fact.x }}", grown, "id") == "Rp23 triliun"
    assert said("{{ fact.x:2 }}", grown, "id") == "Rp23,00 triliun"
    assert said("{{ fact.x:1 }}", number(8.21, "percent", 2), "en") == "8.2%"
    assert said("{{ fact.x:2 }}", number(16_000_000, "people"), "en") == "16.00 million"


def test_a_range_of_amounts_is_scaled_at_both_ends_and_reads_like_its_neighbour():
    turnover = number(2_100_000_000, "rupiah", high=7_800_000_000)
    assert said("{{ fact.x }}", turnover, "id") == "Rp2,1 miliar–7,8 miliar"
    assert said("{{ fact.x:2 }}", turnover, "en") == "Rp 2.10 billion–7.80 billion"
    workers = number(15_640_000, "people", high=16_000_000)
    assert said("{{ fact.x:2 }}", workers, "en") == "15.64 million–16.00 million"


def test_running_text_says_percent_and_tonnes_in_words():
    assert said("{{ fact.x }}", number(49.4, "percent", 1), "id") == "49,4 persen"
    assert said("{{ fact.x }}", number(49.4, "percent", 1), "en") == "49.4%"
    assert said("{{ fact.x }}", number(88, "tonne"), "id") == "88 ton"
    assert said("{{ fact.x }}", number(88, "tonne"), "en") == "88 tonnes"
