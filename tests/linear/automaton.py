"""Places by number, the letters that lead from one to another, and what must not follow."""

from collections.abc import Callable
from dataclasses import dataclass, field

Letter = str
# Whether a place may be left, with the letter before and the one behind.
Condition = Callable[[Letter, Letter], bool]
# What must not follow, sign by sign: the letters of one, or a condition between two.
Forbidden = tuple["frozenset[Letter] | Condition", ...]
# A place, the letter that it has read, and what must not follow there.
State = tuple[int, Letter, frozenset[Forbidden]]


def at_the_end(before: Letter, behind: Letter) -> bool:
    """Within a text that goes on, its end is not met."""
    return False


@dataclass(frozen=True)
class NoneFollows:
    """Behind as many letters of a set as there are; they are read to their end before."""

    letters: frozenset[Letter]

    def __call__(self, before: Letter, behind: Letter) -> bool:
        return behind not in self.letters


@dataclass
class Automaton:
    """Places by number: `free` leads on without a letter, `read` with one of these."""

    free: list[list[tuple[int, Condition | None, tuple[Forbidden, ...]]]] = field(
        default_factory=list
    )
    read: list[tuple[frozenset[Letter], int] | None] = field(default_factory=list)
    # The parts that are not tried again once they are left, of each place.
    kept: list[frozenset[int]] = field(default_factory=list)
    within: frozenset[int] = frozenset()

    def place(self) -> int:
        self.free.append([])
        self.read.append(None)
        self.kept.append(self.within)
        return len(self.free) - 1
