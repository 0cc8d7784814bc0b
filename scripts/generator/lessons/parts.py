"""What stands at the places of a lesson's page: `{{ lesson.plan }}`, `{{ lesson.exercises }}` …"""

from __future__ import annotations

import json

from markupsafe import Markup

from generator.citing.cites import text_html
from generator.citing.works import paper
from generator.errors import UnknownName
from generator.in_language.edition import Edition
from generator.lessons.asked import LETTERS
from generator.lessons.files import lesson_files
from generator.lessons.keyed import KeyedAnswer, keyed
from generator.lessons.spoken import said_plainly
from generator.reading.exercises import Exercise
from generator.reading.lessons import Lesson
from generator.writing.links import key_path, lesson_path
from generator.writing.prose import Where
from generator.writing.quoting import Quote
from generator.writing.templates import render


def lesson_at(edition: Edition, where: Where) -> Lesson:
    """The lesson whose page this is, or UnknownName on a page of another kind."""
    pages = {lesson_path(one.id): one for one in edition.study.lessons}
    if where.path not in pages:
        raise UnknownName(where.path, pages, where.file)
    return pages[where.path]


def lesson_files_html(edition: Edition, where: Where) -> Markup:
    """What is taken away of the lesson, in one row, each with its size; the key apart."""
    lesson = lesson_at(edition, where)
    return render(
        "lesson_files",
        edition=edition,
        links=where.links,
        files=lesson_files(lesson, edition),
        key=where.links.page(key_path(lesson.id)),
    )


def plan_html(edition: Edition, where: Where) -> Markup:
    """Level, prerequisites, outcomes, exhibits, and what the class does minute by minute."""
    lesson = lesson_at(edition, where)
    shown = [edition.exhibits[name] for name in lesson.exhibits]
    return render("lesson_plan", edition=edition, lesson=lesson, shown=shown, links=where.links)


def exercises_html(edition: Edition, where: Where, quote: Quote) -> Markup:
    """The exercises with a field for each answer, which our script judges where it runs."""
    lesson = lesson_at(edition, where)
    asked = [
        {
            "exercise": one,
            **exercise_quoted(one, edition.code, quote),
            "answers": [(it, judged_by(it, edition)) for it in keyed(one, edition.facts)],
        }
        for one in lesson.exercises
    ]
    key = where.links.page(key_path(lesson.id))
    return render("lesson_exercises", edition=edition, links=where.links, asked=asked, key=key)


def exercise_quoted(exercise: Exercise, code: str, quote: Quote) -> dict[str, object]:
    """What an exercise asks, its numbers links, its parts behind their letters."""
    return {
        "ask": quote(exercise.ask[code]),
        "rules": [quote(one[code]) for one in exercise.rules],
        "parts": [
            Markup("({}) {}").format(LETTERS[place], quote(one[code]))
            for place, one in enumerate(exercise.parts)
        ],
        "reason": quote(exercise.reason[code]) if exercise.reason else "",
    }


def judged_by(answer: KeyedAnswer, edition: Edition) -> str:
    """What the script knows of an answer, as JSON: the key, what rounding allows, the reasons."""
    return json.dumps(
        {
            "right": float(answer.right),
            "tolerance": float(answer.tolerance),
            "wrong": [[float(one.value), said_plainly(one.why, edition)] for one in answer.wrong],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def discussion_html(edition: Edition, where: Where, quote: Quote) -> Markup:
    """The questions to discuss; what a good answer names stands in the key."""
    lesson = lesson_at(edition, where)
    questions = [quote(one.said[edition.code]) for one in lesson.discussion]
    return render("lesson_discussion", questions=questions)


def rps_html(edition: Edition, where: Where) -> Markup:
    """The rows of a course plan, as a table that copies into a document."""
    cited = text_html(edition, paper(edition))
    return render("lesson_rps", edition=edition, lesson=lesson_at(edition, where), cited=cited)
