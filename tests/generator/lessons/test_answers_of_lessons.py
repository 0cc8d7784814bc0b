"""Answers of the lessons: the keys, what rounding allows, and the reasons for what is wrong."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from once import its_facts, the_study

from generator.errors import InvalidData
from generator.findings import Rendition
from generator.languages import LANGUAGES
from generator.lessons.keyed import keyed
from generator.lessons.spoken import keyed_answers, with_unit
from generator.reading.exercises import Foreseen

DATA = Path(__file__).parents[3] / "data"
# As they were worked out by hand from the paper and from what the press release says: an answer,
# how many decimals are asked for, and what those who err would say.
BY_HAND = {
    "price-printed": ("50", 0, ["0.05"]),
    "zeros-zeros": ("3", 0, []),
    "kilograms-sold": ("10.965", 3, ["10.956"]),
    "year-first": ("88.02", 2, ["7.335"]),
    "year-second": ("131.58", 2, ["131.472"]),
    "each-printed": ("8.70", 2, []),
    "each-read": ("8.70", 2, []),
    "change-change": ("25.8", 1, ["49.5"]),
    "share-first": ("0.05", 2, []),
    "share-second": ("0.08", 2, ["5.74"]),
    "one-percent-tonnes": ("1.91", 2, []),
    "one-percent-times": ("1.69", 2, []),
}


def answers(lesson="table-2"):
    [lesson] = [one for one in the_study().lessons if one.id == lesson]
    return keyed_answers(lesson, Rendition(the_study(), its_facts(), LANGUAGES["id"]))


@pytest.mark.parametrize("name", BY_HAND)
def test_a_key_is_what_was_worked_out_by_hand(name):
    right, digits, wrong = BY_HAND[name]
    answer = answers()[name]
    assert answer.asked.digits == digits
    # What the asked decimals show of it is right, and so is the edge of rounding.
    assert abs(Decimal(right) - answer.right) <= answer.tolerance
    assert [
        round(float(one.value), len(said.partition(".")[2]))
        for one, said in zip(answer.wrong, wrong, strict=True)
    ] == [float(said) for said in wrong]


def test_every_answer_of_the_lesson_was_worked_out():
    assert answers().keys() == BY_HAND.keys()


def test_a_key_follows_the_data_by_plain_pandas():
    """Of Table 2 alone, read as anybody would."""
    table = pd.read_csv(DATA / "output.csv").set_index("period")
    each = table["revenue"] / table["businesses"]
    change = (each["2021-2023"] / each["2019-2021"] - 1) * 100
    price = table.loc["2019-2021", "revenue"] / table.loc["2019-2021", "production_kg"]
    assert float(answers()["change-change"].right) == pytest.approx(change)
    assert float(answers()["price-printed"].right) == pytest.approx(price / 10**6)


def test_the_lower_steps_of_the_evidence_are_counted_in_the_ledger():
    """Strengths 1 and 2 of four among the claims that have one, by pandas alone."""
    strength = pd.read_csv(DATA / "claims.csv")["strength"].dropna()
    lower = int((strength <= 2).sum())
    found = answers("evidence")
    assert found.keys() == {"steps-lower", "steps-share"}
    assert int(found["steps-lower"].right) == lower
    assert float(found["steps-share"].right) == pytest.approx(100 * lower / len(strength))


def test_the_grades_that_a_key_tells_are_those_of_the_ledger():
    """What students grade for themselves: strong, limited and doubtful, in this order."""
    graded = pd.read_csv(DATA / "claims.csv").set_index("id")["strength"]
    asked = ["method-makers", "abstract-income", "government-houses-cost"]
    assert [int(graded[one]) for one in asked] == [4, 2, 1]
    [told] = [
        one.solution
        for lesson in the_study().lessons
        for one in lesson.exercises
        if one.id == "regrade"
    ]
    for code, steps in {
        "id": ("(a) kuat", "(b) terbatas", "(c) meragukan"),
        "en": ("(a) strong", "(b) limited", "(c) doubtful"),
    }.items():
        places = [told[code].index(step) for step in steps]
        assert places == sorted(places)


@pytest.mark.parametrize(("code", "said"), [("id", "25,8 persen"), ("en", "25.8 per cent")])
def test_an_answer_is_said_as_the_language_writes_it(code, said):
    answer = answers()["change-change"]
    assert with_unit(answer, LANGUAGES[code]).replace("\u00a0", " ") == said


def exercise_with(**changes):
    [lesson] = [one for one in the_study().lessons if one.id == "table-2"]
    [exercise] = [one for one in lesson.exercises if one.id == "change"]
    return replace(exercise, answers=(replace(exercise.answers[0], **changes),))


def test_a_wrong_answer_that_rounds_to_the_right_one_is_refused():
    why = the_study().lessons[0].question
    exercise = exercise_with(wrong=(Foreseen("12 * fact.businesses_2021_2023 / 29.3", why),))
    with pytest.raises(InvalidData):
        keyed(exercise, its_facts())
    same = exercise.answers[0].key
    with pytest.raises(InvalidData, match=r"answers\.change\.wrong\.1\.key.*25\.8"):
        keyed(exercise_with(wrong=(Foreseen(same, why),)), its_facts())


def test_a_key_with_thousands_is_refused_since_a_point_would_be_read_as_a_comma():
    with pytest.raises(InvalidData, match="larger scale"):
        keyed(exercise_with(key="fact.production_2019_2021", wrong=()), its_facts())
