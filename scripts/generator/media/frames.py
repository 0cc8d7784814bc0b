"""A picture or a document as it stands on a page, with whose it is and what may be done with it."""

from __future__ import annotations

from markupsafe import Markup

from generator.findings import Rendition
from generator.media.published import ShownMedium
from generator.reading.media import DOCUMENT
from generator.writing.beside import kilobytes
from generator.writing.links import Links
from generator.writing.templates import render


def medium_html(shown: ShownMedium, rendition: Rendition, links: Links) -> Markup:
    """A figure with its alternative text, or a link that says what a document holds."""
    is_document, word = shown.medium.kind == DOCUMENT, rendition.word
    hrefs = [links.shared(path) for path in shown.paths]
    size = kilobytes(len(shown.files[shown.paths[-1]]), rendition.language)
    return render(
        "document" if is_document else "picture",
        medium=shown.medium,
        code=rendition.code,
        word=word,
        href=hrefs[-1],
        told=word("media.pdf" if shown.pages != 1 else "media.pdf-page").format(
            pages=shown.pages, size=size
        ),
        first=hrefs[0],
        sources=list(zip(hrefs, (width for width, _ in shown.sizes), strict=False)),
        width=shown.sizes[-1][0] if shown.sizes else 0,
        height=shown.sizes[-1][1] if shown.sizes else 0,
    )
