"""The page for teaching: exercises that do not tell their answers, and a plan that adds up."""

import re
from pathlib import Path

import pytest

from generator.writing.prose import quoted_facts

ROOT = Path(__file__).parents[1]
# What an exercise tells: the growth to compare with, and the houses to divide by.
GIVEN = {"real_growth_2022", "houses_built"}


@pytest.fixture(params=["id", "en"])
def page(request) -> str:
    return (ROOT / "docs" / request.param / "class.md").read_text(encoding="utf-8")


def test_no_exercise_tells_its_answer(page):
    """The numbers to find stand under the answers alone, and so does all that we compute."""
    asked, answered = page.split("{#answers}")
    assert set(quoted_facts(asked)) == GIVEN
    assert "::: ours" not in asked
    assert len(set(quoted_facts(answered)) - GIVEN) >= 15


def test_one_link_leads_to_the_answers_which_are_folded(page):
    asked, answered = page.split("{#answers}")
    assert asked.count("(#answers)") == 1
    folded = answered.partition("<details")[2].partition("</details>")[0]
    assert quoted_facts(folded) == quoted_facts(answered)
    # Six exercises, each with its answer by its name.
    assert folded.count("\n**") == asked.count("{#exercise-") == 6


def test_the_plan_fills_two_periods_of_fifty_minutes(page):
    minutes = [int(number) for number in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)]
    assert len(minutes) == 7 and sum(minutes) == 2 * 50


def test_the_plan_leads_to_exercises_that_stand_on_the_page(page):
    leads = re.findall(r"\]\(#(exercise-[a-z]+)\)", page)
    assert leads and all(f"{{#{name}}}" in page for name in leads)


def test_what_is_to_be_prepared_is_files(page):
    """Whoever opens them sees no page of the site, which would tell the answer."""
    [line] = [line for line in page.splitlines() if "(data/output/output.xlsx), " in line]
    assert line.startswith("- **") and line.count(".xlsx)") == line.count("](") == 3
