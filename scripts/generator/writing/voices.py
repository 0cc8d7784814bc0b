"""Who speaks: fenced blocks of prose as parts of the page that name their speaker.

Written as Pandoc's fenced divs, `::: study` to `:::`; the label of a voice is the word
`voice.<name>`.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from generator.errors import InvalidProse, UnknownName

VOICES = ("study", "others", "ours", "doubt", "answer", "class")
OPENING = re.compile(r":::\s*(\S+)\s*\Z")


def voiced(text: str, file: str, label: Callable[[str], str]) -> str:
    """The text with every fenced block as a division; voices do not stand within voices."""
    lines, open_since = [], 0
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.startswith(":::"):
            lines.append(line)
        elif line.strip() == ":::":
            if not open_since:
                raise InvalidProse(file, f'line {number}: a ":::" that ends nothing')
            lines += ["", "</div>", ""]
            open_since = 0
        else:
            if open_since:
                raise InvalidProse(file, f'line {open_since}: expected ":::" before line {number}')
            lines += opened(line, f"{file}, line {number}", label)
            open_since = number
    if open_since:
        raise InvalidProse(file, f'line {open_since}: expected ":::" after this voice')
    return "\n".join(lines)


def opened(line: str, where: str, label: Callable[[str], str]) -> list[str]:
    """The lines that begin a voice, with its name as the reader sees it."""
    match = OPENING.match(line)
    name = match[1] if match else line.strip(": ")
    if name not in VOICES:
        raise UnknownName(name, VOICES, where)
    return [
        "",
        f'<div class="voice voice--{name}" markdown="1">',
        f'<p class="voice-label">{label(f"voice.{name}")}</p>',
        "",
    ]
