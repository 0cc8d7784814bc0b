"""Numbers rounded as by hand."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def rounded(value: float, digits: int = 0, unit: int = 1) -> Decimal:
    """A value in a unit, rounded as by hand: halves away from zero, and no negative zero."""
    exact = Decimal(str(value)) / unit
    if not exact.is_finite():
        raise ValueError(f"a number to write was expected, not {value}")
    return exact.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP) + 0
