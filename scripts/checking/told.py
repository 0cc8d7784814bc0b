"""What came of an address, in a line with the day; and all of them counted."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Sequence

from checking.tried import Outcome
from generator.errors import one_line

# What each outcome means to who reads it; what is where it was is counted alone.
MEANT = {
    "moved": "moved to {there}",
    "led": "leads for now to {there}",
    "home": "perhaps gone: leads to the first page of its host, {there}",
    "gone": "gone ({status})",
    "declined": "declined to answer a program ({status}); look by hand",
    "failing": "its host fails ({status}); try another day",
    "lost": "not reached: {problem}; try another day",
}


def told_outcome(
    address: str, places: Sequence[str], outcome: Outcome, day: datetime.date
) -> list[str]:
    """One line for each place that names an address, and the way where it has steps; none where
    it is where it was.
    """
    if outcome.kind not in MEANT:
        return []
    last = outcome.steps[-1]
    said = MEANT[outcome.kind].format(there=last.address, status=last.status, problem=last.problem)
    lines = [f"{day} {place}: {address} - {said}" for place in places]
    if len(outcome.steps) > 2:
        way = " -> ".join(
            f"{step.address} ({step.status})" for step in outcome.steps if step.status
        )
        lines.append(f"  by way of {way}")
    return [one_line(line) for line in lines]


def told_counts(outcomes: Iterable[Outcome], day: datetime.date) -> str:
    """All of them in one line."""
    kinds = Counter(one.kind for one in outcomes)
    words = {
        "here": "where they were",
        "moved": "moved",
        "led": "lead on for now",
        "home": "perhaps gone",
        "gone": "gone",
        "declined": "declined",
        "failing": "failing",
        "lost": "not reached",
    }
    counted = ", ".join(f"{kinds[kind]} {said}" for kind, said in words.items() if kinds[kind])
    return f"{day}: {kinds.total()} addresses tried: {counted or 'none'}; nothing was changed"
