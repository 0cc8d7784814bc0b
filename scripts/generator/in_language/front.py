"""Front matter as the publisher reads it, and headings of the pages that are made from data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import unescape

import yaml

from generator.in_language.edition import Edition
from generator.languages import typeset
from generator.reading import body_of, matter_of
from generator.reading.front import Front

# What repeats other pages would crowd them out of the search, and weigh down its index.
UNSEARCHED = "search:\n  exclude: true\n"
# What a page says of itself that its own templates alone read; of all else others may tell.
OWN = frozenset(("description", "hide", "image", "image_alt", "search", "tags"))
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


def written_front(
    said: Front, more: Mapping[str, str] | None = None, hidden: Sequence[str] = ()
) -> str:
    """Front matter of a written page as the publisher reads it; `more` is for the template.

    Its title is a tag as well, which the search weighs most: a heading says more. `hidden` is what
    the theme leaves out beside what the page says itself.
    """
    tags = f"tags:\n  - {yaml_text(said.title)}\n"
    hides = "".join(f"  - {yaml_text(name)}\n" for name in (*said.hide, *hidden))
    fields = {"title": said.title, "description": said.description, **(more or {})}
    return block(fields, tags + (f"hide:\n{hides}" if hides else ""))


def title_and_description(text: str) -> tuple[str, str]:
    """Title and description of a complete page, read as the publisher reads them."""
    said = yaml.safe_load(matter_of(text))
    return str(said["title"]), str(said["description"])


def told_by_others(page: str) -> dict[str, str]:
    """What others may tell of a complete page: the lines of its front matter by field.

    All of a page that has no title there, since its heading may be one.
    """
    told, field = dict[str, str](), ""
    for line in matter_of(page).splitlines():
        if not line.startswith((" ", "-")):
            field = line.partition(":")[0]
        if field not in OWN:
            told[field] = f"{told.get(field, '')}{line}\n"
    return told if "title" in told else {"page": page}


def heading_of(page: str) -> str:
    """What a page says at its top, as text: more than its title in the contents."""
    lines = body_of(page).split("\n")
    line = next((line for line in lines if line.startswith("# ")), "")
    return typeset(unescape(line.removeprefix("# ").strip()))


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
