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
# As the answers were worked out by hand from the paper and from what others say: an answer, how
# many decimals are asked for, and what those who err would say.
BY_HAND = {
    "price-printed": ("50", 0, ["0.05"]),
    "zeros-zeros": ("3", 0, []),
    "kilograms-sold": ("10.965", 3, ["10.956", "10965"]),
    "year-first": ("88.02", 2, ["7.335"]),
    "year-second": ("131.58", 2, ["131.472"]),
    "each-printed": ("8.70", 2, []),
    "each-read": ("8.70", 2, []),
    "change-change": ("25.8", 1, ["49.5"]),
    "share-first": ("0.05", 2, []),
    # 12 x 548.25 million = 6.579 billion, of 9 543.671 billion.
    "share-second": ("0.07", 2, ["68.94", "5.74", "0.006"]),
    "one-percent-tonnes": ("1.91", 2, []),
    "one-percent-times": ("1.69", 2, []),
    "target-year": ("1.128", 3, []),
    "target-times": ("12.8", 1, []),
    "sectors-manufacturing": ("41.5", 1, []),
    "sectors-construction": ("21.8", 1, []),
    "sectors-three": ("72.7", 1, []),
    "contributions-manufacturing": ("4.01", 2, ["9.81"]),
    "contributions-accommodation": ("1.56", 2, []),
    "contributions-mining": ("-0.74", 2, []),
    "prices-rise": ("3.6", 1, ["3.77"]),
    "without-mining-growth": ("9.38", 2, ["8.21"]),
    "province-current": ("7.71", 2, []),
    "province-constant": ("11.74", 2, []),
    "sum-gap": ("-2", 0, []),
    "spent-machines": ("95.9", 1, []),
    "spent-houses": ("99.92", 2, []),
    "spent-both": ("98.4", 1, ["97.9"]),
    "house-cost": ("335.6", 1, ["248.6"]),
    "house-above": ("34.2", 1, []),
    "whole-houses-reported": ("27", 0, []),
    "whole-houses-haluan": ("29", 0, []),
    "machine-set-cost": ("84.5", 1, []),
    "literal-times": ("180.2", 1, []),
    "gap-gap": ("48.9", 1, ["32.9"]),
    "series-rise": ("34.0", 1, []),
    "series-year": ("22", 0, ["23"]),
    "certified-share": ("61.4", 1, ["68.3"]),
    "served-release": ("42.6", 1, []),
    "served-first": ("37.7", 1, []),
    "served-second": ("31.7", 1, []),
    "served-ministry": ("28.6", 1, []),
    # Of 51 graded claims, of 88 in all, 37 are limited and 4 doubtful.
    "steps-lower": ("41", 0, ["37", "10"]),
    "steps-share": ("80", 0, ["47"]),
}


def answers():
    said = Rendition(the_study(), its_facts(), LANGUAGES["id"])
    return {k: v for one in the_study().lessons for k, v in keyed_answers(one, said).items()}


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


def test_every_answer_of_the_lessons_was_worked_out():
    assert answers().keys() == BY_HAND.keys()


def test_the_grades_that_a_key_tells_are_those_of_the_ledger():
    """What students grade for themselves: strong, limited and doubtful, in this order."""
    graded = pd.read_csv(DATA / "claims.csv").set_index("id")["strength"]
    asked = ["method-makers", "abstract-income", "background-constant-prices"]
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
