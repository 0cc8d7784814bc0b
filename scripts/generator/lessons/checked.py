"""Every lesson of a study as it can be taught, in every language, or what is wrong with one."""

from __future__ import annotations

from collections.abc import Mapping

from generator.errors import InvalidProse
from generator.findings import PLACE, Rendition, Sources
from generator.languages import LANGUAGES
from generator.lessons.guessed import guessed_right
from generator.lessons.spoken import keyed_answers, said_plainly, solutions, solved
from generator.reading.lessons import FILE, Lesson
from generator.unforeseen import while_making
from generator.writing.links import lesson_path

# Where a lesson's page asks for a guess.
GUESS = "{{ lesson.predict }}"


def check_lessons(sources: Sources, prose: Mapping[str, Mapping[str, str]]) -> None:
    """Refuse a key, a place or a wrong answer that cannot stand, and a lesson without its page.

    Answers are quoted in solutions and in what a good answer names alone: the key has a page.
    """
    for lesson in sources.study.lessons:
        for code, language in LANGUAGES.items():
            with while_making(f"{FILE}, {lesson.id}, in {code}"):
                rendition = Rendition(sources.study, sources.facts, language)
                check_lesson(lesson, rendition)
                if prediction := sources.study.predictions.get(lesson.id):
                    guessed_right(lesson.id, prediction, rendition)
            path = lesson_path(lesson.id)
            if path not in prose[code]:
                raise InvalidProse(f"docs/{code}/{path}", f"expected the page of {lesson.id}")
            if lesson.id in sources.study.predictions and GUESS not in prose[code][path]:
                raise InvalidProse(f"docs/{code}/{path}", f"expected {GUESS}, which it has")
    for code, texts in prose.items():
        for path, text in texts.items():
            if quoted := next((one for one in PLACE.finditer(text) if one[1] == "answer"), None):
                where = f"docs/{code}/{path}"
                raise InvalidProse(where, f"{quoted[0]} - expected no answer outside of the key")


def check_lesson(lesson: Lesson, rendition: Rendition) -> None:
    """Say every text of a lesson once."""
    answers = keyed_answers(lesson, rendition)
    for one in lesson.exercises:
        for text in (*one.texts, *one.rubric):
            said_plainly(text, rendition)
    for _ in solutions(lesson, rendition):
        pass
    if lesson.sentence:
        said_plainly(lesson.sentence, rendition, FILE)
    for discussed in lesson.discussion:
        said_plainly(discussed.said, rendition, FILE)
        solved(discussed.good, answers, rendition, f"{lesson.id}.discussion")
