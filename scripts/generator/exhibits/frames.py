"""How high the bare page of an exhibit is in a column of any width, known without a browser."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.drawing.downloads import SIZE
from generator.drawing.strips import Strip
from generator.in_language.exhibit import Exhibit

# The bare page in CSS pixels: a width for who asks for one, and the margins beside the text
# (docs/theme/assets/css/embed.css).
WIDE, MARGINS = 720, 32
# Columns for which the lines of text are counted: the narrowest, a phone's, one of text, the widest
# that has the narrow drawing, and one that has the wide one.
COLUMNS = (280, 340, 420, 631, 760)
# Where the wide drawing is shown (docs/theme/assets/css/layouts.css), and how far the other grows;
# where the steps of a strip stand side by side (docs/theme/assets/css/strips.css).
BREAK, LARGEST, SIDE_BY_SIDE = 600, 416, 760
# Fields with the size of their type, the height of their lines, and how many of a size's halves
# a character takes; then what stands around them, the closed fold included.
TEXTS = (
    ("headline", 22, 29, 0.56),
    ("subtitle", 16, 23, 0.5),
    ("source", 15, 22, 0.52),
    ("question", 16, 23, 0.5),
)
# And around a question, where there is one.
AROUND, ASKED = 224, 42
# Beside its words a strip has a mark of strength. They stand below its drawing, or, where that is
# not shown, in a row for each symbol: as high as the symbol, or as its lines in a type so wide.
STRIP, MARKED = 205, 34
SYMBOL, BESIDE, ABOUT, LABEL, SMALL, ROOF, KEYS = 65, 66, 14, 29, 18, 34, 120
NAMED, SAID = 8.5, 6.6
# A table's row is about so high where it is a block, and so much for each column; so much of it is
# seen, the rest by scrolling in it; its hints of that take so much on a phone, and on a desk.
BLOCK, CELL, TALLEST, HINTS, HINT = 66, 26, 420, 82, 25
# Where its rows are rows, what stands around their lines, how high a line is, how wide a letter,
# and a row's head at least; its heads break at words, the more the more columns there are.
AIR, LINE, LETTER, HEAD = 15, 24, 8, 160
# From here on its rows stand side by side (docs/theme/assets/css/exhibits.css).
ROWS_FROM = 480


@dataclass(frozen=True)
class Frame:
    """How high the bare page is, by the width of its column.

    `narrow` and `wide` are what drawings or a table take: a height at any width, and what each
    pixel of width adds to it, both 0 where there is none; `texts` are straight lines (height at no
    width, and what each pixel of width takes from it) the highest of which holds all else.
    """

    narrow: tuple[int, float]
    wide: tuple[int, float]
    texts: tuple[tuple[int, float], ...]
    # The column in which the wide one is first shown.
    turn: int = BREAK + MARGINS

    def at(self, column: int) -> int:
        """The height in a column of this width, in CSS pixels."""
        inner = column - MARGINS
        is_wide = column >= self.turn
        fixed, part = self.wide if is_wide else self.narrow
        drawing = part * (inner if is_wide else min(max(inner, 280), LARGEST))
        return round(fixed + drawing + self.texts_at(column))

    def texts_at(self, column: int) -> float:
        """What the lines of text take of it."""
        return max(start - fall * column for start, fall in self.texts)


def frame_of(exhibit: Exhibit) -> Frame:
    """About how high the bare page is, rather more than less."""
    if not exhibit.drawings:
        return frame_of_table(exhibit)
    texts = lines_above({column: text_height(exhibit, column) for column in COLUMNS})
    narrow, wide = (0, ratio(exhibit, "narrow")), (0, ratio(exhibit, "wide"))
    if exhibit.strip:
        narrow, wide = (strip_height(exhibit.strip, COLUMNS[0]), 0.0), (STRIP, wide[1])
        return Frame(narrow, wide, texts, SIDE_BY_SIDE + MARGINS)
    return Frame(narrow, wide, texts)


def frame_of_table(exhibit: Exhibit) -> Frame:
    """The same of a table: the lines of its texts are those of wide columns.

    Where its rows are blocks, they and what the texts take more there are one height.
    """
    turn = ROWS_FROM + MARGINS
    heights = {column: text_height(exhibit, column) for column in (*COLUMNS, turn)}
    texts = lines_above({column: heights[column] for column in sorted(heights) if column >= turn})
    frame = Frame((0, 0.0), (rows_height(exhibit), 0.0), texts, turn)
    more = max(high - frame.texts_at(column) for column, high in heights.items() if column < turn)
    block = BLOCK + CELL * len(exhibit.content.columns)
    blocks = HINTS + min(block * len(exhibit.content.rows), TALLEST)
    return replace(frame, narrow=(blocks + math.ceil(more), 0.0))


def lines_above(heights: Mapping[int, int]) -> tuple[tuple[int, float], ...]:
    """From each height, by the width of its column, to the next, and the last as it is."""
    known = list(heights.items())
    lines = []
    for (one, high), (other, low) in zip(known, known[1:], strict=False):
        fall = max(high - low, 0) / (other - one)
        lines.append((round(high + fall * one), round(fall, 2)))
    return (*lines, (known[-1][1], 0.0))


def strip_height(strip: Strip, column: int) -> int:
    """How high a strip is as a list of its steps, with its roofs and what its symbols mean."""
    room = column - MARGINS - BESIDE
    lines = (
        LABEL * len(textwrap.wrap(step.label, int(room / NAMED)))
        + SMALL * len(textwrap.wrap(step.text, int(room / SAID)))
        for step in strip.steps
    )
    keys = KEYS if strip.states or strip.way else 0
    return sum(ABOUT + max(SYMBOL, one) for one in lines) + ROOF * len(strip.roofs) + keys


def text_height(exhibit: Exhibit, column: int) -> int:
    """How much height all but drawing and table takes: lines of text, closed parts to open."""
    inner = max(column - MARGINS, 270)
    lines = sum(
        line * len(textwrap.wrap(exhibit.said.get(field, ""), int(inner / (size * part))))
        for field, size, line, part in TEXTS
    )
    more = MARKED * bool(exhibit.strip and exhibit.mark) + ASKED * ("question" in exhibit.said)
    return round(lines + AROUND + more)


def rows_height(exhibit: Exhibit) -> int:
    """How much of a table is seen where its rows are rows, in the narrowest column of that."""
    columns = [one.key for one in exhibit.content.columns]
    high = AIR + LINE * len(columns)
    for row in exhibit.content.rows[columns].itertuples(index=False):
        head, *others = (LETTER * (len(str(cell)) + 2) for cell in row)
        high += AIR + LINE * math.ceil((max(head, HEAD) + sum(others)) / ROWS_FROM)
    return HINT + min(high, TALLEST)


def ratio(exhibit: Exhibit, layout: str) -> float:
    """A drawing's height as a part of its width, rather more than less."""
    size = SIZE.search(exhibit.drawings.get(layout, ""))
    return round(float(size[2]) / float(size[1]) + 0.005, 2) if size else 0.0
