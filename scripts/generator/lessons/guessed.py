"""Predict, then reveal: a guess, and the ordinary exhibit that says how far off it was."""

from __future__ import annotations

from markupsafe import Markup

from generator.errors import UnknownName
from generator.findings import Rendition
from generator.in_language.edition import Edition
from generator.in_language.exhibit import frame_html
from generator.languages import NBSP
from generator.lessons.keyed import scaled
from generator.lessons.parts import lesson_at
from generator.lessons.spoken import said_plainly
from generator.reading.predictions import FILE, Prediction
from generator.writing.prose import Where
from generator.writing.templates import render


def prediction_html(edition: Edition, where: Where) -> Markup:
    """The prediction of the lesson whose page this is; UnknownName where it has none."""
    lesson = lesson_at(edition, where)
    predictions = edition.study.predictions
    if lesson.id not in predictions:
        raise UnknownName(lesson.id, predictions, FILE)
    prediction = predictions[lesson.id]
    return render(
        "lesson_predict",
        edition=edition,
        links=where.links,
        asked=prediction.guess,
        ask=said_plainly(prediction.guess.ask, edition, FILE),
        right=guessed_right(lesson.id, prediction, edition),
        answer=answer_in_words(lesson.id, prediction, edition),
        exhibit=frame_html(edition.exhibits[prediction.exhibit], edition, where.links),
    )


def guessed_right(lesson: str, prediction: Prediction, rendition: Rendition) -> float:
    """What the exhibit shows, in the unit that is asked for."""
    guess = prediction.guess
    return float(scaled(guess.key, guess, rendition.facts, f"{lesson}.guess.key", FILE))


def answer_in_words(lesson: str, prediction: Prediction, rendition: Rendition) -> str:
    """The number with its unit, as the language writes it."""
    right, guess = guessed_right(lesson, prediction, rendition), prediction.guess
    number = rendition.language.number(right, guess.digits)
    return f"{number}{NBSP}{guess.unit[rendition.code]}"
