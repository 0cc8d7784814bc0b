"""A drawing on a card of fixed shape, with its title and source: for slides, messages, previews."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from generator.drawing.card_lines import LEADING, SANS, SERIF, balanced, broken, set_lines
from generator.drawing.charts import LAYOUTS
from generator.drawing.downloads import LIGHT, SIZE, VARIABLE
from generator.drawing.lines import Line
from generator.writing.templates import render

FAMILY = re.compile(r'font-family="[^"]*"')
# The outermost element of a drawing.
FRAME = re.compile(r"\A\s*<svg [^>]*>|</svg>\s*\Z")
# The radius of a cracker in the site's motif.
DISC = 21
SMALLEST = {layout.name: layout.small for layout in LAYOUTS}


@dataclass(frozen=True)
class Shape:
    """A card's width and height, its margin, and the sizes of its texts, in pixels."""

    name: str
    width: int
    height: int
    margin: int
    title: int
    text: int


SHAPES = (Shape("slide", 1920, 1080, 84, 58, 30), Shape("square", 1080, 1080, 60, 44, 26))


@dataclass(frozen=True)
class CardTexts:
    """What a card says: above the headline, the headline, below it, and at its foot."""

    kicker: str
    headline: str
    subtitle: str
    source: str
    site: str


@dataclass(frozen=True)
class Area:
    """A part of a card, in pixels."""

    x: float
    y: float
    width: float
    height: float


def card_svg(shape: Shape, texts: CardTexts, drawings: Mapping[str, str]) -> str:
    """The card as SVG: of all ways to set it, the one whose smallest text is largest.

    `drawings` are SVG by layout; without one the card is a title page with the site's motif.
    """
    footer, foot = _footer(shape, texts)
    sets = [_stacked(shape, texts, foot)]
    if shape.width > shape.height and drawings:
        sets.append(_beside(shape, texts, foot))
    _, _, area, said, layout = max(
        (
            (_scale(svg, area) * SMALLEST[layout], -place, area, said, layout)
            for place, (said, area) in enumerate(sets)
            for layout, svg in drawings.items()
        ),
        default=(0, 0, sets[0][1], sets[0][0], ""),
        key=lambda one: one[:2],
    )
    drawing = drawings.get(layout)
    return str(
        render(
            "card",
            shape=shape,
            colours=LIGHT,
            lines=said,
            footer=footer,
            place=_place(drawing, area) if drawing else None,
            drawing=_coloured(drawing) if drawing else "",
            rack=[] if drawing else list(_rack(area)),
        )
    )


def _stacked(shape: Shape, texts: CardTexts, foot: float) -> tuple[list[Line], Area]:
    """The title across the card, the drawing below it."""
    width = shape.width - 2 * shape.margin
    said, y = _title(shape, texts, width)
    top = y + shape.text
    return said, Area(shape.margin, top, width, foot - top)


def _beside(shape: Shape, texts: CardTexts, foot: float) -> tuple[list[Line], Area]:
    """The title in a column on the left, the drawing as high as the card on its right."""
    width = shape.width - 2 * shape.margin
    column = 0.3 * width
    said, _ = _title(shape, texts, column)
    left = shape.margin + column + shape.margin
    top = shape.margin + shape.text
    return said, Area(left, top, shape.width - shape.margin - left, foot - top)


def _title(shape: Shape, texts: CardTexts, width: float) -> tuple[list[Line], float]:
    """Kicker, headline and subtitle from the top of the card, and where they end."""
    y = float(shape.margin)
    said, y = set_lines([texts.kicker], shape.margin, y, shape.text - 4, SANS, "quiet", "600")
    headline = balanced(texts.headline, shape.title, SERIF, width)
    more, y = set_lines(headline, shape.margin, y + 6, shape.title, SERIF, "ink", "600")
    subtitle = broken(texts.subtitle, shape.text, SANS, width)
    last, y = set_lines(subtitle, shape.margin, y + 10, shape.text, SANS, "quiet")
    return said + more + last, y


def _footer(shape: Shape, texts: CardTexts) -> tuple[list[Line], float]:
    """The source at the foot, the site's name at its right end, and where the footer begins."""
    size = shape.text - 6
    width = shape.width - 2 * shape.margin
    source = broken(texts.source, size, SANS, 0.74 * width)
    top = shape.height - 0.6 * shape.margin - len(source) * size * LEADING
    said, _ = set_lines(source, shape.margin, top, size, SANS, "quiet")
    right = shape.width - shape.margin
    base = top + (len(source) - 1) * size * LEADING + size
    site = Line(texts.site, right, base, size, SERIF, LIGHT["ink"], "600", anchor="end")
    said = [*said, site]
    return said, top - 0.4 * shape.margin


def _size(svg: str) -> tuple[float, float]:
    """Width and height of a drawing."""
    size = SIZE.search(svg)
    return (float(size[1]), float(size[2])) if size else (720.0, 400.0)


def _scale(svg: str, area: Area) -> float:
    """How much a drawing grows to fill an area."""
    width, height = _size(svg)
    return min(area.width / width, area.height / height)


def _place(svg: str, area: Area) -> tuple[Area, float, float]:
    """The part of an area that a drawing fills, and the drawing's own size."""
    width, height = _size(svg)
    scale = _scale(svg, area)
    return Area(area.x, area.y, width * scale, height * scale), width, height


def _coloured(svg: str) -> Markup:
    """What is within a drawing, in colours and type of its own."""
    inner = FAMILY.sub(f'font-family="{SANS}"', FRAME.sub("", svg))
    return Markup(VARIABLE.sub(lambda match: LIGHT[match[1]], inner))


def _rack(area: Area) -> Iterator[tuple[float, float]]:
    """The site's motif, discs in rows, where there is no drawing: their centres."""
    for y in _steps(area.y + 40, area.y + area.height):
        for x in _steps(area.x + DISC, area.x + area.width):
            yield x, y


def _steps(start: float, end: float) -> Iterator[float]:
    """Places of discs from start to end."""
    while start + DISC <= end:
        yield start
        start += 58
