"""Pages without the blanks that only those who write templates need."""

from __future__ import annotations

import re

# Where each blank is seen, or is none of ours.
AS_WRITTEN = re.compile(
    r"(<(pre|textarea|script|svg|template)\b.*?(?:</\2>|\Z))", re.DOTALL | re.IGNORECASE
)
# Beside the tags of these a blank is nothing, whatever a style sheet makes of them; beside a
# paragraph or an item of a list, which may be set in a line, it is the space between words.
OUTER = (
    "html|head|meta|link|title|body|div|header|main|footer|nav|article|section|form|ol|ul|table"
    "|thead|tbody|tr|details|figure"
)
AFTER = re.compile(rf"(</?(?:{OUTER})\b[^<>]*>)\n")
BEFORE = re.compile(rf"\n(?=</?(?:{OUTER})\b)")
LINE_END = re.compile(r"(?<![ \t])[ \t]*+\n\s*")


def without_blanks(html: str) -> str:
    """The same page: a line end where there were several blanks, none beside outer tags."""
    pieces = AS_WRITTEN.split(html)
    # Of each three: what lies between, what stays as it is, and its tag, which that begins with.
    between = [on_lines(piece) for piece in pieces[::3]]
    stays = [*pieces[1::3], ""]
    return "".join(f"{text}{kept}" for text, kept in zip(between, stays, strict=True))


def on_lines(text: str) -> str:
    """Text and tags with one line end at most between any two."""
    return BEFORE.sub("", AFTER.sub(r"\1", LINE_END.sub("\n", text)))
