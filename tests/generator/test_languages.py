"""Numbers and dates read as each language writes them, by the EYD, BPS and British usage.

Every expected form is written by hand. A plain space in it stands for one that does not break.
"""

from dataclasses import replace

import pytest

from generator.errors import UnknownName
from generator.languages import LANGUAGES, Money, language_at, root_language

ID, EN = LANGUAGES["id"], LANGUAGES["en"]
RUPIAH = {"id": Money("Rp{}"), "en": Money("Rp\u00a0{}")}
# Euros have cents, and their sign behind the number in Indonesian here, as in much of Europe.
EURO = {"id": Money("{}\u00a0€", 2), "en": Money("€{}", 2)}


def assert_says(method, arguments, indonesian, english):
    said = [getattr(with_money(language), method)(*arguments) for language in (ID, EN)]
    assert [text.replace("\u00a0", " ") for text in said] == [indonesian, english]


def with_money(language):
    """A language whose study counts in two currencies."""
    own = {"rupiah": RUPIAH[language.code], "euro": EURO[language.code]}
    return replace(language, currencies=own)


@pytest.mark.parametrize(
    ("method", "arguments", "indonesian", "english"),
    [
        ("number", (20743698,), "20.743.698", "20,743,698"),
        ("number", (0.05, 2), "0,05", "0.05"),
        ("number", (-7335,), "−7.335", "−7,335"),
        ("percent", (41.5,), "41,5%", "41.5%"),
        ("percent", (-16.19,), "−16,2%", "−16.2%"),
        ("percent", (99.9166, 2), "99,92%", "99.92%"),
        ("points", (4.013,), "4,0 poin persen", "4.0 percentage points"),
        ("signed", (8.21, 2), "+8,21", "+8.21"),
        ("signed", (-16.19, 1), "−16,2", "−16.2"),
        ("mass_kg", (7335,), "7.335 kg", "7,335 kg"),
        ("mass_tonnes", (131.58, 1), "131,6 ton", "131.6 tonnes"),
        ("range", (2019, 2021), "2019–2021", "2019–2021"),
    ],
)
def test_digits_and_units(method, arguments, indonesian, english):
    assert_says(method, arguments, indonesian, english)


@pytest.mark.parametrize(
    ("amount", "indonesian", "english"),
    [
        (366.75e6, "Rp366,75 juta", "Rp 366.75 million"),
        (4.4e9, "Rp4,4 miliar", "Rp 4.4 billion"),
        (20_743_698e6, "Rp20,74 triliun", "Rp 20.74 trillion"),
        (5_000_000_000, "Rp5 miliar", "Rp 5 billion"),
        (50_000, "Rp50.000", "Rp 50,000"),
        (-2_000_000, "−Rp2 juta", "−Rp 2 million"),
        (999_999, "Rp999.999", "Rp 999,999"),
        (999_600_000, "Rp999,6 juta", "Rp 999.6 million"),
        (999_999_999, "Rp1 miliar", "Rp 1 billion"),
    ],
)
def test_money_is_scaled_from_a_million_on(amount, indonesian, english):
    assert_says("money", (amount, "rupiah"), indonesian, english)


def test_money_keeps_as_many_decimals_as_asked_for():
    assert_says("money", (5e9, "rupiah", 1), "Rp5,0 miliar", "Rp 5.0 billion")


def test_money_in_full():
    """The revenue of Table 2, as the paper prints it."""
    assert_says("money_full", (366.75e9, "rupiah"), "Rp366.750.000.000", "Rp 366,750,000,000")
    assert_says("money_full", (1_250_000.5, "euro"), "1.250.000,50 €", "€1,250,000.50")


@pytest.mark.parametrize(
    ("amount", "indonesian", "english"),
    [
        (1.25, "1,25 €", "€1.25"),
        (0.5, "0,50 €", "€0.50"),
        (12, "12 €", "€12"),
        (4.999, "5 €", "€5"),
        (-1234.5, "−1.234,50 €", "−€1,234.50"),
        (999_999.99, "999.999,99 €", "€999,999.99"),
        (2_500_000, "2,5 juta €", "€2.5 million"),
    ],
)
def test_money_with_coins_says_them_where_there_are_any(amount, indonesian, english):
    assert_says("money", (amount, "euro"), indonesian, english)


def test_people_are_counted_in_millions():
    assert_says("count_scaled", (15.64e6,), "15,64 juta", "15.64 million")
    assert_says("count_scaled", (47,), "47", "47")


@pytest.mark.parametrize("value", [-0.04, 0.04])
def test_what_rounds_to_nothing_has_no_sign(value):
    assert_says("signed", (value, 1), "0,0", "0.0")


def test_halves_round_up_as_by_hand():
    """0.125 is 0.13, though binary arithmetic and the bankers' rule make it 0.12."""
    assert_says("number", (0.125, 2), "0,13", "0.13")
    assert_says("number", (-2.5,), "−3", "−3")


def test_a_missing_number_is_never_written():
    with pytest.raises(ValueError, match="nan"):
        ID.number(float("nan"))


@pytest.mark.parametrize("amount", [366.75e6, 50_000])
def test_an_amount_stays_on_one_line(amount):
    for language in map(with_money, (EN, ID)):
        assert " " not in language.money(amount, "rupiah") + language.money(amount, "euro")


def test_a_money_and_a_unit_that_a_study_has_not_are_refused_with_the_nearest():
    with pytest.raises(UnknownName, match='unknown name "euros" - nearest: "euro"'):
        with_money(EN).money(5, "euros")
    with pytest.raises(UnknownName, match="of data/study.toml: unknown name"):
        EN.measured(5, "minute")


@pytest.mark.parametrize(
    ("iso", "indonesian", "english"),
    [
        ("2022-01-12", "12 Januari 2022", "12 January 2022"),
        ("2021-04", "April 2021", "April 2021"),
        ("2023-08-01", "1 Agustus 2023", "1 August 2023"),
        ("2022", "2022", "2022"),
    ],
)
def test_dates_say_as_much_as_is_known(iso, indonesian, english):
    assert_says("date", (iso,), indonesian, english)


def test_indonesian_stands_at_the_root_and_english_in_a_folder():
    """As lecturers have had the addresses in their course plans since the first release."""
    assert root_language().code == "id"
    assert language_at("findings/output/index.html").code == "id"
    assert language_at("en/findings/output/index.html").code == "en"
    # Not every path that begins alike lies in the folder.
    assert language_at("enterprises/index.html").code == "id"
