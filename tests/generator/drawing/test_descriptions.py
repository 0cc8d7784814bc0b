"""What a description says, worked out by hand from the paper, and that it follows the data."""

import dataclasses
import re
import tomllib
from pathlib import Path

import pytest
from once import the_study
from pens import BLANK
from renditions import rendition

from generator.drawing.charts import KINDS
from generator.drawing.descriptions import DESCRIBERS, described
from generator.drawing.strips import STRIPS
from generator.exhibits.editions import edition
from generator.findings import Column, content
from generator.reading import read_pages
from study.contract import CONTRACT

ROOT = Path(__file__).parents[3]
STUDY = the_study()


def descriptions(study, code: str) -> dict[str, str]:
    prose = read_pages(ROOT)[code]
    done = edition(CONTRACT, rendition(study, code), prose, BLANK)
    return {name: one.said["description"] for name, one in done.exhibits.items()}


@pytest.fixture(scope="module")
def indonesian():
    return descriptions(STUDY, "id")


@pytest.fixture(scope="module")
def english():
    return descriptions(STUDY, "en")


def test_shares_tell_their_extremes(indonesian, english):
    """Table 1: 9 543 671 and 172.55 of 22 995 777.49 are 41.5 and 0.0008 per cent."""
    assert "Ada 17 batang. Yang terbesar: Industri pengolahan, 41,5%." in indonesian["grdp-shares"]
    assert "Yang terendah: Jasa perusahaan, kurang dari 0,1%." in indonesian["grdp-shares"]
    assert "There are 17 bars. Largest: Manufacturing, 41.5%." in english["grdp-shares"]
    assert "Lowest: Business activities, less than 0.1%." in english["grdp-shares"]


def test_growth_tells_its_extremes_and_the_change(indonesian, english):
    """Table 1: 1 093 073.51 after 761 860.95 is +43.5, 814 289.80 after 971 577.57 −16.2."""
    said = english["grdp-growth"]
    assert "Highest in 2022: Accommodation & food, +43.5%, after −0.2% in 2021." in said
    assert "Lowest in 2022: Mining, −16.2%, after −1.9% in 2021." in said
    assert "Whole economy (GRDP), from +2.45% to +8.21%" in said
    smallest = "Yang terendah pada 2022: Pertambangan, −16,2%, setelah −1,9%"
    assert smallest in indonesian["grdp-growth"]


def test_counts_that_share_the_last_place_are_told_together(english):
    """Three sources say 47; the ministry's 70 is the most, and only the informant estimates."""
    said = english["businesses-by-source"]
    assert "Largest: June 2023 (Ministry of Marine Affairs and Fisheries), 70." in said
    assert said.count("47 each") == 1
    assert "was not counted or measured: Time not given (an estimate in the paper)" in said


def test_parts_of_a_whole_are_told_in_percent(indonesian, english):
    """20 of the 47 mapped is about 43 per cent; of 9.54 trillion, 4.4 and 25.2 billion are 0.05
    and 0.26."""
    assert "What is marked is 43% of the whole." in english["production-houses"]
    said = indonesian["turnover-manufacturing"].replace("\u00a0", " ")
    for share in ("0,05%", "0,26%"):
        assert (
            f"setara dengan {share} nilai tambah industri pengolahan Kabupaten Bintan pada 2022."
            in said
        )
    assert "bukan bagian darinya" in said and "keseluruhan" not in said


def test_the_target_is_the_largest_and_2022_a_range(english):
    said = english["production-target"]
    assert "Largest: Target (the regency’s press release, 2022), 1,128\u00a0tonnes (×12.8)." in said
    assert (
        "Given as a range: Production, 2022 (head of a regency agency, if tonnes are meant) 120–130"
        in said
    )


def test_a_conjecture_is_no_bar(english):
    """6 712 375 000 over the paper's 20 houses is drawn; over 27 a note alone has it."""
    said = english["house-unit-cost"].replace("\u00a0", " ")
    assert (
        "There are 4 bars. Largest: The paper (amount spent divided by 20 production houses)"
        in said
    )
    assert "248.6" not in said


