"""The galleries: every figure with a small drawing, every table, by the page that treats it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby

from generator.drawing.charts import unique_ids
from generator.drawing.inline import one_line
from generator.in_language.edition import Edition, shown_exhibits
from generator.in_language.exhibit import Exhibit
from generator.in_language.front import heading

# The layout whose outline still tells at the size of a stamp.
SMALL = "wide"
# The words that a gallery is headed by.
HEADED = {"figure": "figures", "table": "tables"}


def gallery_page(edition: Edition, kind: str, exhibits: Sequence[Exhibit]) -> str:
    """All figures or all tables in reading order, under the pages that show them first."""
    word = edition.word
    topics = "".join(
        topic_html(edition, place, title, list(group))
        for (place, title), group in groupby(exhibits, lambda one: first_page(edition, one))
    )
    count = escape(word("filter.count"))
    field = (
        f'<p class="filter" data-filter="gallery" data-count="{count}" data-print="no" hidden>'
        f'<label for="filter-{kind}">{escape(word("filter.label"))}</label> '
        f'<input type="search" id="filter-{kind}" autocomplete="off"> '
        '<span role="status"></span></p><script src="../assets/js/filter.js" defer></script>'
    )
    head = heading(edition, HEADED[kind], wide=True)
    return f'{head}\n\n{field}<div id="gallery">{topics}</div>\n'


def topic_html(edition: Edition, place: str, title: str, exhibits: Iterable[Exhibit]) -> str:
    """The exhibits that one page shows first."""
    items = "".join(item_html(edition, one) for one in exhibits)
    anchor = f"topic-{place.strip('/').replace('/', '-')}"
    return (
        f'<section class="topic"><h2 id="{anchor}">'
        f'<a href="../{place}">{escape(title)}</a></h2><ul class="gallery">{items}</ul></section>'
    )


def item_html(edition: Edition, exhibit: Exhibit) -> str:
    """A link to the exhibit with its number, headline and subtitle, and a small drawing."""
    return (
        f'<li><a href="{exhibit.id}/">{small_drawing(exhibit)}'
        f'<span class="exhibit-number">{exhibit.called(edition.word)}</span> '
        f"{escape(exhibit.said['headline'])}</a> "
        f'<span class="exhibit-subtitle">{escape(exhibit.said["subtitle"])}</span></li>'
    )


def small_drawing(exhibit: Exhibit) -> str:
    """The drawing as a picture that needs no words, since the headline beside it has them."""
    if SMALL not in exhibit.drawings:
        return ""
    drawing = one_line(unique_ids(exhibit.drawings[SMALL], "small"))
    # Its own class instead of the drawing library's: an element has one such attribute.
    tag, rest = drawing.split(">", 1)
    tag = re.sub(r' class="[^"]*"', "", tag)
    return tag.replace("<svg", '<svg aria-hidden="true" class="small-drawing"', 1) + f">{rest}"


def first_page(edition: Edition, exhibit: Exhibit) -> tuple[str, str]:
    """Address and title of the page that shows an exhibit first."""
    return edition.pages_where(shown_exhibits, f"{exhibit.kind}.{exhibit.id}")[0]
