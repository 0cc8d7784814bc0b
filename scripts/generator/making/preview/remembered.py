"""Work of reading that is not done again while nothing that it rests on has changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

Work = TypeVar("Work", bound=Callable[..., Any])
# A text so short is a name, which tells one page from another.
LONGEST_NAME = 100


class Once:
    """Keeps the last outcome of each work for each thing that it was done for.

    It counts where the arguments are what they were, and the data, whose digest is `data`.
    """

    def __init__(self) -> None:
        self.data = ""
        self.kept: dict[tuple[object, ...], tuple[tuple[object, ...], object]] = {}

    def __call__(self, work: Work) -> Work:
        """The work, which may be remembered."""

        @wraps(work)
        def remembered(*given: Any) -> Any:
            names = [one for one in given if isinstance(one, str) and len(one) < LONGEST_NAME]
            place, rests = (work.__qualname__, *names), (self.data, *given)
            if place in self.kept and same(self.kept[place][0], rests):
                return self.kept[place][1]
            outcome = work(*given)
            self.kept[place] = rests, outcome
            return outcome

        return remembered  # type: ignore[return-value]


def same(some: tuple[object, ...], others: tuple[object, ...]) -> bool:
    """Whether arguments are the same, by what they are or by what they say."""
    pairs = zip(some, others, strict=True)
    return len(some) == len(others) and all(one is other or one == other for one, other in pairs)
