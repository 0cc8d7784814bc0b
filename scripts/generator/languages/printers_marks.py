"""Quotation marks and apostrophes as a printer sets them."""

from __future__ import annotations

import re

from generator.languages.language import EN_DASH, NBSP

# What a keyboard has for quotation marks and apostrophes, and what a printer sets instead.
KEYBOARD = re.compile("[\"']")
OPENING, CLOSING = {'"': "“", "'": "‘"}, {'"': "”", "'": "’"}
OPENS_AFTER = frozenset(f" \t\n{NBSP}([{{{EN_DASH}—/“‘|")


def typeset(text: str, before: str = "") -> str:
    """A text with printer's marks, the same in all our languages; it follows `before`."""

    def mark(match: re.Match[str]) -> str:
        last = text[match.start() - 1] if match.start() else before
        return (OPENING if not last or last in OPENS_AFTER else CLOSING)[match[0]]

    return KEYBOARD.sub(mark, text)
