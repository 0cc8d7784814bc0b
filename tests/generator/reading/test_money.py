"""A study says in data/study.toml what money it counts in, and how a fault in it is told."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from renditions import with_words

from generator.findings import Cell, Column, Fact
from generator.languages import LANGUAGES, Money
from generator.writing.typeset import typeset_page
from generator.writing.values import value_text
from generator.writing.workbooks import number_format

FILE = "data/study.toml"
DOLLAR = Money("US$\u00a0{}", 2)
CROWN = Money("{}\u00a0kr", 2)


@pytest.fixture(autouse=True)
def languages_as_before() -> Iterator[None]:
    """The languages of the site are those of the whole process."""
    before = dict(LANGUAGES)
    yield
    LANGUAGES.choose(before.values())


@pytest.fixture
def english():
    """English of a study that counts in dollars and in crowns."""
    return replace(LANGUAGES["en"], currencies={"dollar": DOLLAR, "crown": CROWN})


def fare(unit: str, value: float, high: float | None = None) -> Fact:
    return Fact("fare", value, unit, "printed", 0, (Cell("ways", ("bus",), "fare"),), high=high)


def test_a_number_says_itself_in_the_money_of_its_study(english):
    assert fare("dollar", 2.5).say(english) == "US$\u00a02.50"
    assert fare("crown", 2_500_000.4).say(english, "full") == "2,500,000.40\u00a0kr"
    assert fare("crown", 12, 15.5).say(english) == "12–15.50\u00a0kr"
    scaled = fare("dollar", 3_000_000, 4_500_000).say(english)
    assert scaled == "US$\u00a03\u00a0million–4.5\u00a0million"


def test_a_table_and_a_sheet_write_it_so(english):
    shown = replace(with_words({}, "en"), language=english)
    assert value_text(2.5, Column("fare", "crown"), shown) == "2.50\u00a0kr"
    assert number_format("crown", 0, english) == '#,##0.00" kr"'
    assert number_format("dollar", 0, english) == '"US$"#,##0.00'


def test_a_sign_typed_beside_a_number_stays_on_its_line(english):
    LANGUAGES.choose([english])
    said = typeset_page("US$ 5 and 7 kr, but 8 kroner")
    assert said == "US$\u00a05 and 7\u00a0kr, but 8 kroner"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"Rp{}"', '"Rp"', 'money.rupiah.amount.id: "Rp" - expected its sign, with {} where'),
        ('"Rp{}"', '"{}"', 'money.rupiah.amount.id: "{}" - expected its sign, with {} where'),
        ("decimals = 0", "decimals = 9", 'money.rupiah.decimals: "9" - expected a whole number'),
        ("decimals = 0", "decimal = 0", 'expected a known entry; nearest: "decimals"'),
        ("[money.rupiah]", "[money.sets]", "money.sets - expected a unit that [units] does not"),
        ("[money.rupiah]", "[money.rupee]", "a unit with words; add rupiah to [units]"),
        ('word = { id = "rupiah", en', 'word = { id = "rupiah", eng', "money.rupiah.word.en - "),
    ],
)
def test_a_fault_is_one_line_with_its_place(refusal, old, new, said):
    line = refusal(FILE, old, new)
    assert said in line and "\n" not in line
