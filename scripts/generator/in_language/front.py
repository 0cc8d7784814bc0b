"""Front matter as the publisher reads it, and headings of the pages that are made from data."""

from __future__ import annotations

from collections.abc import Mapping

import yaml

from generator.in_language.edition import Edition
from generator.reading import matter_of
from generator.reading.front import Front

# What repeats other pages would crowd them out of the search, and weigh down its index.
UNSEARCHED = "search:\n  exclude: true\n"
# A page that needs the width more than a list of its parts.
WIDE = "hide:\n  - toc\n"


def front(
    title: str,
    description: str,
    more: Mapping[str, str] | None = None,
    wide: bool = False,
    searched: bool = False,
) -> str:
    """Front matter of a page made from data; `more` is what the template reads.

    The search leaves it out, but for one that is `searched`.
    """
    said = {"title": title, "description": description, **(more or {})}
    return block(said, f"{'' if searched else UNSEARCHED}{WIDE if wide else ''}")


def written_front(said: Front) -> str:
    """Front matter of a written page as the publisher reads it.

    Its title is a tag as well, which the search weighs most: a heading says more.
    """
    tags = f"tags:\n  - {yaml_text(said.title)}\n"
    hidden = "".join(f"  - {yaml_text(name)}\n" for name in said.hide)
    fields = {"title": said.title, "description": said.description}
    return block(fields, tags + (f"hide:\n{hidden}" if hidden else ""))


def title_and_description(text: str) -> tuple[str, str]:
    """Title and description of a complete page, read as the publisher reads them."""
    said = yaml.safe_load(matter_of(text))
    return str(said["title"]), str(said["description"])


def block(fields: Mapping[str, str], more: str) -> str:
    """Front matter of these texts and of what more is YAML already."""
    lines = "".join(f"{key}: {yaml_text(text)}\n" for key, text in fields.items())
    return f"---\n{lines}{more}---\n"


def heading(edition: Edition, name: str, wide: bool = False) -> str:
    """Front matter and heading of a page made from data."""
    word = edition.word
    matter = front(word(f"{name}.title"), word(f"{name}.description"), wide=wide)
    return f"{matter}\n# {word(f'{name}.heading')}"


def yaml_text(text: str) -> str:
    """A text as front matter holds it, whatever its punctuation."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
