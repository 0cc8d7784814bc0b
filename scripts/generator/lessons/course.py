"""A course made of the lessons: a table of its lessons, a plan with a row for each meeting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.drawing.downloads import Download
from generator.in_language.edition import Edition
from generator.lessons.files import lesson_files
from generator.reading import Text
from generator.reading.lessons import PLANNED, Lesson
from generator.writing.links import Links, lesson_path
from generator.writing.templates import render

# What a lecturer needs of a lesson at first; its other files stand on its page.
FIRST = ("sheet", "slides", "moodle")


@dataclass(frozen=True)
class Row:
    """One meeting of the plan: what it asks, where that stands, what a course plan asks of it."""

    question: Text
    href: str
    planned: dict[str, Text]


def lessons_html(edition: Edition, links: Links) -> Markup:
    """Every lesson: what it asks, for how long, at what level, with what files."""
    lessons = [
        (one, links.page(lesson_path(one.id)), first_files(one, edition))
        for one in edition.study.lessons
    ]
    return render("lessons", edition=edition, links=links, lessons=lessons)


def first_files(lesson: Lesson, edition: Edition) -> list[Download]:
    """The files of a lesson that are listed before its page is opened."""
    return [one for one in lesson_files(lesson, edition) if one.format in FIRST]


def course_html(edition: Edition, links: Links) -> Markup:
    """The plan of a course (RPS) as a table that copies: a row a meeting, lessons first."""
    return render(
        "course", edition=edition, links=links, rows=list(rows(edition, links)), names=PLANNED
    )


def rows(edition: Edition, links: Links) -> Iterator[Row]:
    """The meetings in their order; one that is no lesson stands on the page of the plan."""
    for lesson in edition.study.lessons:
        yield Row(lesson.question, links.page(lesson_path(lesson.id)), lesson.planned)
    for meeting in edition.study.meetings:
        yield Row(meeting.question, f"#{meeting.id}", meeting.planned)
