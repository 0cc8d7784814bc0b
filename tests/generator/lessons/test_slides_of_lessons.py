"""The slides of a lesson: their order, and that none says an answer before the class has worked."""

import re
from dataclasses import replace

import pytest
from lesson_shown import LESSON_ANSWERS, the_lesson, with_exhibits

from generator.in_language.edition import Edition
from generator.lessons.deck import deck
from generator.lessons.slide import Slide, SlideTable
from generator.lessons.slide_exercises import exercise_slides
from generator.lessons.slide_exhibits import on_slides
from generator.lessons.slide_room import (
    ACROSS,
    BODY,
    LEAST,
    column_widths,
    table_height,
    table_size,
)
from generator.lessons.slide_tables import paged
from generator.lessons.slides import lesson_slides
from generator.reading.texts import Text

HOSTILE = '</p><script>alert(1)</script> & "x" <img src=x onerror=alert(1)> =1+1'


@pytest.fixture(params=["id", "en"], scope="module")
def edition(request) -> Edition:
    return with_exhibits(request.param)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_parts_of_a_lesson_come_in_the_order_in_which_a_class_takes_them(edition):
    parts = [one.part for one in lesson_slides(the_lesson(), edition)]
    assert list(dict.fromkeys(parts)) == [
        *("title", "outcomes", "predict", "source", "data", "figure", "exercises", "exercise"),
        *("compare", "reveal", "answer", "table", "defend", "discussion", "ticket", "sources"),
    ]
    assert parts.count("exercise") == parts.count("answer") == 9
    # One of the study's own, then what tells the answers.
    assert [place for place, one in enumerate(parts) if one == "figure"][0] < parts.index(
        "exercise"
    )
    assert parts.count("figure") == 3


def test_before_the_reveal_answers_stand_in_the_notes_alone(edition):
    """By what was worked out by hand, in the words of each language."""
    slides = lesson_slides(the_lesson(), edition)
    before = "\n".join(plain(one.words) for one in slides if not one.reveals)
    after = "\n".join(plain(one.words) for one in slides if one.reveals)
    notes = "\n".join(plain(note) for one in slides if not one.reveals for note in one.notes)
    for answer in LESSON_ANSWERS[edition.code]:
        assert answer not in before, answer
        assert answer in after and answer in notes, answer
    marked = [one.reveals for one in slides]
    assert marked == sorted(marked) and not marked[0] and marked[-1]


def test_every_text_of_a_slide_stands_in_the_deck_as_text(edition):
    text = Text({"id": HOSTILE, "en": HOSTILE})
    lesson = the_lesson()
    first = replace(lesson.exercises[0], ask=text, solution=text)
    hostile = replace(lesson, exercises=(first, *lesson.exercises[1:]), question=text)
    html = deck(hostile, edition, lesson_slides(hostile, edition)).content.decode()
    assert "<script>" not in html and "<img src=x" not in html
    # The title of the page, of its heading and of the slide; the exercise with its working in the
    # notes, and the other way round.
    assert html.count("&lt;script&gt;alert(1)") == 7
    assert len(re.findall(r"<script ", html)) == 1


def test_a_table_takes_as_many_slides_as_its_rows_need_and_loses_none():
    heads = ("Who", "What")
    rows = tuple((f"Row {one}", "some words " * 12) for one in range(40))
    pages = list(paged(SlideTable(heads, rows, (False, False))))
    assert len(pages) > 3
    assert tuple(row for page in pages for row in page.rows) == rows
    for page in pages:
        assert table_height(page, LEAST) <= BODY.height
        assert sum(column_widths(page, LEAST)) == pytest.approx(ACROSS)


def test_a_row_higher_than_a_slide_stands_on_one_of_its_own():
    rows = (("a", "word " * 2000), ("b", "c"))
    pages = list(paged(SlideTable(("Who", "What"), rows, (False, False))))
    assert [page.rows for page in pages] == [rows[:1], rows[1:]]


def test_rules_stand_on_a_slide_before_the_parts_that_are_judged_by_them(edition):
    [lesson] = [one for one in edition.study.lessons if one.id == "evidence"]
    first, second = [one for one in exercise_slides(lesson, edition) if one.title.endswith("/2)")]
    assert len(first.points) == 4 and not second.points
    assert [one[:4] for one in second.told] == ["(a) ", "(b) ", "(c) "]
    assert "(1/2)" in first.title and "(2/2)" in second.title and first.notes == second.notes


def test_claims_are_read_from_the_sheet_and_fill_no_slides(edition):
    [lesson] = [one for one in edition.study.lessons if one.id == "cluster"]
    assert lesson.sheet and lesson.sheet.claims
    assert "data" not in [one.part for one in lesson_slides(lesson, edition)]


def test_the_deck_says_how_much_it_brings_with_its_pictures(edition):
    slides = lesson_slides(the_lesson(), edition)
    page = deck(the_lesson(), edition, slides)
    assert page.path == "slides/table-2/index.html" and page.is_page
    # Three figures, of which the fixture says that each picture weighs a thousand bytes.
    assert page.bytes == len(page.content) + 3000


def test_an_address_stands_on_slides_only_where_there_is_one(edition):
    def said(where: Edition) -> str:
        return "\n".join(one.words for one in lesson_slides(the_lesson(), where))

    assert "http" not in said(edition)
    there = replace(edition, site_url="https://situs.example/lekop/")
    below = "" if edition.code == "id" else "en/"
    assert f"https://situs.example/lekop/{below}class/table-2/" in said(there)


def test_the_words_of_a_slide_are_all_that_a_class_reads():
    slide = Slide("a", "b", "c", ("d",), ("e",), SlideTable(("f",), (("g",),), (False,)))
    assert set(slide.words.split()) >= set("bcdeg")


def test_a_table_on_several_slides_is_set_in_the_same_letters_on_all():
    """The last part has room for larger ones, and goes on as the others do."""
    rows = tuple((f"Row {place}", "word " * 12) for place in range(12))
    table = SlideTable(("Name", "Said"), rows, (False, False))
    shown = list(on_slides(Slide("table", "Long"), table))
    sizes = {table_size(one.table) for one in shown if one.table}
    alone = {table_size(replace(one.table, most=0)) for one in shown if one.table}
    assert len(shown) > 1 and len(sizes) == 1 and sizes == {min(alone)}
