"""A drawing on a card of fixed shape, with its title and source: for slides, messages, previews."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.drawing.card_lines import (
    LEADING,
    SANS,
    SERIF,
    balanced,
    broken,
    in_full,
    set_lines,
)
from generator.drawing.card_shapes import CardTexts, Shape
from generator.drawing.charts import Room
from generator.drawing.downloads import LIGHT, SIZE, VARIABLE
from generator.drawing.lines import Line
from generator.drawing.measured import measured, stack
from generator.writing.templates import render

FAMILY = re.compile(r'font-family="[^"]*"')
# The outermost element of a drawing.
FRAME = re.compile(r"\A\s*<svg [^>]*>|</svg>\s*\Z")
# The radius of a cracker in the site's motif.
DISC = 21
# The part of a card's width that its title takes where the drawing stands beside it.
COLUMNS = (0.27, 0.34)
# So many lines of a note: in a square, and where a slide's title is a column.
BRIEF, LINES = 2, 5
# The places of the mark of strength.
PLACES = 4


@dataclass(frozen=True)
class Placed:
    """A drawing in one of a card's rooms, enlarged so, and what is said of rows left out."""

    svg: str
    place: int
    scale: float
    left_out: str = ""


@dataclass(frozen=True)
class Disc:
    """A place of the mark of strength: where it stands, and whether it is filled or hatched."""

    x: float
    y: float
    radius: float
    is_doubt: bool
    is_filled: bool = False
    is_hatched: bool = False


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
    kicker, discs = _kicker(shape, texts)
    said, y = _title(shape, texts, width, shape.title)
    foot, top = _footer(shape, texts, width)
    y += 0.7 * shape.text
    found = [Setting(kicker + said + foot, Room(shape.margin, y, width, top - y), discs)]
    for part in COLUMNS if shape.width > shape.height else ():
        said, y = _title(shape, texts, part * width, shape.column)
        foot, top = _footer(shape, texts, part * width)
        left = shape.margin + part * width + 0.8 * shape.margin
        right, above = shape.width - shape.margin, shape.margin + 0.4 * shape.text
        room = Room(left, above, right - left, shape.height - 0.5 * shape.margin - above)
        if y < top:
            found.append(Setting(kicker + said + foot, room, discs))
    return found


def card_svg(shape: Shape, texts: CardTexts, placed: Placed | None = None) -> str:
    """The card as SVG; without a drawing it is a title page with the site's motif."""
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
            rack=[] if placed else list(_rack(room)),
        )
    )


def _title(shape: Shape, texts: CardTexts, width: float, size: int) -> tuple[list[Line], float]:
    """Headline and subtitle below the kicker, and where they end."""
    y = float(shape.margin)
    if _kicker(shape, texts)[0]:
        y += shape.least * LEADING + 6
    headline = balanced(texts.headline, size, SERIF, width)
    said, y = set_lines(headline, shape.margin, y, size, SERIF, "ink", "600")
    if shape.brief:
        return said, y
    subtitle = broken(texts.subtitle, shape.text, SANS, width)
    more, y = set_lines(subtitle, shape.margin, y + 10, shape.text, SANS, "quiet")
    return said + more, y


def _kicker(shape: Shape, texts: CardTexts) -> tuple[list[Line], list[Disc]]:
    """The line at the top, where there is room: which exhibit it is, and how sure."""
    size, marked = shape.least, texts.mark
    if shape.brief or not texts.kicker:
        return [], []
    said = f"{texts.kicker} · {marked.label}" if marked else texts.kicker
    lines, _ = set_lines([said], shape.margin, shape.margin, size, SANS, "quiet", "600")
    if not marked:
        return lines, []
    radius, x = 0.3 * size, shape.margin + measured(said, size, SANS, "600") + 0.65 * size
    y, doubted = lines[0].y - 0.36 * size, marked.strength == 1
    discs = [
        Disc(
            x + place * 2.5 * radius,
            y,
            radius,
            doubted,
            is_filled=place < marked.strength and not doubted,
            is_hatched=place == 0 and doubted,
        )
        for place in range(PLACES)
    ]
    behind = discs[-1].x + 2 * radius
    colour = "doubt" if doubted else "ink"
    word, _ = set_lines([marked.word], behind, shape.margin, size, SANS, colour, "600")
    return lines + word, discs


def _footer(shape: Shape, texts: CardTexts, width: float) -> tuple[list[Line], float]:
    """The note, the source and the site at the foot, and where they begin."""
    size, most = shape.least, BRIEF if shape.brief else LINES
    site = texts.address or ("" if shape.brief else texts.site)
    # A doubt stands there whole, whatever room it takes.
    if texts.is_doubt:
        note = broken(texts.note, size, SANS, width)
    else:
        note = in_full(texts.note, size, SANS, width, most)
    source = _sources(texts, size, width, most) + broken(site, size, SANS, width)
    top = shape.height - 0.6 * shape.margin - (len(note) + len(source)) * size * LEADING
    colour = "doubt" if texts.is_doubt else "quiet"
    said, y = set_lines(note, shape.margin, top, size, SANS, colour)
    more, _ = set_lines(source, shape.margin, y, size, SANS, "quiet")
    return said + more, top - 0.5 * size


def _sources(texts: CardTexts, size: int, width: float, most: int) -> list[str]:
    """The sources in at most so many lines: where not all have room, that there are others."""
    lines, parts = broken(texts.source, size, SANS, width), texts.source.split("; ")
    while len(lines) > most and len(parts) > 1 and texts.others:
        parts.pop()
        lines = broken("; ".join([*parts, texts.others]), size, SANS, width)
    return lines


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
