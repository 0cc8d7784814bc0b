"""What pages and scripts are made of, as selectors name it.

A tag is written as such, a class with a point, whatever else a tag says (ids, attributes, values)
with a hash; and a tag that stands somewhere without a class as `tag:not([class])`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

# Where names stand: in a page its tags, in a script its texts.
TAG = re.compile(r"<[a-zA-Z](?:[^<>\"]|\"[^\"]*\")*+>")
TEXT = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'|`[^`]*`")
# An attribute that a script writes by its name in the language of scripts: data-a-b is dataset.aB.
DATASET = re.compile(r"\bdataset\.([a-z][A-Za-z]*)")
WORD = re.compile(r"[A-Za-z_][\w-]*")
CLASSES = re.compile(r"\sclass=(?:\"([^\"]*)\"|([^\s>]+))")
# What a browser adds where a page leaves it out.
IMPLIED = frozenset(("html", "head", "body", "tbody"))
# What no selector asks for, and most of what differs from tag to tag.
UNASKED = re.compile(r"\s(?:d|transform|content|title|aria-label|points)=\"[^\"]*\"")


def in_pages(pages: Iterable[str]) -> set[str]:
    """All that selectors might name in these pages."""
    tags = {UNASKED.sub("", tag) for page in pages for tag in TAG.findall(page)}
    return set(IMPLIED) | {name for tag in tags for name in in_tag(tag)}


def in_tag(tag: str) -> Iterator[str]:
    """A tag's name, its classes, and the rest of its words."""
    found = CLASSES.search(tag)
    name, *words = WORD.findall(tag)
    yield name
    if found:
        yield from (f".{one}" for one in (found[1] or found[2] or "").split())
    else:
        yield f"{name}:not([class])"
    yield from (f"#{word}" for word in words)


def in_scripts(scripts: Iterable[str], beginnings: tuple[str, ...] = ("",)) -> set[str]:
    """All that scripts may write: any word of their texts, as whatever it may become."""
    texts = list(scripts)
    words = {word for text in texts for piece in TEXT.findall(text) for word in WORD.findall(piece)}
    kept = {word for word in words if word.startswith(beginnings)}
    return kept | {f"{how}{word}" for word in kept for how in (".", "#")}


def data_in(scripts: Iterable[str]) -> set[str]:
    """The data attributes that scripts write or read."""
    named = (name for text in scripts for name in DATASET.findall(text))
    return {"#data-" + re.sub("([A-Z])", r"-\1", name).lower() for name in named}
