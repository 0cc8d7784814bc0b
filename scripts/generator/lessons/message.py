"""A lesson in a message as WhatsApp sends it: what it asks, what is done, where it is."""

from __future__ import annotations

from generator.in_language.edition import Edition
from generator.languages import NBSP
from generator.reading.lessons import Lesson
from generator.writing.links import lesson_path

# More is not read on a phone.
LONGEST = 700


def message_text(lesson: Lesson, edition: Edition, sheet: int) -> str:
    """The message, with how many bytes the task sheet weighs, which phones pay for.

    Without a public address it names none, since it would not last.
    """
    code, word = edition.code, edition.word
    weight = edition.language.number(max(round(sheet / 1000), 1))
    minutes = sum(one.minutes for one in lesson.activities)
    lines = [
        lesson.question[code],
        word("lesson.message").format(minutes=minutes, exercises=len(lesson.exercises)),
        f"{word('lesson.prerequisites')}: {lesson.prerequisites[code]}",
        f"{word('download.sheet')}: {weight}{NBSP}kB",
        edition.study.word("site.title", code),
    ]
    if edition.has_address:
        lines.append(edition.public.page(lesson_path(lesson.id)))
    return "\n".join(lines) + "\n"
