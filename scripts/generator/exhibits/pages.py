"""The page of each exhibit, with how to cite and to embed it, and the ways to its neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from generator.citing.cites import exhibit_box
from generator.claims.marks import what_is_marked
from generator.exhibits.cards import preview
from generator.exhibits.snippets import oembed_path, snippet
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit, frame_html
from generator.in_language.front import front
from generator.writing.links import Links, gallery_path
from generator.writing.prose import shown_exhibits
from generator.writing.templates import render


def exhibit_page(
    edition: Edition, exhibit: Exhibit, exhibits: Sequence[Exhibit], place: int
) -> str:
    """The exhibit by itself, with the pages that show it, the one before and the one after."""
    links, said = Links.on_page(exhibit.path, edition.language), exhibit.said
    shown = {
        "edition": edition,
        "exhibit": exhibit,
        "links": links,
        "picture": exhibit.file("png-stage"),
    }
    marked, at_hand = what_is_marked(exhibit, edition), render("at_hand", **shown)
    frame = frame_html(exhibit, edition, links, alone=True, at_hand=at_hand, marked=marked)
    below = render(
        "exhibit",
        **shown,
        cite=exhibit_box(edition, exhibit, links),
        snippet=snippet(edition, exhibit),
        shown_on=edition.pages_where(shown_exhibits, f"{exhibit.kind}.{exhibit.id}"),
        before=exhibits[place - 1] if place else None,
        after=exhibits[place + 1] if place + 1 < len(exhibits) else None,
    )
    above = gallery_path(exhibit.kind)
    more = {"oembed": oembed_path(exhibit), "below": above, "called": exhibit.called(edition)}
    more |= preview(exhibit)
    matter = front(said["headline"], said["subtitle"], more, searched=True)
    return f"{matter}\n# {said['headline']}\n\n{frame}\n\n{below}\n"
