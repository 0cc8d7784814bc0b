"""The key of each lesson: a page of its own, which its lesson alone leads to."""

from __future__ import annotations

from generator.in_language.edition import Edition
from generator.in_language.front import front
from generator.lessons.asked import said_exercise
from generator.lessons.keyed import keyed
from generator.lessons.spoken import (
    defence,
    keyed_answers,
    likely_error,
    said_plainly,
    solutions,
    solved,
    with_unit,
)
from generator.reading.lessons import Lesson
from generator.writing.links import Links, key_path, lesson_path
from generator.writing.templates import render

# The place of the list of lessons.
LISTS_LESSONS = "{{ lessons.all }}"


def key_pages(edition: Edition) -> dict[str, str]:
    """The page of each key, by its path."""
    return {key_path(one.id): key_markdown(one, edition) for one in edition.study.lessons}


def lessons_page(edition: Edition) -> str:
    """The page that lists the lessons, by its path; nothing where none does."""
    return next((path for path, text in edition.prose.items() if LISTS_LESSONS in text), "")


def key_markdown(lesson: Lesson, edition: Edition) -> str:
    """Every answer with its working, likely errors, and what a good answer names."""
    word, question = edition.word, lesson.question[edition.code]
    title = word("lesson.key.title").format(question)
    answers, path = keyed_answers(lesson, edition), key_path(lesson.id)
    links = Links.on_page(path, edition.language)
    listed = render(
        "lesson_key",
        edition=edition,
        lesson=links.page(lesson_path(lesson.id)),
        question=question,
        exercises=[
            (
                one,
                said_exercise(one, edition),
                working,
                [
                    (
                        it.asked.ask[edition.code],
                        with_unit(it, edition.language),
                        [likely_error(wrong, it, edition) for wrong in it.wrong],
                    )
                    for it in keyed(one, edition.facts)
                ],
                [said_plainly(step, edition) for step in one.rubric],
            )
            for one, working in solutions(lesson, edition)
        ],
        discussion=[
            (
                said_plainly(one.said, edition),
                solved(one.good, answers, edition, f"{lesson.id}.discussion"),
            )
            for one in lesson.discussion
        ],
        defence=defence(edition),
    )
    matter = front(
        title,
        word("lesson.key.description").format(question),
        {"below": lessons_page(edition) or lesson_path(lesson.id), "unlisted": "yes"},
    )
    return f"{matter}\n# {title}\n\n{listed}\n"
