"""Code within a line: from a run of ticks to the next run that is as long, found in one pass.

A pattern looks for the second run anew from each first one that has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable

RUN = re.compile(r"`+|\n")


def in_ticks(text: str) -> list[tuple[int, int]]:
    """Where each code begins and ends, its ticks included."""
    runs = [run.span() for run in RUN.finditer(text)]
    # From the last run to the first: which one behind it on its line is as long.
    partner, seen = [0] * len(runs), dict[int, int]()
    for number in reversed(range(len(runs))):
        start, end = runs[number]
        if text[start] == "\n":
            seen = {}
        else:
            partner[number] = seen.get(end - start, 0)
            seen[end - start] = number
    found, number = list[tuple[int, int]](), 0
    while number < len(runs):
        if other := partner[number]:
            found.append((runs[number][0], runs[other][1]))
        number = max(other, number) + 1
    return found


def with_ticks(text: str, put: Callable[[str], str]) -> str:
    """The text with what `put` makes of each code in it."""
    pieces, reached = list[str](), 0
    for start, end in in_ticks(text):
        pieces += [text[reached:start], put(text[start:end])]
        reached = end
    return "".join([*pieces, text[reached:]])
