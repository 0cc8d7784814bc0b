"""A written page whose own words alone changed, without all others."""

from __future__ import annotations

from generator.machines.metadata import heads
from generator.making.language import Material, as_published
from generator.making.preview.texts import WrittenLanguage
from generator.site.pages import check_ids, library_of, written_page
from generator.site.retired import page_in, with_retired
from generator.writing.links import address


def page_alone(
    written: WrittenLanguage, material: Material, path: str
) -> tuple[bytes, bytes, bytes] | None:
    """What the publisher is given of the page, its head, and the page as Markdown alone.

    None where more may differ than one page can tell: what it shows, is called or stands before.
    """
    edition = written.with_prose(material)
    if edition is None or path not in written.made:
        return None
    page = written_page(edition, path, library_of(edition))
    check_ids(page, edition.file(path))
    notebooks, here = material.notebooks[written.code], address(path) or "./"
    # Of what moved, only what went from this page or to it.
    moves = {
        old: new for old, new in material.moves.items() if here in (page_in(old), page_in(new))
    }
    made = with_retired({**written.made, path: page}, notebooks, moves, edition)
    said, as_markdown = as_published(made[path], path, written.language)
    (head,) = heads({path: made[path]}, {}, edition).values()
    return said.encode(), head.encode(), as_markdown.encode()
