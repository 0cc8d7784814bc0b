"""Letters that a reader cannot see: told by what is seen of them, not by their category alone."""

from __future__ import annotations

import re
import unicodedata
from html import unescape

# Controls, invisible format marks (bidi, zero width), unassigned, private, line and paragraph ends.
HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
# Letters, marks and signs to Unicode's categories, of which nothing is seen: all that its property
# Default_Ignorable_Code_Point adds to these, an empty Braille cell, fillers of three scripts.
EMPTY = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0d\uffa0"
    "\U0001d159\U00016fe4\U000e0100-\U000e01ef]"
)
# Latin letters, punctuation, arrows and signs of mathematics: nearly every text has these alone.
OTHER = re.compile(
    r"[^ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u23ff]"
)
# They join letters, or keep them apart, in scripts whose letters differ by it.
JOINERS = "\u200c\u200d"
JOINED = (
    *("ARABIC", "SYRIAC", "MONGOLIAN", "DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "ORIYA"),
    *("TAMIL", "TELUGU", "KANNADA", "MALAYALAM", "SINHALA", "KHMER", "MYANMAR", "BALINESE"),
    *("JAVANESE", "SUNDANESE"),
)
# Chooses how a sign is drawn, and is no letter of its own behind one.
DRAWN_AS = "\ufe0e\ufe0f"
MARKS = ("Mn", "Me")
# As many as a letter of any script in use bears: more hide it, and the lines around it.
MOST_MARKS = 4


def hidden_character(text: str) -> str | None:
    """The first character that a reader cannot see, or the first mark too many upon a letter."""
    if not OTHER.search(text):
        return None
    marks = 0
    for place, letter in enumerate(text):
        kind = unicodedata.category(letter)
        marks = marks + 1 if kind in MARKS else 0
        if kind in HIDDEN and not (letter in JOINERS and is_joined(text, place)):
            return letter
        if EMPTY.match(letter) or marks > MOST_MARKS:
            return letter
        before = text[place - 1] if place else " "
        if letter in DRAWN_AS and not unicodedata.category(before).startswith("S"):
            return letter
    return None


def hidden_in_page(text: str) -> str | None:
    """The same of a text whose references to characters, as &#8203;, a browser would resolve."""
    return hidden_character(text) or (hidden_character(unescape(text)) if "&" in text else None)


def is_joined(text: str, place: int) -> bool:
    """Whether a joiner stands between letters of a script that needs it."""
    around = (text[place - 1 : place], text[place + 1 : place + 2])
    return all(one and unicodedata.name(one, "").startswith(JOINED) for one in around)


def visible_text_without(letter: str) -> str:
    """What was expected where a hidden character stands."""
    if letter == "\r":
        return "lines that end in LF alone, without CR (U+000D)"
    kind, code = unicodedata.category(letter), f"U+{ord(letter):04X}"
    if kind in MARKS and not EMPTY.match(letter) and letter not in DRAWN_AS:
        return f"text with at most {MOST_MARKS} marks upon a letter, where {code} is one more"
    called = "control character" if kind == "Cc" else "invisible character"
    return f"text without the {called} {code}"
