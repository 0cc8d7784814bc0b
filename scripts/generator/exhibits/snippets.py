"""How an exhibit is set on other people's pages: the snippet, its size, and oEmbed for machines."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping
from html import escape

from generator.drawing.downloads import SIZE
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit

# The bare page in CSS pixels: its width where the wide drawing stands at its own size, that of a
# phone, and the margins beside the text (docs/theme/assets/css/embed.css).
WIDE, NARROW, MARGINS = 720, 320, 32
# Fields with the size of their type, the height of their lines, and how many of a size's halves
# a character takes; then what stands around them, closed parts to open included.
TEXTS = (
    ("headline", 22, 29, 0.56),
    ("subtitle", 16, 23, 0.5),
    ("note", 15, 22, 0.52),
    ("source", 15, 22, 0.52),
    ("notes", 15, 22, 0.56),
)
AROUND = 335
# A table's rows are about so high, and of a long one a screenful scrolls within its frame.
ROW, TALLEST = 52, 420


def snippet(edition: Edition, exhibit: Exhibit) -> str:
    """The frame as HTML: it keeps the ratio of the wide drawing, and the height of the narrow one
    on a phone, without a script.
    """
    wide, narrow = height(exhibit, WIDE), height(exhibit, NARROW)
    # On a screen under 48em the middle value is beyond all bounds, else below zero.
    least = f"clamp({wide}px, (48em - 100vw) * 9999, {narrow}px)"
    return (
        f'<iframe src="{escape(embed_url(edition, exhibit))}" '
        f'title="{escape(exhibit.said["headline"])}" width="{WIDE}" height="{wide}" '
        f'style="border: 0; width: 100%; max-width: {WIDE + 80}px; height: auto; '
        f'aspect-ratio: {WIDE} / {wide}; min-height: {least}" loading="lazy"></iframe>'
    )


def height(exhibit: Exhibit, width: int) -> int:
    """About how high the bare page is at a width, in CSS pixels, rather more than less."""
    inner = width - MARGINS
    titles = "; ".join(title for _, title in exhibit.notes)
    said = {**exhibit.said, "notes": f"Catatan data: {titles}" if titles else ""}
    lines = sum(
        line * len(textwrap.wrap(said[field], int(inner / (size * part))))
        for field, size, line, part in TEXTS
    )
    return round(lines + AROUND + drawing_height(exhibit, width))


def drawing_height(exhibit: Exhibit, width: int) -> float:
    """The height of the drawing or the table that the bare page shows at a width."""
    svg = exhibit.drawings.get("wide" if width == WIDE else "narrow", "")
    size = SIZE.search(svg)
    return float(size[2]) if size else min(ROW * (len(exhibit.content.rows) + 1), TALLEST)


def embed_url(edition: Edition, exhibit: Exhibit) -> str:
    """The public address of the bare page."""
    return f"{edition.root_url}embed/{exhibit.id}/"


def oembed_path(exhibit: Exhibit) -> str:
    """The file that tells machines how to embed an exhibit, below the language's root."""
    return f"oembed/{exhibit.id}.json"


def oembed_json(edition: Edition, exhibit: Exhibit) -> str:
    """The answer of an oEmbed provider (oembed.com, version 1.0, type rich), as a static file."""
    answer: Mapping[str, str | int] = {
        "type": "rich",
        "version": "1.0",
        "title": exhibit.said["headline"],
        "provider_name": edition.word("site.name"),
        "provider_url": edition.root_url,
        "html": snippet(edition, exhibit),
        "width": WIDE,
        "height": height(exhibit, WIDE),
    }
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"
