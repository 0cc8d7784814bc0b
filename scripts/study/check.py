"""What a check of the audit finds: what is printed, beside what would agree."""

from __future__ import annotations

from dataclasses import dataclass

from generator.findings import Sources

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


def compared(sources: Sources, printed: str, expected: str, near: float = NEAR) -> Check:
    """Two facts that should agree, up to a part of the second."""
    one, other = sources.fact(printed), sources.fact(expected)
    return Check(one, other, abs(one - other) > near * abs(other))
