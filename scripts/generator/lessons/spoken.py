"""What exercises and their answers say in a language, as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.errors import UnknownName
from generator.findings import PLACE, Rendition
from generator.languages import NBSP, Language, typeset
from generator.lessons.keyed import BELOW, KeyedAnswer, Wrong, keyed
from generator.reading import Text
from generator.reading.exercises import FILE, STEPS, Exercise
from generator.reading.lessons import Lesson


def said_plainly(text: Text, rendition: Rendition, file: str = FILE) -> str:
    """A text of a lesson with its facts said as prose says them, set with printer's marks."""
    return typeset(rendition.say(text[rendition.code], file, "prose"))


def key_number(answer: KeyedAnswer, language: Language) -> str:
    """The key as the language writes it, to the decimals that are asked for."""
    return language.number(float(answer.right), answer.asked.digits)


def with_unit(answer: KeyedAnswer, language: Language) -> str:
    """The key with its unit: 50 juta rupiah."""
    return f"{key_number(answer, language)}{NBSP}{answer.asked.unit[language.code]}"


def answer_told(answer: KeyedAnswer, rendition: Rendition) -> str:
    """The key behind what it answers."""
    return f"{typeset(answer.asked.ask[rendition.code])}: {with_unit(answer, rendition.language)}"


def likely_error(wrong: Wrong, answer: KeyedAnswer, rendition: Rendition) -> str:
    """What is often answered instead, as a number with its unit, and why that is wrong.

    No answer has thousands: a number that has is in some other unit, which its reason names.
    """
    # Of a number below one, its first figure shows too.
    digits = max(answer.asked.digits, -wrong.value.adjusted())
    is_other = abs(wrong.value) >= BELOW
    is_whole = is_other and wrong.value == wrong.value.to_integral_value()
    number = rendition.language.number(float(wrong.value), 0 if is_whole else digits)
    said = number if is_other else f"{number}{NBSP}{answer.asked.unit[rendition.code]}"
    return f"{rendition.word('lesson.likely')} {said}. {said_plainly(wrong.why, rendition)}"


def feedback(exercise: Exercise, place: int, working: str, rendition: Rendition) -> str:
    """What a quiz says after an answer: of several, the whole working after the last alone."""
    answers = keyed(exercise, rendition.facts)
    if place == len(answers) - 1:
        return working
    one = answers[place]
    errors = (likely_error(wrong, one, rendition) for wrong in one.wrong)
    return " ".join([f"{answer_told(one, rendition)}.", *errors])


def what_is_wanted(answer: KeyedAnswer, rendition: Rendition) -> str:
    """What is to be typed: which number, in which unit, to how many decimals."""
    asked, code = answer.asked, rendition.code
    label = rendition.word("lesson.wanted" if asked.digits else "lesson.wanted.whole")
    return label.format(ask=asked.ask[code], unit=asked.unit[code], digits=asked.digits)


def decimals_wanted(digits: int, rendition: Rendition) -> str:
    """How many decimals are asked for; with none, that a whole number is."""
    word = rendition.word
    return word("lesson.digits").format(digits) if digits else word("lesson.whole")


def keyed_answers(lesson: Lesson, rendition: Rendition) -> dict[str, KeyedAnswer]:
    """Every answer of a lesson by the name that a solution quotes it by."""
    every = [one for exercise in lesson.exercises for one in keyed(exercise, rendition.facts)]
    return {one.place: one for one in every}


def solved(text: Text, answers: Mapping[str, KeyedAnswer], rendition: Rendition, where: str) -> str:
    """A solution with answers in their places; UnknownName for an answer that there is not."""

    def value(place: re.Match[str]) -> str:
        if place[1] != "answer":
            return place[0]
        if place[2] not in answers:
            raise UnknownName(place[2], answers, f"{FILE}, {where}")
        return with_unit(answers[place[2]], rendition.language)

    filled = PLACE.sub(value, text[rendition.code])
    return typeset(rendition.say(filled, f"{FILE}, {where}", "prose"))


def solutions(lesson: Lesson, rendition: Rendition) -> Iterable[tuple[Exercise, str]]:
    """Each exercise of a lesson with its solution."""
    answers = keyed_answers(lesson, rendition)
    for one in lesson.exercises:
        yield one, solved(one.solution, answers, rendition, f"{one.id}.solution")


def defence(rendition: Rendition) -> tuple[str, list[str]]:
    """How the defence of a view is judged in every lesson: what heads the steps, and the steps."""
    steps = range(1, STEPS + 1)
    return rendition.word("lesson.defence"), [
        rendition.word(f"lesson.defence.{step}") for step in steps
    ]
