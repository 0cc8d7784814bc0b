"""The galleries: every figure and every table in one grid, each with a small drawing of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.exhibits.thumbnails import thumbnail
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.in_language.front import heading
from generator.writing.links import Links, gallery_path
from generator.writing.prose import shown_exhibits
from generator.writing.signs import signs
from generator.writing.templates import render

# The words that a gallery is headed by.
HEADED = {"figure": "figures", "table": "tables"}


@dataclass(frozen=True)
class GalleryCard:
    """An exhibit, what stands for it, and the page that shows it first; `sign` is that page's.

    `anchor` is the page's own place in the gallery, on the first of its exhibits.
    """

    exhibit: Exhibit
    drawing: Markup
    page: str
    sign: Markup
    anchor: str


def gallery_page(edition: Edition, kind: str, exhibits: Sequence[Exhibit]) -> str:
    """All figures or all tables in reading order."""
    listed = render(
        "gallery",
        edition=edition,
        kind=kind,
        cards=list(gallery_cards(edition, exhibits)),
        links=Links.on_page(gallery_path(kind), edition.language),
    )
    return f"{heading(edition, HEADED[kind], wide=True)}\n\n{listed}\n"


def gallery_cards(edition: Edition, exhibits: Sequence[Exhibit]) -> Iterator[GalleryCard]:
    """A card for each exhibit."""
    signed, before = signs(edition.study), set[str]()
    for exhibit in exhibits:
        place, title = first_page(edition, exhibit)
        anchor = "" if place in before else f"topic-{place.strip('/').replace('/', '-')}"
        before.add(place)
        drawing = thumbnail(exhibit, edition)
        yield GalleryCard(exhibit, drawing, title, signed.get(place, Markup()), anchor)


def first_page(edition: Edition, exhibit: Exhibit) -> tuple[str, str]:
    """Address and title of the page that shows an exhibit first."""
    return edition.pages_where(shown_exhibits, f"{exhibit.kind}.{exhibit.id}")[0]
