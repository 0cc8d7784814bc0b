"""The square picture that goes with the message of a lesson: what it asks, as large as it fits.

No drawing and no motif: discs would be counted, and with words a drawing has no room.
"""

from __future__ import annotations

from dataclasses import replace

from generator.drawing.card_lines import SERIF
from generator.drawing.card_shapes import CardTexts, Shape
from generator.drawing.cards import card_svg, rooms
from generator.drawing.measured import measured
from generator.drawing.pictures import raster
from generator.in_language.edition import Edition
from generator.languages import typeset
from generator.reading.lessons import Lesson
from generator.writing.links import lesson_path

# No letter is smaller than 36 of 1,080: 12 pixels on a phone of 360.
SQUARE = Shape("message", 1080, 1080, 60, 84, 84, 44, 40, 12)
# The letters of a question, from the largest; what is left below it at least.
TITLES, LEFT = (128, 112, 96, 84), 40


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
    return card_svg(as_large_as_fits(texts), texts, motif=False)


def as_large_as_fits(texts: CardTexts) -> Shape:
    """The square in the largest letters in which no word is cut and all has room."""
    shapes = [replace(SQUARE, title=size, column=size) for size in TITLES]
    return next((one for one in shapes if has_room(one, texts)), shapes[-1])


def has_room(shape: Shape, texts: CardTexts) -> bool:
    """Whether each word of the question fits a line, and all of it the square."""
    words = (measured(one, shape.title, SERIF, "600") for one in texts.headline.split())
    return max(words) <= shape.width - 2 * shape.margin and rooms(shape, texts)[0].height >= LEFT
