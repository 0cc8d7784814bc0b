"""Prose with its places filled: `{{ fact.x }}`, `{{ figure.x }}`, `{{ table.x }}` and lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from markupsafe import Markup

from generator.errors import InvalidProse
from generator.findings import PLACE, Rendition, known_fact, say, written
from generator.reading import Study, body_of
from generator.writing.links import Links, quotation_anchor
from generator.writing.templates import render

# How a text says its facts stands in findings, since drawings quote them too.
__all__ = [
    "HEADING",
    "PLACE",
    "TYPED",
    "Quoted",
    "Where",
    "fill",
    "free_in",
    "known_fact",
    "on_line",
    "prose_faults",
    "quoted_facts",
    "say",
    "shown_exhibits",
    "written",
]

HEADING = re.compile(r"^#{2,}(?!#).*$", re.MULTILINE)
HEADING_ID = re.compile(r"\{#[a-z0-9-]+\}$")
# An answer bears the page's marks of strength above it; marks of doubt would break its sentences.
ANSWER = re.compile(r"^::: answer\n(?:(?!^:::).)*?^:::$", re.DOTALL | re.MULTILINE)
# What may be typed with its digits on any site: years, the number of a law.
FREE = r"\b(?:19|20)\d\d\b|\b(?:UU|Law) No\. \d+"
# What else of a page holds digits: places, citations, ids, addresses, quotations, list numbers.
NOT_PROSE = (
    r"\{\{(?:(?!\{\{).)*?\}\}|\[(?=[^\[\]]*?(?<![\w.+/])@\w)[^\[\]]*\]|\[\^[^\[\]\s]+\]"
    r"|\{(?=[^{}\n]*[.#:])[^{}\n]*\}+|\]\((?:(?!\]\()[^)])*\)|<q\b(?:(?!<q\b).)*?</q>|^\d+\. "
)
TYPED = re.compile(r"[^\n]{0,30}\d[^\n]{0,20}")


@dataclass(frozen=True)
class Where:
    """The page a text stands on: its file, for errors, its path below the language's root, and
    the links from there.
    """

    file: str
    path: str
    links: Links


@dataclass
class Quoted:
    """How often each fact was quoted so far, so that each quotation gets an id of its own."""

    times: dict[str, int] = field(default_factory=dict)

    def next_id(self, name: str) -> str:
        """number-name, number-name-2, number-name-3, …"""
        self.times[name] = self.times.get(name, 0) + 1
        place = f"-{self.times[name]}" if self.times[name] > 1 else ""
        return f"{quotation_anchor(name)}{place}"


def free_in(study: Study) -> re.Pattern[str]:
    """What of a study may be typed with its digits: also its paper's tables, and what it lists."""
    places = (dataset.paper for dataset in study.package.datasets)
    tables = sorted({place.table for place in places if place and place.table})
    named = [rf"\b(?:Tabel|Table) {number}\b" for number in tables]
    listed = [rf"\b{re.escape(name)}\b" for name in study.about.typed]
    return re.compile("|".join([FREE, *named, *listed]))


def prose_faults(
    text: str, file: str, free: re.Pattern[str], may_type: bool = False
) -> Iterator[InvalidProse]:
    """Headings without an id of their own, and digits typed by hand, if neither they nor the page
    are free to have them.
    """
    for heading in HEADING.finditer(text):
        if not HEADING_ID.search(heading[0]):
            said = f'expected an id in the heading "{heading[0].lstrip("# ")}"'
            yield InvalidProse(on_line(file, text, heading.start()), said)
    if not may_type:
        # What goes leaves its line breaks, so that the rest stays on its lines.
        goes = re.compile(f"{NOT_PROSE}|{free.pattern}", re.DOTALL | re.MULTILINE)
        body = goes.sub(lambda gone: " " + "\n" * gone[0].count("\n"), body_of(text))
        for typed in TYPED.finditer(body):
            said = f'expected a fact for the number in "{typed[0].strip()}"'
            yield InvalidProse(on_line(file, body, typed.start()), said)


def on_line(file: str, text: str, place: int) -> str:
    """The file, and the line of it on which a place of its text is."""
    return f"{file}, line {text.count(chr(10), 0, place) + 1}"


def fill(
    text: str,
    where: Where,
    rendition: Rendition,
    parts: Callable[[str, str], str],
    mark: Callable[[str], str] = lambda fact: "",
    quoted: Quoted | None = None,
) -> str:
    """The text with facts as links to where they come from, and parts in their places.

    `parts` makes what `{{ kind.name }}` stands for, of every kind but fact; `mark` is what a fact
    carries behind it, but for those of the answer; `quoted` counts where a page quotes in more
    texts than one.
    """
    quoted = quoted or Quoted()
    answers = [answer.span() for answer in ANSWER.finditer(text)]

    def value(match: re.Match[str]) -> str:
        kind, name, form = match[1], match[2], match[3] or ""
        if kind != "fact":
            return parts(kind, name)
        in_answer = any(start <= match.start() < end for start, end in answers)
        said = number(name, form, where, rendition, quoted)
        return f"{said}{'' if in_answer else mark(name)}"

    return PLACE.sub(value, text)


def number(name: str, form: str, where: Where, rendition: Rendition, quoted: Quoted) -> Markup:
    """A fact as a page says it: for machines as well, and a link to where it comes from."""
    fact = known_fact(name, form, rendition.facts, where.file)
    return render(
        "fact",
        fact=fact,
        id=quoted.next_id(name),
        said=written(fact, form or "prose", rendition.language, where.file),
        href=where.links.number(fact),
    )


def shown_exhibits(text: str) -> list[str]:
    """The figures, tables and lists that stand in a text, as kind.id, in order."""
    return [f"{kind}.{name}" for kind, name, _ in places_in(text) if kind != "fact"]


def quoted_facts(text: str) -> list[str]:
    """The names of the facts that a text quotes, each once, in order."""
    return list(dict.fromkeys(name for kind, name, _ in places_in(text) if kind == "fact"))


# Each page is asked for each exhibit and each number.
@lru_cache(1000)
def places_in(text: str) -> tuple[tuple[str, str, str], ...]:
    """Kind, name and the rest of all places of a text, in order."""
    return tuple(PLACE.findall(text))
