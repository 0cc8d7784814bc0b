"""How much room a slide has, and in which letters its words fill it, in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.drawing.card_lines import SANS, SERIF, broken
from generator.drawing.measured import measured
from generator.lessons.slide import Slide, SlideTable


@dataclass(frozen=True)
class SlideBox:
    """Where something stands on a slide."""

    left: float
    top: float
    width: float
    height: float


# A slide is 16:9, as wide as PowerPoint's own.
WIDTH, HEIGHT, MARGIN = 960.0, 540.0, 48.0
ACROSS = WIDTH - 2 * MARGIN
KICKER = SlideBox(MARGIN, 24, ACROSS, 28)
TITLE = SlideBox(MARGIN, 52, ACROSS, 88)
BODY = SlideBox(MARGIN, 152, ACROSS, 312)
FOOT = SlideBox(MARGIN, 474, ACROSS - 80, 50)
NUMBER = SlideBox(WIDTH - MARGIN - 70, 496, 70, 28)
# The least that the last row reads of a slide; titles and texts are as large as they can be.
LEAST = 18
OPENINGS, TITLES = (60, 54, 48, 40, 36, 32), (36, 32, 28, 24)
TEXTS, TABLES = (40, 36, 32, 28, 24, 20, LEAST), (32, 28, 24, 20, LEAST)
# From line to line.
LEADING = 1.2
# Within a row of a table, and the line below it, as a browser sets them.
ROW_LEADING, RULE = 1.25, 0.75
# The reader's own typeface may be so much wider than ours.
WIDER = {SANS: 1.17, SERIF: 1.25}
# Between paragraphs, and what a point stands in; around what stands in a cell.
BETWEEN, INDENT = 0.5, 1.2
CELL_ACROSS, CELL_DOWN = 7.2, 3.6
# No column asks for more.
MOST_OF_IT = 0.6 * ACROSS


def title_size(slide: Slide) -> int:
    """The letters of a title, which takes two lines at most; that of a whole lesson is larger."""
    sizes = OPENINGS if slide.part == "title" else TITLES
    lines = ((size, len(set_in(slide.title, size, ACROSS, SERIF))) for size in sizes)
    return next((size for size, count in lines if count <= 2), sizes[-1])


def text_size(slide: Slide) -> int:
    """The letters of a slide's paragraphs and points."""
    return next((size for size in TEXTS if words_height(slide, size) <= BODY.height), TEXTS[-1])


def words_height(slide: Slide, size: int) -> float:
    """How high its paragraphs and points stand in letters of a size."""
    lines = [len(set_in(text, size, ACROSS)) for text in slide.told]
    lines += [len(set_in(text, size, ACROSS - INDENT * size)) for text in slide.points]
    return (sum(lines) * LEADING + max(len(lines) - 1, 0) * BETWEEN) * size


def table_size(table: SlideTable) -> int:
    """The letters of a table on one slide: all rows fit, no word is wider than its column."""
    sizes = (size for size in TABLES if not table.most or size <= table.most)
    return next((size for size in sizes if table_fits(table, size)), TABLES[-1])


def table_fits(table: SlideTable, size: int) -> bool:
    """Whether a table fits a slide in letters of a size."""
    return sum(least_widths(table, size)) <= ACROSS and table_height(table, size) <= BODY.height


def table_height(table: SlideTable, size: int) -> float:
    """How high a table stands in letters of a size."""
    widths = column_widths(table, size)
    return sum(row_height(row, widths, size) for row in (table.heads, *table.rows))


def row_height(row: Sequence[str], widths: Sequence[float], size: int) -> float:
    """How high a row stands: as its cell of most lines."""
    lines = max(
        len(set_in(text, size, width - 2 * CELL_ACROSS))
        for text, width in zip(row, widths, strict=True)
    )
    return max(lines, 1) * size * ROW_LEADING + 2 * CELL_DOWN + RULE


def column_widths(table: SlideTable, size: int) -> list[float]:
    """How wide each column stands in letters of a size: in all as wide as the slide.

    What is left beyond the longest words is parted by how much more each column says.
    """
    least, whole = least_widths(table, size), [widest(one, size) for one in cells_by_column(table)]
    if sum(least) >= ACROSS:
        return [one * ACROSS / sum(least) for one in least]
    more = [max(min(one, MOST_OF_IT) - word, 1) for one, word in zip(whole, least, strict=True)]
    left = ACROSS - sum(least)
    return [one + left * part / sum(more) for one, part in zip(least, more, strict=True)]


def least_widths(table: SlideTable, size: int) -> list[float]:
    """How wide each column is at least: no word is cut, and numbers and short names stay whole."""
    widths = []
    for place, (head, *cells) in enumerate(cells_by_column(table)):
        is_whole = table.numbers[place] or (not place and table.is_short)
        pieces = cells if is_whole else [word for cell in cells for word in cell.split(" ")]
        widths.append(widest([*head.split(" "), *pieces], size) + 2 * CELL_ACROSS)
    return widths


def cells_by_column(table: SlideTable) -> list[tuple[str, ...]]:
    """What stands in each column, its head first."""
    return list(zip(table.heads, *table.rows, strict=True))


def widest(texts: Sequence[str], size: int) -> float:
    """How wide the widest of some texts is, all of them as bold as heads are."""
    return WIDER[SANS] * max(measured(text, size, SANS, "600") for text in texts)


def set_in(text: str, size: int, width: float, family: str = SANS) -> list[str]:
    """A text in lines, in a typeface somewhat wider than ours."""
    return broken(text, size, family, width / WIDER[family])
