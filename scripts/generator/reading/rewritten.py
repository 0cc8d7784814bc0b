"""Texts that a program rewrote: letters taken for others, dates and errors of a spreadsheet.

A spreadsheet that is set to Indonesian takes `Maret 2022` for a day and writes 03/01/22; one that
reads UTF-8 without a mark shows Ã© for é.
"""

from __future__ import annotations

import re
import unicodedata

# Every byte above ASCII as programs of Windows show it alone; those without a sign as controls.
ALONE = {bytes([byte]).decode("cp1252", "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}
FOLLOWING = "".join(re.escape(letter) for letter, byte in ALONE.items() if byte < 0xC0)
# Two or three bytes of UTF-8, each shown as a letter.
APART = re.compile(f"[Â-ß][{FOLLOWING}]|[à-ï][{FOLLOWING}]{{2}}")
# The letters and signs of Western texts: what others stand for may well be meant as it is.
LIKELY = ((0xA0, 0xFF), (0x2010, 0x22FF))
# What programs write for a letter that they have none for. No word begins with a question mark, but
# what is added to an address does: ?theme=dark.
NONE = "\ufffd"
ASKED = re.compile(r"(?<!\S)\?(?=\w)(?!\w+=)")
# What is a whole cell: a day, a month, a large number, an error, the signs of a narrow column.
MONTH = "(?:Jan|Feb|Mar|Apr|May|Mei|Jun|Jul|Aug|Agu|Agt|Sep|Oct|Okt|Nov|Dec|Des)"
WRITTEN = (
    (re.compile(r"[0-9]{1,2}([/.-])[0-9]{1,2}\1(?:[0-9]{2}|[0-9]{4})"), "a date"),
    (re.compile(f"{MONTH}-[0-9]{{2}}|[0-9]{{1,2}}-{MONTH}(?:-[0-9]{{2,4}})?"), "a date"),
    (re.compile(r"-?[0-9](?:[.,][0-9]+)?E[+-][0-9]+"), "a number"),
    (re.compile(r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)|Err:[0-9]+"), "an error"),
    (re.compile("#{2,}"), "a row of signs"),
)


def rewritten(text: str) -> str:
    """What was expected of a text that a program rewrote; nothing of any other."""
    for form, kind in WRITTEN:
        if form.fullmatch(text):
            return f"a text as a person writes it, not {kind} as a spreadsheet does"
    return "" if text.isascii() and "?" not in text else mistaken_letters(text)


def mistaken_letters(text: str) -> str:
    """What was expected of a text in which letters became others; nothing, where none did."""
    for found in APART.finditer(text):
        if meant := letter_of(found[0]):
            return f"{meant} (U+{ord(meant):04X}) for {found[0]}, as UTF-8 has it"
    if NONE in text:
        return f"the letter that a program lost: {unicodedata.name(NONE).lower()} stands for it"
    if ASKED.search(text):
        return "the sign that a program lost: a question mark before a word stands for it"
    return ""


def letter_of(letters: str) -> str:
    """The one letter whose bytes these show, if it is a likely one."""
    try:
        meant = bytes(ALONE[letter] for letter in letters).decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return meant if any(low <= ord(meant) <= high for low, high in LIKELY) else ""
