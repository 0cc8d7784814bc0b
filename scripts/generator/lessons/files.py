"""What a lecturer takes away of a lesson: sheets, slides, questions for Moodle, and a message."""

from __future__ import annotations

from generator.drawing.downloads import Download, text_file
from generator.in_language.edition import Edition
from generator.lessons.deck import deck
from generator.lessons.gift import gift_text
from generator.lessons.message import message_text
from generator.lessons.message_picture import message_picture
from generator.lessons.moodle import moodle_xml
from generator.lessons.sheets import key_sheet, task_sheet
from generator.lessons.slide_files import slide_file
from generator.lessons.slides import lesson_slides
from generator.reading.lessons import Lesson
from generator.writing.links import LESSONS


def lesson_files(lesson: Lesson, edition: Edition) -> tuple[Download, ...]:
    """The files of a lesson; questions only where it asks for numbers.

    Its page, the page of all lessons and the site itself ask for them.
    """
    return edition.once(f"files of lesson {lesson.id}", lambda: made_of_lesson(lesson, edition))


def made_of_lesson(lesson: Lesson, edition: Edition) -> tuple[Download, ...]:
    """The same, made."""
    stem = f"{LESSONS}{lesson.id}/{edition.study.about.slug}-{lesson.id}"
    sheets = (
        Download("sheet", f"{stem}.pdf", task_sheet(lesson, edition)),
        Download("key-sheet", f"{stem}-key.pdf", key_sheet(lesson, edition)),
    )
    shown = lesson_slides(lesson, edition)
    slides = (
        deck(lesson, edition, shown),
        Download("slides", f"{stem}.pptx", slide_file(lesson, edition, shown)),
    )
    said = message_text(lesson, edition, sheets[0].bytes)
    message = (
        text_file("message", f"{stem}-message.txt", said),
        Download("message-picture", f"{stem}-message.png", message_picture(lesson, edition)),
    )
    if not any(one.answers for one in lesson.exercises):
        return (*sheets, *slides, *message)
    return (
        *sheets,
        *slides,
        text_file("moodle", f"{stem}-moodle.xml", moodle_xml(lesson, edition)),
        text_file("gift", f"{stem}-gift.txt", gift_text(lesson, edition)),
        *message,
    )
