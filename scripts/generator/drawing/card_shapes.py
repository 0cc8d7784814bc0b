"""The shapes of pictures to take away, a slide's and a message's, and what a picture says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """A card's width and height, its margin, and the sizes of its texts, in pixels.

    `column` is the title's beside a drawing. No letter is smaller than `least`, as which the
    drawing's smallest of `small` are shown; `brief` leaves out what a small screen has no room for.
    """

    name: str
    width: int
    height: int
    margin: int
    title: int
    column: int
    text: int
    least: int
    small: int
    brief: bool = False


# Letters that the last row of a class reads: 26 of 1,080; and 12 px on a phone of 360: 36 of 1,080.
SHAPES = (
    Shape("stage", 1920, 1080, 60, 56, 46, 30, 26, 13),
    Shape("square", 1080, 1080, 44, 40, 40, 36, 36, 12, brief=True),
)


@dataclass(frozen=True)
class CardMark:
    """How sure what a card shows is: of how many places how many are filled, and its word."""

    label: str
    strength: int
    word: str


@dataclass(frozen=True)
class CardTexts:
    """What a card says: above the headline, the headline, below it, and at its foot.

    `address` is public, "" while there is none; `is_doubt` colours the note as one; `others`
    stands for sources that have no room.
    """

    kicker: str
    headline: str
    subtitle: str
    note: str
    source: str
    site: str
    address: str = ""
    is_doubt: bool = False
    mark: CardMark | None = None
    others: str = ""
