"""A drawing on a card of fixed shape, with its title and source: for slides, messages, previews."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.drawing.card_lines import SANS, set_lines
from generator.drawing.card_shapes import CardTexts, Shape
from generator.drawing.card_words import Disc, foot_lines, kicker, title_lines
from generator.drawing.charts import Room
from generator.drawing.downloads import LIGHT, SIZE, VARIABLE
from generator.drawing.lines import Line
from generator.drawing.measured import stack
from generator.writing.templates import render

FAMILY = re.compile(r'font-family="[^"]*"')
# The outermost element of a drawing.
FRAME = re.compile(r"\A\s*<svg [^>]*>|</svg>\s*\Z")
# The radius of a cracker in the site's motif.
DISC = 21
# The part of a card's width that its title takes where the drawing stands beside it.
COLUMNS = (0.27, 0.34)


@dataclass(frozen=True)
class Placed:
    """A drawing in one of a card's rooms, enlarged so, and what is said of rows left out."""

    svg: str
    place: int
    scale: float
    left_out: str = ""


@dataclass(frozen=True)
class Setting:
    """The lines of title and foot, the mark, and the room that they leave for the drawing."""

    lines: list[Line]
    room: Room
    discs: list[Disc]


def rooms(shape: Shape, texts: CardTexts) -> list[Room]:
    """Where the card's drawing may stand: below the title, or as high as the card beside it."""
    return [one.room for one in settings(shape, texts)]


def settings(shape: Shape, texts: CardTexts) -> list[Setting]:
    """All ways to set the card's title and foot."""
    width = shape.width - 2 * shape.margin
    top_line, discs = kicker(shape, texts)
    said, y = title_lines(shape, texts, width, shape.title)
    foot, top = foot_lines(shape, texts, width)
    y += 0.7 * shape.text
    found = [Setting(top_line + said + foot, Room(shape.margin, y, width, top - y), discs)]
    for part in COLUMNS if shape.width > shape.height else ():
        said, y = title_lines(shape, texts, part * width, shape.column)
        foot, top = foot_lines(shape, texts, part * width)
        left = shape.margin + part * width + 0.8 * shape.margin
        right, above = shape.width - shape.margin, shape.margin + 0.4 * shape.text
        room = Room(left, above, right - left, shape.height - 0.5 * shape.margin - above)
        if y < top:
            found.append(Setting(top_line + said + foot, room, discs))
    return found


def card_svg(
    shape: Shape, texts: CardTexts, placed: Placed | None = None, motif: bool = True
) -> str:
    """The card as SVG; without a drawing it is a title page, with the site's motif or without."""
    setting = settings(shape, texts)[placed.place if placed else 0]
    said, room = setting.lines, setting.room
    if placed and placed.left_out:
        below = room.y + _size(placed.svg)[1] * placed.scale + 0.15 * shape.least
        more, _ = set_lines([placed.left_out], room.x, below, shape.least, SANS, "quiet")
        said = said + more
    return str(
        render(
            "card",
            shape=shape,
            colours=LIGHT,
            name=texts.headline,
            lines=said,
            discs=setting.discs,
            place=_place(placed, room) if placed else None,
            drawing=_coloured(placed.svg) if placed else "",
            rack=list(_rack(room)) if motif and not placed else [],
        )
    )


def _size(svg: str) -> tuple[float, float]:
    """Width and height of a drawing."""
    size = SIZE.search(svg)
    return (float(size[1]), float(size[2])) if size else (720.0, 400.0)


def _place(placed: Placed, room: Room) -> tuple[Room, float, float]:
    """The part of a room that a drawing fills, and the drawing's own size."""
    width, height = _size(placed.svg)
    return Room(room.x, room.y, width * placed.scale, height * placed.scale), width, height


def _coloured(svg: str) -> Markup:
    """What is within a drawing, in colours and type of its own."""
    inner = FAMILY.sub(f'font-family="{stack(SANS)}"', FRAME.sub("", svg))
    return Markup(VARIABLE.sub(lambda match: LIGHT[match[1]], inner))


def _rack(room: Room) -> Iterator[tuple[float, float]]:
    """The site's motif, discs in rows, where there is no drawing: their centres."""
    for y in _steps(room.y + 40, room.y + room.height):
        for x in _steps(room.x + DISC, room.x + room.width):
            yield x, y


def _steps(start: float, end: float) -> Iterator[float]:
    """Places of discs from start to end."""
    while start + DISC <= end:
        yield start
        start += 58
