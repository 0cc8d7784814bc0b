"""Front matter and headings of the pages that are made from data."""

from __future__ import annotations

from collections.abc import Mapping

from study.publishing.edition import Edition

# What repeats other pages would crowd them out of the search, and weigh down its index.
UNSEARCHED = "search:\n  exclude: true\n"
# A page that needs the width more than a list of its parts.
WIDE = "hide:\n  - toc\n"


def front(
    title: str, description: str, more: Mapping[str, str] | None = None, wide: bool = False
) -> str:
    """Front matter of a page that the search leaves out; `more` is what the template reads."""
    said = {"title": title, "description": description, **(more or {})}
    lines = "".join(f"{key}: {yaml_text(text)}\n" for key, text in said.items())
    return f"---\n{lines}{UNSEARCHED}{WIDE if wide else ''}---\n"


def heading(edition: Edition, name: str, wide: bool = False) -> str:
    """Front matter and heading of a page made from data."""
    word = edition.word
    matter = front(word(f"{name}.title"), word(f"{name}.description"), wide=wide)
    return f"{matter}\n# {word(f'{name}.heading')}"


def yaml_text(text: str) -> str:
    """A text as front matter holds it, whatever its punctuation."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
