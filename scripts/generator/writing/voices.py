"""Who speaks: fenced blocks of prose as parts of the page that name their speaker.

Written as Pandoc's fenced divs, `::: study` to `:::`; the label of a voice is the word
`voice.<name>`. Behind it may stand a figure that the block tells in steps (`moving`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from generator.errors import InvalidProse, UnknownName
from generator.findings import Rendition
from generator.writing.templates import render

VOICES = ("study", "others", "ours", "doubt", "answer", "class")
OPENING = re.compile(r":::\s*(\S+)(?:\s+figure\.\S+)?\s*\Z")


def voiced(text: str, file: str, rendition: Rendition) -> str:
    """The text with every fenced block as a division; voices do not stand within voices."""
    lines = list[str]()
    for voice, own in spoken_parts(text, file):
        if voice:
            said = Markup("\n".join(own))
            lines += ["", render("voice", voice=voice, said=said, rendition=rendition), ""]
        else:
            lines += own
    return "\n".join(lines)


def check_voices(text: str, file: str) -> None:
    """Refuse a fence that begins or ends nothing, and a voice that there is not."""
    list(spoken_parts(text, file))


def spoken_parts(text: str, file: str) -> Iterator[tuple[str, list[str]]]:
    """The text in parts: each with its voice, or "" for what stands in none, and its lines."""
    voice, lines, since = "", list[str](), 0
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.startswith(":::"):
            lines.append(line)
            continue
        ends = line.strip() == ":::"
        if ends and not since:
            raise InvalidProse(file, f'line {number}: a ":::" that ends nothing')
        if since and not ends:
            raise InvalidProse(file, f'line {since}: expected ":::" before line {number}')
        yield voice, lines
        voice, since = ("", 0) if ends else (voice_of(line, f"{file}, line {number}"), number)
        lines = []
    if since:
        raise InvalidProse(file, f'line {since}: expected ":::" after this voice')
    yield voice, lines


def voice_of(line: str, where: str) -> str:
    """The voice that a line begins."""
    match = OPENING.match(line)
    name = match[1] if match else line.strip(": ")
    if name not in VOICES:
        raise UnknownName(name, VOICES, where)
    return name
