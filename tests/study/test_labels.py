"""What the drawings call things is what the rest of the site calls them, and true of the number."""

from pathlib import Path

import pytest
import yaml
from renditions import rendition

from generator.reading import matter_of, read_pages
from study.figures.output import table_2_multiples

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_page_has_one_name_in_menus_and_drawings(study, language):
    pages = read_pages(ROOT)[language]
    named = [key for key in study.words if key.startswith("page.")]
    assert named
    for key in named:
        page = pages[f"{key.removeprefix('page.')}.md"]
        assert study.word(key, language) == yaml.safe_load(matter_of(page))["title"]


@pytest.mark.parametrize(
    ("language", "price", "tonnes"),
    [
        ("id", "Rp50.000 (pendapatan ÷ produksi)", "88 ton"),
        ("en", "Rp 50,000 (revenue ÷ production)", "88 tonnes"),
    ],
)
def test_a_price_that_nobody_stated_is_said_to_be_worked_out(study, language, price, tonnes):
    """4.4 billion rupiah over 88 tonnes is 50,000 a kilogram; the press release has no price."""
    rows = table_2_multiples(rendition(study, language)).rows
    compared = rows["official_amount"].str.replace("\u00a0", " ")
    assert compared.iloc[0] == price
    assert tonnes in set(compared)
    assert rows["detail"].iloc[0].replace("\u00a0", " ").endswith(price)
