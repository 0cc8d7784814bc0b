"""The questions of a lesson for Moodle: XML that its question bank imports.

The format is that of docs.moodle.org, "Moodle XML format": numerical questions of one answer each,
right within a tolerance, with feedback for each foreseen wrong answer; essays without points for
what is asked in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.in_language.edition import Edition
from generator.lessons.keyed import keyed
from generator.lessons.quiz_data import data_in_html, data_name, where_data_stand
from generator.lessons.quiz_essays import essays, question_name
from generator.lessons.spoken import feedback, said_plainly, solutions, what_is_wanted
from generator.reading.lessons import Lesson
from generator.writing.templates import render

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def moodle_xml(lesson: Lesson, edition: Edition) -> str:
    """Every answer as a question of its own, in a category named as the lesson."""
    category = f"$module$/{edition.study.about.slug} {lesson.id}"
    data = {"name": data_name(lesson), "text": data_in_html(lesson, edition)}
    asked = list(moodle_questions(lesson, edition))
    rubric = edition.word("lesson.rubric")
    said = render("moodle", category=category, data=data, questions=asked, rubric=rubric)
    return f"{HEAD}{said}\n"


def moodle_questions(lesson: Lesson, edition: Edition) -> Iterator[Mapping[str, object]]:
    """The questions of each exercise: its numbers, then what it asks in words."""
    # As letters: within the file a question is a text, which Moodle reads as HTML.
    data = where_data_stand(lesson, edition)
    for number, (exercise, working) in enumerate(solutions(lesson, edition), start=1):
        asked = said_plainly(exercise.ask, edition)
        for place, answer in enumerate(keyed(exercise, edition.facts)):
            texts = (asked, data, what_is_wanted(answer, edition))
            yield {
                "name": question_name(lesson, number, place, exercise),
                "text": str(render("moodle_question", texts=texts)),
                "working": feedback(exercise, place, working, edition),
                "answer": answer,
                "wrong": [(one.value, said_plainly(one.why, edition)) for one in answer.wrong],
            }
        for essay in essays(lesson, number, exercise, working, edition):
            text = str(render("moodle_question", texts=(*essay.asked, data)))
            yield {**vars(essay), "text": text}
