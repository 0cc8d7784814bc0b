"""The square picture of a message: what a lesson asks, read on a phone, no address for none."""

import io
import re
from dataclasses import replace

import pytest
from lesson_shown import LESSON_ANSWERS, the_lesson, with_exhibits
from PIL import Image

from generator.in_language.edition import Edition
from generator.lessons.message_picture import message_picture, message_svg
from generator.reading.texts import Text


@pytest.fixture(params=["id", "en"], scope="module")
def edition(request) -> Edition:
    return with_exhibits(request.param)


def words(svg: str) -> str:
    return " ".join(re.findall(r"<text[^>]*>([^<]*)", svg)).replace("\u00a0", " ")


def test_it_is_a_square_that_asks_the_question_and_tells_no_answer(edition):
    picture = Image.open(io.BytesIO(message_picture(the_lesson(), edition)))
    assert picture.format == "PNG" and picture.size == (1080, 1080)
    said = words(message_svg(the_lesson(), edition))
    assert the_lesson().question[edition.code].replace("\u00a0", " ") in said
    assert not [one for one in LESSON_ANSWERS[edition.code] if one in said]


def test_its_letters_are_twelve_pixels_on_a_phone(edition):
    """36 of 1,080 are 12 of 360."""
    sizes = re.findall(r'font-size="([\d.]+)"', message_svg(the_lesson(), edition))
    assert sizes and min(map(float, sizes)) >= 36


def test_it_bears_an_address_only_where_there_is_one(edition):
    assert "class/table-2" not in words(message_svg(the_lesson(), edition))
    there = replace(edition, site_url="https://situs.example/lekop/")
    below = "" if edition.code == "id" else "en/"
    said = words(message_svg(the_lesson(), there)).replace(" ", "")
    assert f"situs.example/lekop/{below}class/table-2/" in said


def test_its_texts_are_texts(edition):
    hostile = "<script>alert(1)</script> & \u201cx\u201d"
    lesson = replace(the_lesson(), question=Text({"id": hostile, "en": hostile}))
    svg = message_svg(lesson, edition)
    assert "<script" not in svg and "&lt;script&gt;" in svg
    assert Image.open(io.BytesIO(message_picture(lesson, edition))).size == (1080, 1080)
