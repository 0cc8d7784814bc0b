"""The galleries: every figure with a small drawing, every table, by the page that treats it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from generator.drawing.charts import unique_ids
from generator.drawing.inline import opened
from generator.in_language.edition import Edition, shown_exhibits
from generator.in_language.exhibit import Exhibit
from generator.in_language.front import heading
from generator.writing.links import Links, gallery_path
from generator.writing.signs import signs
from generator.writing.templates import render

# The layout whose outline still tells at the size of a stamp.
SMALL = "wide"
# The words that a gallery is headed by.
HEADED = {"figure": "figures", "table": "tables"}
# The class that the drawing library gives to every drawing.
CLASS = re.compile(r'\bclass="[^"]*" ?')


@dataclass(frozen=True)
class Topic:
    """A page, by its address below the language's root, and the exhibits that it shows first."""

    address: str
    title: str
    exhibits: Sequence[Exhibit]
    # The shapes of the page's sign, where it has one.
    sign: Markup = Markup()

    @property
    def anchor(self) -> str:
        """The id of its heading in a gallery."""
        return f"topic-{self.address.strip('/').replace('/', '-')}"


def gallery_page(edition: Edition, kind: str, exhibits: Sequence[Exhibit]) -> str:
    """All figures or all tables in reading order, under the pages that show them first."""
    signed = signs(edition.study)
    topics = [
        Topic(place, title, list(group), signed.get(place, Markup()))
        for (place, title), group in groupby(exhibits, lambda one: first_page(edition, one))
    ]
    listed = render(
        "gallery",
        edition=edition,
        kind=kind,
        topics=topics,
        drawings={
            one.id: small_drawing(one.drawings[SMALL]) for one in exhibits if SMALL in one.drawings
        },
        links=Links.on_page(gallery_path(kind), edition.language),
    )
    return f"{heading(edition, HEADED[kind], wide=True)}\n\n{listed}\n"


def small_drawing(svg: str) -> Markup:
    """A drawing for a tag with a class of its own: an element has one such attribute."""
    tag, rest = opened(unique_ids(svg, "small")).split(">", 1)
    return Markup(f"{CLASS.sub('', tag)}>{rest}")


def first_page(edition: Edition, exhibit: Exhibit) -> tuple[str, str]:
    """Address and title of the page that shows an exhibit first."""
    return edition.pages_where(shown_exhibits, f"{exhibit.kind}.{exhibit.id}")[0]
