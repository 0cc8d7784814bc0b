"""The conclusions give the study's chief claims the grades that the ledger gives them."""

import csv
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# What the page states, in its order: the claim that the ledger grades.
STATED = (
    "government-assistance",
    "conclusion-government",
    "abstract-income",
    "output-production-grew",
    "output-contribution",
    "conclusion-marketing-map",
    "people-instruction",
    "people-no-training",
)
STEPS = {
    "id": {"1": "meragukan", "2": "terbatas", "3": "sedang", "4": "kuat"},
    "en": {"1": "doubtful", "2": "limited", "3": "moderate", "4": "strong"},
}


@pytest.mark.parametrize("language", STEPS)
def test_each_statement_is_followed_by_the_grade_of_the_ledger(language):
    with (ROOT / "data/claims.csv").open(encoding="utf-8", newline="") as file:
        grades = {row["id"]: row["strength"] for row in csv.DictReader(file)}
    prose = (ROOT / f"docs/{language}/conclusions.md").read_text("utf-8")
    said = re.findall(r"^- \*\*[^*]+:\*\* (?:buktinya )?(\w+)", prose, re.MULTILINE)
    assert said == [STEPS[language][grades[claim]] for claim in STATED]
