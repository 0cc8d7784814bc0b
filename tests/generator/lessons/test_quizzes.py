"""The quiz files: both hold the same questions, and no text of them means anything to a reader."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from taught import taught

from generator.in_language.edition import Edition
from generator.lessons.gift import gift_text
from generator.lessons.keyed import keyed
from generator.lessons.message import LONGEST, message_text
from generator.lessons.moodle import moodle_xml
from generator.lessons.spoken import likely_error
from generator.reading.texts import Text

HOSTILE = "</text><b>=~{#}:: \\ \" ' & ]]> <script>alert(1)</script>"


@pytest.fixture(params=["id", "en"])
def edition(request) -> Edition:
    return taught(request.param)


def of_moodle(text: str) -> list[tuple[str, str, str]]:
    """Name, key and tolerance of each question, as an XML reader finds them."""
    found = ElementTree.fromstring(text.encode()).findall("question[@type='numerical']")
    return [
        (
            one.findtext("name/text") or "",
            one.findtext("answer[@fraction='100']/text") or "",
            one.findtext("answer[@fraction='100']/tolerance") or "",
        )
        for one in found
    ]


def of_gift(text: str) -> list[tuple[str, str, str]]:
    """The same, by what the format says: ::name:: … {# =%100%key:tolerance#"""
    form = r"^::((?:\\.|[^\\:])+)::(?:\\.|[^\\{\n])*\{#\n=%100%([-\d.]+):([\d.]+)#"
    return [(re.sub(r"\\(.)", r"\1", name), *rest) for name, *rest in re.findall(form, text, re.M)]


# How many numbers each lesson asks for; -0.74 and -2 among those of the economy.
NUMBERS = {"table-2": 14, "economy": 11, "support": 9, "counting": 8}


@pytest.mark.parametrize("name", NUMBERS)
def test_both_files_ask_the_same_and_accept_the_same(edition: Edition, name):
    [lesson] = [one for one in edition.study.lessons if one.id == name]
    asked = of_moodle(moodle_xml(lesson, edition))
    assert len(asked) == NUMBERS[name]
    assert asked == of_gift(gift_text(lesson, edition))
    if name == "economy":
        keys = {question: key for question, key, _ in asked}
        assert keys["economy 2c"].startswith("-0.74") and keys["economy 6"] == "-2"


def test_text_is_text_in_each_format(edition: Edition):
    [lesson] = [one for one in edition.study.lessons if one.id == "table-2"]
    text = Text({"id": HOSTILE, "en": HOSTILE})
    first = replace(lesson.exercises[0], ask=text)
    hostile = replace(lesson, exercises=(first, *lesson.exercises[1:]))
    xml = ElementTree.fromstring(moodle_xml(hostile, edition).encode())
    question = xml.find("question[@type='numerical']/questiontext/text")
    # What Moodle shows is HTML: the payload stands in it as letters.
    assert question is not None and "&lt;script&gt;" in (question.text or "")
    assert "<script" not in (question.text or "")
    assert len(of_gift(gift_text(hostile, edition))) == 14


def test_a_quiz_begins_with_the_table_that_its_questions_name(edition: Edition):
    """As the paper prints it, in a description that asks nothing; both formats hold the same."""
    [lesson] = [one for one in edition.study.lessons if one.id == "table-2"]
    xml = ElementTree.fromstring(moodle_xml(lesson, edition).encode())
    first, *others = xml.findall("question")[1:]
    assert first.get("type") == "description"
    table = first.findtext("questiontext/text") or ""
    assert table.count("<tr>") == 3
    assert "bertambah sebesar 10, 956 Kg" in table and "366.750.000.000" in table
    [title] = re.findall("<strong>(.+)</strong>", table)
    assert all(title in (one.findtext("questiontext/text") or "") for one in others)
    description = gift_text(lesson, edition).split("\n\n")[1]
    assert description.startswith("::table-2 0::[html]<p>") and "{" not in description
    assert "366.750.000.000" in description


def test_feedback_on_one_answer_tells_none_of_the_others(edition: Edition):
    """By the sums of sectors: manufacturing 41.5 per cent, the three largest together 72.7."""
    [lesson] = [one for one in edition.study.lessons if one.id == "economy"]
    xml = ElementTree.fromstring(moodle_xml(lesson, edition).encode())
    told = {
        one.findtext("name/text"): (one.findtext("generalfeedback/text") or "").replace(",", ".")
        for one in xml.findall("question[@type='numerical']")
    }
    assert "41.5" in told["economy 1a"] and "72.7" not in told["economy 1a"]
    assert "41.5" in told["economy 1c"] and "72.7" in told["economy 1c"]


@pytest.mark.parametrize(("name", "said"), [("counting", "32.9"), ("table-2", "0.05")])
def test_a_likely_error_is_told_as_a_number(edition: Edition, name, said):
    """Of 70 and 47 the gap is 32.9 per cent of the larger; 50,000 is 0.05 million rupiah."""
    [lesson] = [one for one in edition.study.lessons if one.id == name]
    first = lesson.exercises[0]
    [answer] = keyed(first, edition.facts)
    number = said.replace(".", ",") if edition.code == "id" else said
    assert f" {number}\u00a0" in likely_error(answer.wrong[0], answer, edition)


def test_a_likely_error_in_another_unit_bears_none(edition: Edition):
    """10,965 kilograms, where tonnes are asked for."""
    [lesson] = [one for one in edition.study.lessons if one.id == "table-2"]
    [kilograms] = [one for one in lesson.exercises if one.id == "kilograms"]
    [answer] = keyed(kilograms, edition.facts)
    said = likely_error(answer.wrong[1], answer, edition)
    assert {"id": " 10.965. Itu dalam kilogram", "en": " 10,965. That is in kilograms"}[
        edition.code
    ] in said


# What a person has to read, by its number in the bank of questions.
ESSAYS = {
    "table-2": ["table-2 5c", "table-2 6b", "table-2 9c"],
    "economy": ["economy 5c"],
    "support": ["support 3c"],
    "counting": [],
    "evidence": ["evidence 2", "evidence 3"],
}


@pytest.mark.parametrize("name", ESSAYS)
def test_what_is_asked_in_words_is_an_essay_without_points(edition: Edition, name):
    """Of open exercises the rubric goes to who grades, and to no student."""
    [lesson] = [one for one in edition.study.lessons if one.id == name]
    xml = ElementTree.fromstring(moodle_xml(lesson, edition).encode())
    found = xml.findall("question[@type='essay']")
    assert [one.findtext("name/text") for one in found] == ESSAYS[name]
    assert all(one.findtext("defaultgrade") == "0" for one in found)
    gift = gift_text(lesson, edition)
    # There an essay would bear a point, and a quiz no grade until each was read.
    assert not re.search(r"^::(?:\\.|[^\\{\n])*\{####", gift, re.M)
    judged = [one for one in lesson.exercises if one.rubric]
    for exercise, one in zip(judged, found[-len(judged) :] if judged else (), strict=True):
        step = exercise.rubric[3][edition.code]
        assert step in (one.findtext("graderinfo/text") or "")
        assert step not in (one.findtext("questiontext/text") or "")


def test_a_message_is_short_and_bears_no_address_that_is_none(edition: Edition):
    for lesson in edition.study.lessons:
        said = message_text(lesson, edition, 32_732)
        assert lesson.question[edition.code] in said
        assert len(said) <= LONGEST and "http" not in said
        assert "(PDF): 33\u00a0kB\n" in said
        public = replace(edition, site_url="https://situs.example/lekop/")
        there = message_text(lesson, public, 32_732)
        below = "" if edition.code == "id" else "en/"
        assert f"https://situs.example/lekop/{below}class/{lesson.id}/\n" in there
