"""Places that the build fills, `{{ kind.name }}`: the one way to write them, and what is near it.

People type them by hand and paste them from a word processor; what is meant as a place and is none
would stand on the page as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from difflib import get_close_matches

from generator.errors import quoted, suggestion
from generator.reading.ticks import with_ticks

PLACE = re.compile(r"\{\{[^\S\n]*(\w+)\.([\w-]+)(?::(\w+))?[^\S\n]*\}\}")
# What opens or closes like a place, whole where it does both within a paragraph; a place in one
# brace; and the signs of other template languages.
LIKE_PLACE = re.compile(
    r"\{\{(?:(?!\{\{|\n[ \t]*\n).)*?\}\}+|\{\{|\}\}"
    r"|\{[ \t]*[A-Za-z]+\.\w[\w-]*(?:[:|]\w+)?[ \t]*\}|\{%(?:(?!\{%).)*?%\}"
    r"|\[\[[ \t]*\w+\.\w[^\[\]\n]*\]\]",
    re.DOTALL,
)
FENCE = re.compile(r"^:{3,}[ \t]*+(.*)", re.MULTILINE)
FENCED = re.compile(r"^(?P<fence>```+|~~~+).*?(?:^(?P=fence)|\Z)", re.DOTALL | re.MULTILINE)
# What word processors set for a hyphen; quotation marks; what parts a form from its name elsewhere.
HYPHENS, MARKS = re.compile("[\u00ad\u2010-\u2015\u2212]"), re.compile("[\"'`“”„‘’«»]")
PARTS = re.compile(r"([^\W\d]\w*)[.,]([\w-]+?)(?:[:|/;,](\w+))?")


def canonical(text: str) -> str:
    """A text with its places and fences written in the one way that all others look for."""
    spaced = PLACE.sub(lambda place: written_place(*place.groups()), text)
    return FENCE.sub(lambda fence: f"::: {fence[1]}".rstrip(), spaced)


def written_place(kind: str, name: str, form: str | None = "") -> str:
    """A place as it should stand."""
    return f"{{{{ {kind}.{name}{f':{form}' if form else ''} }}}}"


def without_code(text: str) -> str:
    """The text with blanks for its code, on the same lines and as long."""
    return with_ticks(FENCED.sub(lambda code: left_blank(code[0]), text), left_blank)


def left_blank(text: str) -> str:
    """As many spaces, on the same lines."""
    return re.sub(r"[^\n]", " ", text)


def broken_places(text: str) -> Iterator[tuple[int, str]]:
    """Where something stands that is meant as a place and is none, and what it is."""
    for found in LIKE_PLACE.finditer(text):
        if not PLACE.fullmatch(found[0]):
            yield found.start(), found[0] if len(found[0]) > 2 else text[found.start() :][:30]


def near_place(found: str, known: Collection[str]) -> str:
    """What was meant, as far as it can be told; `known` are places as `kind.name`."""
    plain = MARKS.sub("", HYPHENS.sub("-", found)).strip("{}[]%$ \t\n\u00a0")
    meant = PARTS.fullmatch(re.sub(r"\s+", "", plain))
    if not meant:
        return suggestion("".join(plain.split()), known)
    name = f"{meant[1]}.{meant[2]}"
    near = [name] if name in known else get_close_matches(name, sorted(known), n=1)
    if not near:
        return suggestion(name, known)
    kind, _, rest = near[0].partition(".")
    return f"nearest: {quoted(written_place(kind, rest, meant[3]))}"
