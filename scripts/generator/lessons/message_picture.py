"""The square picture that goes with the message of a lesson: what it asks, over the site's motif.

No drawing: one without words would be taken for what is asked, and with them has no room.
"""

from __future__ import annotations

from generator.drawing.card_shapes import CardTexts, Shape
from generator.drawing.cards import card_svg
from generator.drawing.pictures import raster
from generator.in_language.edition import Edition
from generator.languages import typeset
from generator.reading.lessons import Lesson
from generator.writing.links import lesson_path

# No letter is smaller than 36 of 1,080: 12 pixels on a phone of 360.
SQUARE = Shape("message", 1080, 1080, 60, 84, 84, 44, 40, 12)


def message_picture(lesson: Lesson, edition: Edition) -> bytes:
    """The picture (PNG); it bears an address only where the site has one, and tells no answer."""
    svg = message_svg(lesson, edition)
    return edition.keep("png", {"svg": svg.encode()}, lambda: raster(svg))


def message_svg(lesson: Lesson, edition: Edition) -> str:
    """The same as it is drawn."""
    word, code = edition.word, edition.code
    address = edition.public.page(lesson_path(lesson.id)) if edition.has_address else ""
    minutes = sum(one.minutes for one in lesson.activities)
    texts = CardTexts(
        kicker=word("slides.class"),
        headline=typeset(lesson.question[code]),
        subtitle=word("lesson.message").format(minutes=minutes, exercises=len(lesson.exercises)),
        note="",
        source="",
        site=word("site.title"),
        address=address.partition("://")[2],
    )
    return card_svg(SQUARE, texts)
