"""A drawing on a card of fixed shape, with its title and source: for slides, messages, previews."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from generator.drawing.card_lines import LEADING, SANS, SERIF, balanced, broken, lines
from generator.drawing.charts import LAYOUTS
from generator.drawing.downloads import LIGHT, SIZE, VARIABLE

FAMILY = re.compile(r'font-family="[^"]*"')
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
class Texts:
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


def card_svg(shape: Shape, texts: Texts, drawings: Mapping[str, str]) -> str:
    """The card as SVG: of all ways to set it, the one whose smallest text is largest.

    `drawings` are SVG by layout; without one the card is a title page with the site's motif.
    """
    footer, foot = _footer(shape, texts)
    sets = [_stacked(shape, texts, foot)]
    if shape.width > shape.height and drawings:
        sets.append(_beside(shape, texts, foot))
    best = max(
        (
            (_scale(svg, area) * SMALLEST[layout], -place, said, _placed(svg, area))
            for place, (said, area) in enumerate(sets)
            for layout, svg in drawings.items()
        ),
        default=(0, 0, sets[0][0], _rack(sets[0][1])),
        key=lambda one: one[:2],
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{shape.width}" height="{shape.height}">'
        f'<rect width="100%" height="100%" fill="{LIGHT["paper"]}"/>'
        f'<rect x="{shape.margin}" y="{shape.margin - 30}" width="{shape.width - 2 * shape.margin}"'
        f' height="5" fill="{LIGHT["ink"]}"/>{best[2]}{best[3]}{footer}</svg>'
    )


def _stacked(shape: Shape, texts: Texts, foot: float) -> tuple[str, Area]:
    """The title across the card, the drawing below it."""
    width = shape.width - 2 * shape.margin
    said, y = _title(shape, texts, width)
    top = y + shape.text
    return said, Area(shape.margin, top, width, foot - top)


def _beside(shape: Shape, texts: Texts, foot: float) -> tuple[str, Area]:
    """The title in a column on the left, the drawing as high as the card on its right."""
    width = shape.width - 2 * shape.margin
    column = 0.3 * width
    said, _ = _title(shape, texts, column)
    left = shape.margin + column + shape.margin
    top = shape.margin + shape.text
    return said, Area(left, top, shape.width - shape.margin - left, foot - top)


def _title(shape: Shape, texts: Texts, width: float) -> tuple[str, float]:
    """Kicker, headline and subtitle from the top of the card, and where they end."""
    y = float(shape.margin)
    said, y = lines([texts.kicker], shape.margin, y, shape.text - 4, SANS, "quiet", 600)
    headline = balanced(texts.headline, shape.title, SERIF, width)
    more, y = lines(headline, shape.margin, y + 6, shape.title, SERIF, "ink", 600)
    subtitle = broken(texts.subtitle, shape.text, SANS, width)
    last, y = lines(subtitle, shape.margin, y + 10, shape.text, SANS, "quiet")
    return said + more + last, y


def _footer(shape: Shape, texts: Texts) -> tuple[str, float]:
    """The source at the foot, the site's name at its right end, and where the footer begins."""
    size = shape.text - 6
    width = shape.width - 2 * shape.margin
    source = broken(texts.source, size, SANS, 0.74 * width)
    top = shape.height - 0.6 * shape.margin - len(source) * size * LEADING
    said, _ = lines(source, shape.margin, top, size, SANS, "quiet")
    right = shape.width - shape.margin
    base = top + (len(source) - 1) * size * LEADING + size
    said += (
        f'<text x="{right}" y="{base:g}" text-anchor="end" font-family="{SERIF}" '
        f'font-weight="600" font-size="{size}" fill="{LIGHT["ink"]}">{escape(texts.site)}</text>'
    )
    return said, top - 0.4 * shape.margin


def _size(svg: str) -> tuple[float, float]:
    """Width and height of a drawing."""
    size = SIZE.search(svg)
    return (float(size[1]), float(size[2])) if size else (720.0, 400.0)


def _scale(svg: str, area: Area) -> float:
    """How much a drawing grows to fill an area."""
    width, height = _size(svg)
    return min(area.width / width, area.height / height)


def _placed(svg: str, area: Area) -> str:
    """The drawing in the area, in colours and type of its own."""
    width, height = _size(svg)
    scale = _scale(svg, area)
    box = (
        f'<svg x="{area.x:g}" y="{area.y:g}" width="{width * scale:g}" '
        f'height="{height * scale:g}" viewBox="0 0 {width:g} {height:g}">'
    )
    own = re.sub(r"<svg [^>]*>", box, svg, count=1)
    return VARIABLE.sub(lambda match: LIGHT[match[1]], FAMILY.sub(f'font-family="{SANS}"', own))


def _rack(area: Area) -> str:
    """The site's motif, discs in rows, where there is no drawing."""
    return "".join(
        f'<circle cx="{x:g}" cy="{y:g}" r="21" fill="{LIGHT["grid"]}"/>'
        for y in _steps(area.y + 40, area.y + area.height)
        for x in _steps(area.x + 21, area.x + area.width)
    )


def _steps(start: float, end: float) -> Iterator[float]:
    """Places of discs from start to end."""
    while start + 21 <= end:
        yield start
        start += 58
