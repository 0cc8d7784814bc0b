"""The slides of a lesson as a bare page that a browser projects, prints and shows without a script.

In light alone once its script runs: so are the pictures, and a projector in a lit room shows no
dark page.
"""

from __future__ import annotations

from generator.drawing.downloads import Download, text_file
from generator.in_language.edition import Edition
from generator.lessons.slide import Slide
from generator.lessons.slide_room import table_size, text_size
from generator.reading.lessons import Lesson
from generator.writing.links import Links, deck_path, lesson_path
from generator.writing.signs import signs
from generator.writing.templates import render


def deck(lesson: Lesson, edition: Edition, slides: tuple[Slide, ...]) -> Download:
    """The page, with the weight of the pictures that it shows."""
    path = deck_path(lesson.id)
    links = Links.on_page(path, edition.language)
    html = render(
        "deck",
        edition=edition,
        links=links,
        lesson=links.page(lesson_path(lesson.id)),
        sized=[(one, table_size(one.table) if one.table else text_size(one)) for one in slides],
        slides=slides,
        signs=signs(edition.study).values(),
    )
    pictures = [one.figure.file("png-stage") for one in slides if one.figure]
    page = text_file("deck", path, str(html))
    return Download(page.format, path, page.content, sum(one.bytes for one in pictures if one))
