"""What an audit of the data finds: what is printed, beside what would agree."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.errors import UnknownName
from generator.findings.contents import Sources

NOTES = "data/notes.toml"
# Wider than rounding to a tenth of a per cent, narrower than any disagreement worth a note.
NEAR = 0.01


@dataclass(frozen=True)
class Check:
    """What is printed, what it would be if it agreed, and whether it does not.

    Both values have one unit, that of the facts they are; texts where there is nothing to count.
    """

    printed: float | str
    expected: float | str
    differs: bool

    @property
    def difference(self) -> float | None:
        """Printed less expected, of numbers."""
        if isinstance(self.printed, str) or isinstance(self.expected, str):
            return None
        return self.printed - self.expected


# The checks of a study, each by the name of the data note that it answers to.
Checks = Mapping[str, Callable[[Sources], Check]]


def compared(sources: Sources, printed: str, expected: str, near: float = NEAR) -> Check:
    """Two facts that should agree, up to a part of the second."""
    one, other = sources.fact(printed), sources.fact(expected)
    return Check(one, other, abs(one - other) > near * abs(other))


def audited(sources: Sources, checks: Checks) -> dict[str, Check]:
    """The checks that find a disagreement, by the name of their note, in the notes' order.

    Raises UnknownName where a note has no check, or a check no note.
    """
    notes = sources.study.notes
    for name in notes:
        if name not in checks:
            raise UnknownName(name, checks, NOTES)
    for name in checks:
        if name not in notes:
            raise UnknownName(name, notes, "scripts/study/audit.py")
    found = {name: checks[name](sources) for name in notes}
    return {name: check for name, check in found.items() if check.differs}
