"""What a cell says and where it leads follow the role that the data package gives its column."""

from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from once import the_study
from packages import described_field, table, with_column
from renditions import rendition

from generator.datasets.cells import cell_shown, cell_text, shown_fields
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.numbers.inputs import row_name
from generator.reading import read_pages
from generator.writing.links import Links

ROOT = Path(__file__).parents[3]
LINKS = Links("../../", "../../")
# A table that no study has, its columns called as no other's are.
CATCH = table(
    described_field("boat", role="key"),
    described_field("called_en", role="name"),
    described_field("called_id", role="name"),
    described_field("landed", role="day"),
    described_field("weight", type="number", role="value"),
    described_field("counted_in", role="unit", constraints={"enum": ["kg", "tonne"]}),
    described_field("rate", labels="certainty", constraints={"enum": ["high", "low"]}),
    described_field("place_in_race", type="integer", role="rank"),
    described_field("told_by", role="publisher"),
    described_field("told_at", role="address"),
    described_field("read_on", role="page"),
    described_field("who", role="source"),
)
ROW = {
    "boat": "kijang_1",
    "called_en": "Deer",
    "called_id": "Kijang",
    "landed": "2022-03-07",
    "weight": 1234.5,
    "counted_in": "kg",
    "rate": "high",
    "place_in_race": 1234,
    "told_by": "Harbour",
    "told_at": "https://example.org/log",
    "read_on": "method",
    "who": "paper",
}


@pytest.fixture(scope="module")
def english() -> Edition:
    study = the_study()
    tables = {**study.tables, "catch": pd.DataFrame([ROW])}
    prose = read_pages(ROOT)["en"]
    return Edition(replace(study, tables=tables), {}, LANGUAGES["en"], prose, {}, "")


@pytest.mark.parametrize(
    ("column", "said", "href"),
    [
        ("boat", "<code>kijang_1</code>", ""),
        ("landed", "7 March 2022", ""),
        ("weight", "1,234.5", ""),
        ("counted_in", "kg", ""),
        ("rate", "high", ""),
        ("place_in_race", "1234", ""),
        ("told_by", "Harbour", "https://example.org/log"),
        ("read_on", "Method", "../../method/"),
        ("who", "the paper", ""),
    ],
)
def test_a_cell_is_shown_by_the_role_of_its_column(english, column, said, href):
    shown = cell_shown(ROW[column], CATCH.field(column), ROW, CATCH, english, LINKS)
    assert tuple(map(str, shown)) == (said, href)


def test_a_row_opens_with_its_name_and_ends_with_its_key(english):
    """The name in the other language and the address beside its publisher are left out."""
    names = [field.name for field in shown_fields(CATCH, LANGUAGES["en"])]
    assert names[:3] == ["called_en", "weight", "counted_in"] and names[-1] == "boat"
    assert {"called_id", "told_at"}.isdisjoint(names)
    assert row_name(ROW, CATCH, english) == "Deer"


def test_a_column_without_a_role_is_text_whatever_its_name(english):
    study = english.study
    package = with_column(study.package, "public_record", "date", role="")
    plain = package.dataset("public_record")
    row = study.table("public_record").iloc[0].to_dict() | {"date": "2022-03-07"}
    assert cell_text("2022-03-07", plain.field("date"), row, plain, english) == "2022-03-07"


def test_what_names_a_row_elsewhere_is_shown_with_its_name(english):
    dataset = english.study.package.dataset("grdp")
    row = english.study.table("grdp").iloc[0].to_dict()
    said = cell_text(row["sector"], dataset.field("sector"), row, dataset, english)
    assert said == "A · Agriculture, Forestry and Fishing"


@pytest.mark.parametrize(
    ("code", "said"), [("id", "Sumber daya manusia"), ("en", "Human resources")]
)
def test_a_code_is_shown_by_its_label_on_a_page_of_either_language(code, said):
    """A reader of the claims meets no English code on the Indonesian page."""
    told = rendition(the_study(), code)
    claims = told.study.package.dataset("claims")
    row = told.study.table("claims").iloc[0].to_dict()
    assert cell_text("people", claims.field("element"), row, claims, told) == said
