"""The questions of a lesson for Moodle: XML that its question bank imports.

The format is that of docs.moodle.org, "Moodle XML format": numerical questions of one answer each,
right within a tolerance, with feedback for each foreseen wrong answer.
"""

from __future__ import annotations

from markupsafe import escape

from generator.in_language.edition import Edition
from generator.lessons.keyed import Answer, keyed, numbered
from generator.lessons.spoken import said, solutions
from generator.reading.exercises import Exercise
from generator.reading.lessons import Lesson
from generator.writing.templates import render

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def moodle_xml(lesson: Lesson, edition: Edition) -> str:
    """Every answer as a question of its own, in a category named as the lesson."""
    worked = {one.id: working for one, working in solutions(lesson, edition)}
    questions = [
        {
            "name": f"{lesson.id} {number}{letter(place, exercise)}",
            "text": question(exercise, answer, edition),
            "working": worked[exercise.id],
            "answer": answer,
            "wrong": [(one.value, said(one.why, edition)) for one in answer.wrong],
        }
        for number, exercise in numbered(lesson.exercises)
        for place, answer in enumerate(keyed(exercise, edition.facts))
    ]
    category = f"$module$/{edition.study.about.slug} {lesson.id}"
    return HEAD + str(render("moodle", category=category, questions=questions)) + "\n"


def question(exercise: Exercise, answer: Answer, edition: Edition) -> str:
    """What is asked, as HTML in text: the exercise, the answer wanted, its unit and decimals."""
    asked, word = answer.asked, edition.word
    wanted = word("lesson.wanted").format(
        ask=asked.ask[edition.code], unit=asked.unit[edition.code], digits=asked.digits
    )
    return f"<p>{escape(said(exercise.ask, edition))}</p><p>{escape(wanted)}</p>"


def letter(place: int, exercise: Exercise) -> str:
    """Which answer of an exercise that asks for several: a, b, c."""
    return "abcdefghij"[place] if len(exercise.answers) > 1 else ""
