"""The table that a quiz is about, as a description at its head, and where a question finds it."""

from __future__ import annotations

from generator.in_language.edition import Edition
from generator.lessons.shown_rows import rows_shown
from generator.reading.lessons import Lesson
from generator.writing.templates import render


def data_name(lesson: Lesson) -> str:
    """What a question bank lists the table as: before the questions, which have numbers."""
    return f"{lesson.id} 0"


def data_in_html(lesson: Lesson, edition: Edition) -> str:
    """The table of the task sheet as HTML in text; nothing where a lesson has none."""
    shown = rows_shown(lesson, edition)
    # As letters: a quiz file holds it as a text, which is read as HTML.
    return str(render("quiz_data", shown=shown)) if shown else ""


def where_data_stand(lesson: Lesson, edition: Edition) -> str:
    """What a question says of the table, by its title; nothing where a lesson has none."""
    shown = rows_shown(lesson, edition)
    return edition.word("lesson.quiz.data").format(shown.title) if shown else ""
