"""The forms that the data package asks of texts, in a time that grows as the text does.

RE2 knows no form that a text could keep it busy with, as `(a+)+$` keeps Python's own.
"""

from __future__ import annotations

from functools import lru_cache

import re2

# More than any form of a cell needs.
LONGEST_PATTERN = 500


@lru_cache(100)
def expression(pattern: str) -> re2._Regexp:
    """A form to be asked; ValueError, which says why, for what is none."""
    if len(pattern) > LONGEST_PATTERN:
        raise ValueError(f"at most {LONGEST_PATTERN} letters")
    told = re2.Options()
    told.log_errors = False
    try:
        return re2.compile(pattern, told)
    except re2.error as problem:
        said = problem.args[0] if problem.args else ""
        raise ValueError(said.decode() if isinstance(said, bytes) else str(said)) from None


def has_form(text: str, pattern: str) -> bool:
    """Whether a whole text has this form."""
    return expression(pattern).fullmatch(text) is not None
