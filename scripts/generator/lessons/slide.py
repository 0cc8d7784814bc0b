"""One slide of a lesson, whatever shows it: what it says, shows and keeps in its notes."""

from __future__ import annotations

from dataclasses import dataclass

from generator.in_language.exhibit import Exhibit

# So many letters stand on one line of a column.
SHORT = 14


@dataclass(frozen=True)
class SlideTable:
    """A table as texts; `numbers` says of each column whether it lines up at its right edge.

    `most` are the largest letters that its other parts allow, in points; 0 is any.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[bool, ...]
    most: int = 0

    @property
    def is_short(self) -> bool:
        """Whether what names its rows needs no second line."""
        return all(len(row[0]) <= SHORT for row in self.rows)


@dataclass(frozen=True)
class Slide:
    """What a slide says: paragraphs, then points; what it shows; what stands in its notes alone.

    `kicker` stands above the title, `source` at the foot; `reveals` marks it as one of those that
    come after the class has worked, which alone may say an answer.
    """

    part: str
    title: str
    kicker: str = ""
    told: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    table: SlideTable | None = None
    figure: Exhibit | None = None
    source: str = ""
    notes: tuple[str, ...] = ()
    reveals: bool = False

    @property
    def words(self) -> str:
        """All that a class reads of it, the words of a figure's own picture among them."""
        cells = [cell for row in self.table.rows for cell in row] if self.table else []
        drawn = [*self.figure.said.values()] if self.figure else []
        return "\n".join([self.kicker, self.title, *self.told, *self.points, *cells, *drawn])
