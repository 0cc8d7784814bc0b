"""The findings as one block, and the pages before and after each: sentence, marks, drawing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from markupsafe import Markup

from generator.claims.marks import Answered, marks
from generator.drawing.inline import CLASS, opened
from generator.in_language.edition import Edition, is_finding
from generator.reading import HOME
from generator.writing.prose import Where
from generator.writing.templates import render

# What a heading may hold for the look of its words.
LOOK = re.compile(r"[*`]")


@dataclass(frozen=True)
class Chapter:
    """A page as others tell of it: where it is, what it says, how sure; `drawing` is its SVG.

    answers: each question of the page with its mark, in the page's order.
    """

    href: str
    said: str
    answers: tuple[Answered, ...]
    drawing: Markup | None


def index_html(edition: Edition, where: Where) -> Markup:
    """Every finding, in the order of reading."""
    found = [chapter(edition, path, where) for path in edition.findings]
    return render("findings", chapters=found, edition=edition)


def neighbours_html(edition: Edition, where: Where) -> Markup:
    """The pages before and after a finding, which are not always findings."""
    paths = [path for path in edition.prose if path != HOME]
    place = paths.index(where.path)
    before, after = paths[max(place - 1, 0) : place], paths[place + 1 : place + 2]
    return render(
        "neighbours",
        ways=[
            (name, chapter(edition, path, where))
            for name, there in (("previous", before), ("next", after))
            for path in there
        ],
        edition=edition,
    )


def chapter(edition: Edition, path: str, where: Where) -> Chapter:
    """A page in the lists of another, with the marks that stand under its own heading."""
    svg = edition.minis.get(path)
    answers = marks(edition, edition.fronts[path].marks, where) if is_finding(path) else ()
    said = edition.say(edition.headline(path), edition.file(path))
    return Chapter(
        href=where.links.page(path),
        said=unescape(LOOK.sub("", said)),
        answers=tuple(answers),
        # A second class of its own would be none.
        drawing=opened(CLASS.sub("", svg, count=1)) if svg else None,
    )
