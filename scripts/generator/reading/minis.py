"""Which exhibit stands for a page wherever the page is listed, and in which form."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.errors import InvalidProse, quoted

WRITTEN = re.compile(r"(figure|table)\.([\w-]+):(\w+)")
EXPECTED = "an exhibit and a form, such as figure.NAME:bars"


@dataclass(frozen=True)
class Mini:
    """A small drawing of the rows of an exhibit, by the exhibit's kind and id."""

    kind: str
    exhibit: str
    form: str


def mini(text: str, file: str) -> Mini:
    """What front matter says as `mini`."""
    found = WRITTEN.fullmatch(text)
    if not found:
        raise InvalidProse(file, f"front matter: mini: {quoted(text)} - expected {EXPECTED}")
    return Mini(*found.groups())
