"""The quiz files: both hold the same questions, and no text of them means anything to a reader."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from once import its_facts, the_study

from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.lessons.files import lesson_files
from generator.lessons.gift import gift_text
from generator.lessons.message import LONGEST
from generator.lessons.moodle import moodle_xml
from generator.reading.texts import Text

HOSTILE = "</text><b>=~{#}:: \\ \" ' & ]]> <script>alert(1)</script>"


@pytest.fixture(params=["id", "en"])
def edition(request) -> Edition:
    return Edition(
        the_study(), its_facts(), LANGUAGES[request.param], {}, {}, "https://example.org/"
    )


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
    form = r"^::((?:\\.|[^\\:])+)::(?:\\.|[^\\{])*\{#\n=%100%([-\d.]+):([\d.]+)#"
    return [(re.sub(r"\\(.)", r"\1", name), *rest) for name, *rest in re.findall(form, text, re.M)]


def test_both_files_ask_the_same_and_accept_the_same(edition: Edition):
    [lesson] = [one for one in edition.study.lessons if one.id == "table-2"]
    asked = of_moodle(moodle_xml(lesson, edition))
    assert len(asked) == 12
    assert asked == of_gift(gift_text(lesson, edition))
    assert ("table-2 6", "25.7638888889", "0.05") in asked or asked[7][0] == "table-2 6"


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
    assert len(of_gift(gift_text(hostile, edition))) == 12


def test_a_message_is_short_and_bears_no_address_that_is_none(edition: Edition):
    for lesson in edition.study.lessons:
        [message] = [one for one in lesson_files(lesson, edition) if one.format == "message"]
        said = message.content.decode()
        assert lesson.question[edition.code] in said
        assert len(said) <= LONGEST and "http" not in said
        there = replace(edition, site_url="https://situs.example/lekop/")
        [message] = [one for one in lesson_files(lesson, there) if one.format == "message"]
        below = "" if edition.code == "id" else "en/"
        assert (
            f"https://situs.example/lekop/{below}class/{lesson.id}/\n" in message.content.decode()
        )
