"""What a lecturer takes away of a lesson: questions for Moodle, and a message."""

from __future__ import annotations

from generator.drawing.downloads import Download, text_file
from generator.in_language.edition import Edition
from generator.lessons.gift import gift_text
from generator.lessons.message import message_text
from generator.lessons.moodle import moodle_xml
from generator.reading.lessons import Lesson
from generator.writing.links import LESSONS


def lesson_files(lesson: Lesson, edition: Edition) -> tuple[Download, ...]:
    """The files of a lesson; questions only where it asks for numbers."""
    stem = f"{LESSONS}{lesson.id}/{edition.study.about.slug}-{lesson.id}"
    message = text_file("message", f"{stem}.txt", message_text(lesson, edition))
    if not any(one.answers for one in lesson.exercises):
        return (message,)
    return (
        text_file("moodle", f"{stem}.xml", moodle_xml(lesson, edition)),
        text_file("gift", f"{stem}.gift", gift_text(lesson, edition)),
        message,
    )
