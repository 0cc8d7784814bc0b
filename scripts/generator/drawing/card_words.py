"""What a card says around its drawing: kicker with the mark of strength, title, note, sources."""

from __future__ import annotations

from dataclasses import dataclass

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
from generator.drawing.lines import Line
from generator.drawing.measured import measured

# So many lines of a note: in a square, and where a slide's title is a column.
BRIEF, LINES = 2, 5
# The places of the mark of strength.
PLACES = 4


@dataclass(frozen=True)
class Disc:
    """A place of the mark of strength: where it stands, and whether it is filled or hatched."""

    x: float
    y: float
    radius: float
    is_doubt: bool
    is_filled: bool = False
    is_hatched: bool = False


def title_lines(
    shape: Shape, texts: CardTexts, width: float, size: int
) -> tuple[list[Line], float]:
    """Headline and subtitle below the kicker, and where they end."""
    y = float(shape.margin)
    if kicker(shape, texts)[0]:
        y += shape.least * LEADING + 6
    headline = balanced(texts.headline, size, SERIF, width)
    said, y = set_lines(headline, shape.margin, y, size, SERIF, "ink", "600")
    if shape.brief:
        return said, y
    subtitle = broken(texts.subtitle, shape.text, SANS, width)
    more, y = set_lines(subtitle, shape.margin, y + 10, shape.text, SANS, "quiet")
    return said + more, y


def kicker(shape: Shape, texts: CardTexts) -> tuple[list[Line], list[Disc]]:
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


def foot_lines(shape: Shape, texts: CardTexts, width: float) -> tuple[list[Line], float]:
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
