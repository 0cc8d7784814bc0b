"""What a reader picks of a long list."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pick:
    """The rows of one kind: its place among the picks, what rows know it by, name and number.

    A style sheet hides what is not picked by the place, since it knows no study's kinds.
    """

    place: int
    value: str
    label: str
    count: int