def test_who_gives_support_and_who_is_only_named(english):
    said = english["support-matrix"]
    assert "There are 10 entries in 6 groups. Filled discs: 6." in said
    assert "DPUMPP (not explained in the paper): Holds the fund. Rings: 4." in said
    assert said.endswith("Fisheries Agency; Agency for Public Works, Housing and Settlements.")


def test_printed_figures_are_told_beside_our_reading(english):
    """366.75 billion over 7 335 kg is 50 million rupiah a kilogram."""
    said = english["table-2-readings"].replace("\u00a0", " ")
    assert "the price of a kilogram: Rp 50,000,000 (by the paper’s figures). Rp 50,000" in said
    assert "Struck through: ,000. Divided by production of 7,335 kg" in said
    assert "Hatched, because doubtful: Rp 50,000,000." in said


def test_budgets_are_told_as_squares(english):
    """3,973.8 of 4,143.833 million is 95.9 per cent, 6,712.375 of 6,717.980325 is 99.92."""
    said = english["budget-realisation"]
    assert "filled: Machines 95.9 and Production houses 99.92." in said


def test_discs_are_counted_by_group_and_once(indonesian):
    """Fifty-one graded claims, in a row for each of four strengths: the rows are the groups."""
    said = indonesian["evidence-strength"]
    assert said.startswith("Empat baris lingkaran")
    assert said.endswith(
        "Ada 51 tanda dalam 4 baris. Kuat 2, Sedang 8, Terbatas 37, dan Meragukan 4."
    )


def test_rows_that_share_the_most_are_told_apart_and_each_with_the_count():
    """Two classes miss two pupils each on foot, and one class has an "and" in its name."""
    rows = [
        {
            "label": label,
            "group": group,
            "value": value,
            "open": group == "Missing",
            "voice": "ours",
        }
        for label, group, value in (
            ("A and B", "There", 3),
            ("A and B", "Missing", 2),
            ("C", "There", 1),
            ("C", "Missing", 2),
        )
    ]
    shown = content((Column("label", "name"),), rows)
    said = described("discs", shown, rendition(the_study(), "en"))
    assert said.endswith("Most marked Missing: A and B; C, 2 each.")


def test_a_table_tells_its_size_and_its_columns(indonesian):
    """Seventeen sectors and the total, in three years."""
    said = "Tabel ini memuat 18 baris dan 4 kolom: Lapangan usaha, 2020, 2021, dan 2022."
    assert said in indonesian["grdp"]


def test_a_table_in_groups_tells_them_apart_from_its_columns(indonesian):
    """Fourteen topics of the public record."""
    said = indonesian["public-record"]
    assert "5 kolom: Tanggal, Pernyataan, Penerbit, Tingkat keyakinan, dan Diperiksa." in said
    assert said.endswith("Barisnya dikelompokkan (Topik): 14 kelompok.")


def test_a_changed_value_changes_the_description_in_both_languages():
    """Were Other Services 2 000 000 in 2022, after 32 193.43, none would have grown more."""
    grdp = STUDY.table("grdp").copy()
    last = grdp["year"].max()
    grdp.loc[(grdp["sector"] == "R,S,T,U") & (grdp["year"] == last), "value"] = 2_000_000
    changed = dataclasses.replace(STUDY, tables={**STUDY.tables, "grdp": grdp})
    for code, said in (("id", "pada 2022: Jasa lainnya"), ("en", "in 2022: Other services")):
        assert said in descriptions(changed, code)["grdp-growth"]


def test_what_is_written_leaves_numbers_to_what_is_computed():
    for file in (ROOT / "data" / "exhibits").glob("*.toml"):
        for text in tomllib.loads(file.read_text(encoding="utf-8"))["description"].values():
            assert not re.search(r"\{\{|\d", text), file.name


def test_every_kind_of_chart_has_a_description():
    assert set(DESCRIBERS) == {*KINDS, *STRIPS, "table"}


def test_names_that_hold_commas_are_parted_by_semicolons():
    rows = [{"label": name, "value": 1, "text": "1"} for name in ("Rice, dry", "Fish")]
    shown = content((Column("label", "name"),), rows)
    said = described("bars", shown, rendition(STUDY, "en"))
    assert "Largest: Rice, dry; Fish, 1 each." in said
