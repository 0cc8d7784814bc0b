"""The questions of a lesson for Moodle: XML that its question bank imports.

The format is that of docs.moodle.org, "Moodle XML format": numerical questions of one answer each,
right within a tolerance, with feedback for each foreseen wrong answer.
"""

from __future__ import annotations

from generator.in_language.edition import Edition
from generator.lessons.keyed import KeyedAnswer, keyed
from generator.lessons.quiz_data import data_in_html, data_name, where_data_stand
from generator.lessons.spoken import feedback, said_plainly, solutions, what_is_wanted
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
            "text": asked_in_html(exercise, answer, lesson, edition),
            "working": feedback(exercise, place, worked[exercise.id], edition),
            "answer": answer,
            "wrong": [(one.value, said_plainly(one.why, edition)) for one in answer.wrong],
        }
        for number, exercise in enumerate(lesson.exercises, start=1)
        for place, answer in enumerate(keyed(exercise, edition.facts))
    ]
    category = f"$module$/{edition.study.about.slug} {lesson.id}"
    data = {"name": data_name(lesson), "text": data_in_html(lesson, edition)}
    said = render("moodle", category=category, data=data, questions=questions)
    return f"{HEAD}{said}\n"


def asked_in_html(exercise: Exercise, answer: KeyedAnswer, lesson: Lesson, edition: Edition) -> str:
    """What is asked, as HTML in text: the exercise, the answer wanted, its unit and decimals."""
    asked, what = said_plainly(exercise.ask, edition), what_is_wanted(answer, edition)
    # As letters: within the file it is a text, which Moodle reads as HTML.
    data = where_data_stand(lesson, edition)
    return str(render("moodle_question", asked=asked, wanted=what, data=data))


def letter(place: int, exercise: Exercise) -> str:
    """Which answer of an exercise that asks for several: a, b, c."""
    return "abcdefghij"[place] if len(exercise.answers) > 1 else ""
