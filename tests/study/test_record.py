"""What other sources say, row by row: each is understood alone, and says how sure it is and why."""

import re

import pandas as pd
import pytest

from generator.reading.study import Study
from study.facts import facts

# Words that lean on another row: a reader meets a row alone, in a list of claims or a spreadsheet.
LEANS = {
    "id": r"\b(?:yang sama|lain itu|(?:angka|jumlah|makalah|artikel|siaran|evaluasi|warga|paket|"
    r"inovasi|perumahan|kementerian|IKM) itu|sebelumnya|setelahnya|juga menyebut)\b|^usaha lain",
    "en": r"^(?:that|those|another|the same|its)\b|\b(?:the same|that (?:article|package|release|"
    r"evaluation|resident|ministry)|too gives|also (?:gives|lists|reported|printed))\b",
}
# Rows in which such a word leans on the row's own words.
APART = {"origin_kube_2018", "place_namesake"}


@pytest.fixture(scope="module")
def record(study: Study) -> pd.DataFrame:
    return study.table("public_record").set_index("key")


@pytest.mark.parametrize("language", list(LEANS))
def test_each_row_is_understood_without_another(record, language):
    said = record[f"statement_{language}"].drop(list(APART))
    leaning = said[said.str.contains(LEANS[language], case=False, regex=True)]
    assert leaning.to_dict() == {}


@pytest.mark.parametrize(
    ("key", "low", "high", "unit"),
    [
        ("kube_day_2018", 12, 15, "kg"),
        ("owner_output_2023", 200, 300, "kg"),
        ("output_2022", 120, 130, "kg"),
        ("study_batch_2024", 36, 50, "kg"),
        ("study_drying_2024", 3, 4, "days"),
    ],
)
def test_what_was_said_as_a_range_is_one_row(record, key, low, high, unit):
    """As the sources have it; nobody said "at least" or "at most"."""
    row = record.loc[key]
    assert (row["low"], row["high"], row["unit"]) == (low, high, unit) and pd.isna(row["value"])
    ends = record["statement_en"].str.contains(r"\bat (?:least|most)\b|\bor (?:more|less)\b")
    assert record.index[ends].to_list() == []


def test_a_range_of_the_record_is_one_number_with_both_ends_to_look_up(study):
    made = facts(study)["output_2022"]
    assert (made.value, made.high, made.origin) == (120, 130, "inferred")
    assert [(cell.row, cell.column) for cell in made.inputs] == [
        (("output_2022",), "low"),
        (("output_2022",), "high"),
    ]


def test_our_arithmetic_stands_under_no_publishers_name(record):
    """The record is what others say; what we work out from it is a fact, with its formula."""
    for language in ("en", "id"):
        said = record[f"statement_{language}"].str.lower()
        assert not said.str.contains("our arithmetic|hitungan kami").any()


def test_what_speaks_against_our_readings_is_on_record(record):
    """The minister's total of industry is not the paper's figure. Turnovers above the official."""
    assert record.loc["manufacturing_workers_2022", "value"] == 18_640_000
    assert record.loc["capacity_turnover_2023", "value"] == 7_800_000_000
    assert record.loc["kkp_turnover_month_2023", "value"] == 2_100_000_000
    assert record.loc["owner_turnover_month_2023", "value"] == 50_000_000
    assert record.loc["output_july_2023", "value"] == 77
    assert record.loc["article_output_2019", "value"] == 7_335


def test_an_article_that_shares_the_papers_text_is_no_independent_source(record):
    shared = record[record["publisher"] == "Kreasikarya"]
    assert len(shared) == 6
    assert shared["remark_en"].str.contains("not an independent source").all()
    assert shared["remark_id"].str.contains("bukan sumber independen").all()


def test_what_we_think_of_a_statement_is_no_part_of_it(record):
    """A remark has a column, in both languages; the head of the agency spoke of kilograms."""
    assert (record["remark_id"].isna() == record["remark_en"].isna()).all()
    ours = {
        "id": r"tafsiran kami|tingkat keyakinan|tampaknya",
        "en": r"\bwe\b|certainty|looks like",
    }
    for language, words in ours.items():
        said = record[f"statement_{language}"]
        assert said[said.str.contains(words)].to_dict() == {}
    assert record.loc["output_2022", "statement_en"].endswith("about 120–130 kilograms.")


def test_no_row_was_checked_before_its_statement_was_made(record):
    days = record[record["date"].notna()]
    assert (days["checked"] >= days["date"]).all() and re.fullmatch(
        r"\d{4}-\d\d-\d\d", days["checked"].min()
    )
