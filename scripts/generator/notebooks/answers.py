"""An answer to a notebook's exercise, as a student types it: read, and judged to a decimal."""

from __future__ import annotations

import re
from decimal import Decimal
from numbers import Real

from generator.languages import MINUS

# What a sentence quotes of an answer that is no number.
LONGEST = 40
# Enough to tell answers apart, and too few to see what binary fractions leave behind the last.
SIGNIFICANT = 12
# A number with each decimal sign: plain, or with its thousands apart by the other sign.
FORMS = [
    (group, mark, re.compile(rf"[+-]?(?:[1-9]\d{{0,2}}(?:\{group}\d{{3}})+|\d+)(?:\{mark}\d+)?"))
    for group, mark in ((".", ","), (",", "."))
]


def verdict(answer: object, right: float, decimals: int) -> str:
    """The label that answers: half of the last asked decimal is right, its edge included."""
    if answer is None:
        return "notebook.check.open"
    meant, (sought, *_) = numbers_meant(answer), (*numbers_meant(right), None)
    half = Decimal(5).scaleb(-decimals - 1)

    def agrees(number: Decimal) -> bool:
        return sought is not None and abs(number - sought) <= half

    if not meant:
        return "notebook.check.unread"
    if any(map(agrees, meant)):
        return "notebook.check.right"
    # 7.335 was typed for seven thousand, as Indonesian writes it.
    if isinstance(answer, float) and agrees(meant[0] * 1000):
        return "notebook.check.thousand"
    return "notebook.check.wrong"


def numbers_meant(answer: object) -> tuple[Decimal, ...]:
    """Every number that an answer can mean; none where it is not one number.

    Python reads 25,8 as the pair (25, 8). A text can mean two: "7.335" is seven in English and
    seven thousand in Indonesian, and either may be typed in either notebook.
    """
    if isinstance(answer, tuple) and all(type(part) is int for part in answer):
        return numbers_in(",".join(map(str, answer)))
    if isinstance(answer, str):
        return numbers_in(answer)
    if isinstance(answer, bool) or not isinstance(answer, (Real, Decimal)):
        return ()
    number = Decimal(f"{answer if isinstance(answer, Decimal) else float(answer):.{SIGNIFICANT}g}")
    return (number,) if number.is_finite() else ()


def numbers_in(text: str) -> tuple[Decimal, ...]:
    """The numbers that a text can mean, with a comma or a point for the decimals."""
    digits = "".join(text.split()).removesuffix("%").replace(MINUS, "-")
    found = {
        Decimal(digits.replace(group, "").replace(mark, "."))
        for group, mark, form in FORMS
        if form.fullmatch(digits)
    }
    return tuple(sorted(found))


def quoted_answer(answer: object) -> str:
    """An answer as its sentence names it: as it was typed, or what kind of thing it is."""
    text = repr(answer)
    return text if len(text) <= LONGEST and text.isprintable() else type(answer).__name__
