"""A period more in Table 2, or a year in Table 1, is shown where they are; what is said stays."""

import dataclasses
import math
import shutil
from pathlib import Path

import pandas as pd
import pytest
from once import its_facts, the_study
from renditions import in_language

from generator.errors import InvalidData
from generator.findings import Sources, audited
from generator.reading import Study, read_study
from study.audit import CHECKS
from study.contract import CONTRACT
from study.facts import facts
from study.figures.output import table_2_multiples
from study.figures.periods import two_periods
from study.tables.output import table_2

ROOT = Path(__file__).parents[2]
# Invented: 70 businesses, 12,000 kg and 600 billion rupiah in 2023 to 2025.
THIRD = "2023-2025,2023,2025,70,12000,12.000 Kg,600000000000,600.000.000.000\n"


def with_rows(root: Path, change) -> Study:
    """The study whose output.csv has these lines in place of its own."""
    shutil.copytree(ROOT / "data", root / "data")
    file = root / "data" / "output.csv"
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")
    return read_study(root)


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Sources:
    study = with_rows(tmp_path_factory.mktemp("three"), lambda text: text + THIRD)
    return Sources(study, CONTRACT.known(study))


@pytest.fixture(scope="module")
def two() -> Sources:
    return Sources(the_study(), its_facts())


def test_a_third_period_can_be_quoted_and_no_number_of_the_first_two_changes(two, three):
    added = three.facts.keys() - two.facts.keys()
    assert added == {"businesses_2023_2025", "production_2023_2025", "revenue_2023_2025"}
    assert three.fact("businesses_2023_2025") == 70
    assert three.facts["production_2023_2025"].printed == "12.000 Kg"
    assert {name: fact for name, fact in three.facts.items() if name not in added} == two.facts


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_third_period_stands_in_the_table_without_a_reading_of_ours(three, language):
    """Our readings are of the two periods that we looked at."""
    rows = table_2(in_language(three, language)).rows.set_index("period")
    assert rows.loc["2023–2025", "revenue_printed"] == "600.000.000.000"
    assert math.isnan(rows.loc["2023–2025", "revenue_reading"])
    assert math.isnan(rows.loc["2023–2025", "production_reading"])
    assert rows.loc["2021–2023", "production_reading"] == 10965


def test_a_third_period_is_drawn_and_the_rise_is_from_the_first_to_the_last(three):
    """From 53 businesses to 70 are 32.1 per cent more, from 7,335 kg to 12,000 kg 63.6."""
    rows = two_periods(in_language(three, "en")).rows
    assert rows["period"].to_list() == ["2019–2021", "2021–2023", "2023–2025"] * 2
    assert rows["change"].to_list() == ["", "", "+32.1%", "", "", "+63.6%"]


def test_the_chart_of_readings_keeps_to_the_periods_that_have_one(two, three):
    assert table_2_multiples(in_language(three, "id")).rows.equals(
        table_2_multiples(in_language(two, "id")).rows
    )


def test_the_notes_stay_with_a_third_period(two, three):
    assert list(audited(three, CHECKS)) == list(audited(two, CHECKS))


def test_periods_that_overlap_are_found_wherever_they_stand_in_the_table(tmp_path):
    """The first two no longer overlap, the last two do."""
    apart = "2021-2023,2022,2023,63,"
    changed = with_rows(
        tmp_path, lambda text: text.replace("2021-2023,2021,2023,63,", apart) + THIRD
    )
    check = audited(Sources(changed, facts(changed)), CHECKS)["periods-overlap"]
    assert (check.printed, check.expected) == (2023, 2024)


def test_one_period_alone_is_refused(two):
    output = two.study.table("output").head(1)
    one = dataclasses.replace(two.study, tables={**two.study.tables, "output": output})
    with pytest.raises(InvalidData) as refused:
        facts(one)
    assert str(refused.value) == (
        'data/output.csv: column period: "2019-2021" - expected at least 2 periods'
    )


def test_a_further_year_of_table_1_can_be_quoted(two):
    """Every sector and the total a tenth larger in 2023 than in 2022."""
    tables = dict(two.study.tables)
    for name in ("grdp", "grdp_totals"):
        last = tables[name][tables[name]["year"] == 2022]
        more = last.assign(year=2023, value=last["value"] * 1.1)
        tables[name] = pd.concat([tables[name], more], ignore_index=True)
    known = facts(dataclasses.replace(two.study, tables=tables))
    assert known["grdp_2023"].value == pytest.approx(22_995_777.49e6 * 1.1)
    assert known["grdp_growth_2023"].value == pytest.approx(10)
    assert known["manufacturing_growth_2023"].value == pytest.approx(10)
    assert known["grdp_2022"] == two.facts["grdp_2022"]
