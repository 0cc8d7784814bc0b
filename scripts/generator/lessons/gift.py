"""The questions of a lesson in GIFT, which Moodle, Canvas and others import as plain text.

The format is that of docs.moodle.org, "GIFT format".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.in_language.edition import Edition
from generator.lessons.keyed import KeyedAnswer, keyed
from generator.lessons.quiz_data import data_in_html, data_name, where_data_stand
from generator.lessons.quiz_essays import question_name
from generator.lessons.spoken import feedback, said_plainly, solutions, what_is_wanted
from generator.reading.exercises import Exercise
from generator.reading.lessons import Lesson

# What means something in GIFT stands behind a backslash, the backslash too.
SIGNS = re.compile(r"[\\~=#{}:]")


def gift_text(lesson: Lesson, edition: Edition) -> str:
    """Every answer as a numerical question; blank lines part them.

    What is asked in words is in Moodle's own format alone: GIFT cannot say that it bears no points,
    and a quiz would have no grade until each had been read.
    """
    category = in_gift(f"{edition.study.about.slug} {lesson.id}")
    return "\n\n".join([f"$CATEGORY: $module$/{category}", *questions(lesson, edition)]) + "\n"


def questions(lesson: Lesson, edition: Edition) -> Iterator[str]:
    """The questions, each with its key, foreseen wrong answers and the working."""
    if data := data_in_html(lesson, edition):
        # Without an answer it is a description.
        yield f"::{in_gift(data_name(lesson))}::[html]{in_gift(data)}"
    for number, (exercise, working) in enumerate(solutions(lesson, edition), start=1):
        for place, answer in enumerate(keyed(exercise, edition.facts)):
            name = question_name(lesson, number, place, exercise)
            told = feedback(exercise, place, working, edition)
            yield (
                f"::{in_gift(name)}::{asked(exercise, answer, lesson, edition)} {{#\n"
                + "\n".join([*answers(answer, edition), f"####{in_gift(told)}", "}"])
            )


def asked(exercise: Exercise, answer: KeyedAnswer, lesson: Lesson, edition: Edition) -> str:
    """What is asked, on one line: the exercise, the answer wanted, its unit and decimals."""
    data = where_data_stand(lesson, edition)
    parts = (said_plainly(exercise.ask, edition), data, what_is_wanted(answer, edition))
    return in_gift(" ".join(part for part in parts if part))


def answers(answer: KeyedAnswer, edition: Edition) -> Iterator[str]:
    """The key with its tolerance, then what is wrong, at nothing, with its reason."""
    yield f"=%100%{answer.right}:{answer.tolerance}#"
    for one in answer.wrong:
        yield f"=%0%{one.value}:{answer.tolerance}#{in_gift(said_plainly(one.why, edition))}"


def in_gift(text: str) -> str:
    """A text on one line in which no sign means anything."""
    return SIGNS.sub(lambda sign: f"\\{sign[0]}", " ".join(text.split()))
