"""How a page opens: the answer's first sentence, what shows it, and what more there is to say."""

from __future__ import annotations

import re

from generator.writing.templates import render

# An answer that an exhibit follows at once; prose has a line a sentence.
OPENING = re.compile(
    r"^::: answer\n(?P<first>.+\n)(?P<more>(?:(?!:::).+\n)*):::\n+"
    r"(?P<shown>\{\{ (?:figure|table)\.\S+ \}\})$",
    re.MULTILINE,
)


def with_opening(text: str) -> str:
    """The page with its answer and the exhibit below it in one part, the first sentence alone.

    A style may then show the exhibit after that sentence; whoever hears the page, prints it or
    reads it as text has the whole answer first.
    """
    return OPENING.sub(opening, text, count=1)


def opening(found: re.Match[str]) -> str:
    """The part of a page that was found to be its opening."""
    return str(render("opening", **found.groupdict()))
