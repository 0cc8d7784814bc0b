"""The conclusions give the study's chief claims the grades that the ledger gives them."""

import csv
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# What the page asks, in its order, and the claim that the ledger grades.
ASKED = (
    "government-assistance",
    "conclusion-government",
    "abstract-income",
    "output-production-grew",
    "output-contribution",
    "conclusion-marketing-map",
    "people-no-training",
)
STEPS = {
    "id": {"1": "Meragukan", "2": "Terbatas", "3": "Sedang", "4": "Kuat"},
    "en": {"1": "Doubtful", "2": "Limited", "3": "Moderate", "4": "Strong"},
}


@pytest.mark.parametrize("language", STEPS)
def test_each_answer_begins_with_the_grade_of_the_ledger(language):
    with (ROOT / "data/claims.csv").open(encoding="utf-8", newline="") as file:
        grades = {row["id"]: row["strength"] for row in csv.DictReader(file)}
    prose = (ROOT / f"docs/{language}/conclusions.md").read_text("utf-8")
    answers = re.findall(r"^- \*\*[^*]+\?\*\* (\w+)", prose, re.MULTILINE)
    assert answers == [STEPS[language][grades[claim]] for claim in ASKED]
