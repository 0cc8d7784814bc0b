"""What no chart may have: more colours than a reader tells apart, an address to fetch from."""

from __future__ import annotations

from collections.abc import Iterator

from generator.drawing.charts.style import VOICE_COLOURS
from generator.errors import InvalidExhibit, UnknownName
from generator.findings import Content

# Beyond four a reader looks colours up instead of seeing them.
MOST_COLOURS = 4
ADDRESSES = ("url", "href")


def check_colours(content: Content, where: str) -> None:
    """Refuse a voice that the palette lacks, and a fifth colour."""
    voices = list(dict.fromkeys(content.rows["voice"])) if "voice" in content.rows else []
    for voice in voices:
        if voice not in VOICE_COLOURS:
            raise UnknownName(str(voice), VOICE_COLOURS, f"{where}, voice")
    if len(voices) > MOST_COLOURS:
        expected = f"at most {MOST_COLOURS} colours"
        raise InvalidExhibit(where, "voice", ", ".join(voices), expected)


def check_fetches_nothing(chart: dict[str, object], where: str) -> None:
    """Refuse data, images and links that lead anywhere: a drawing is whole by itself."""
    for field, value in urls_in(chart, "chart"):
        raise InvalidExhibit(where, field, value, "a drawing without an address")


def urls_in(part: object, place: str) -> Iterator[tuple[str, str]]:
    """Every address or picture within a specification, with its place."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key in ADDRESSES or (key in ("mark", "type") and value == "image"):
                yield f"{place}.{key}", str(value)
            yield from urls_in(value, f"{place}.{key}")
    elif isinstance(part, list):
        for number, value in enumerate(part, start=1):
            yield from urls_in(value, f"{place}.{number}")
