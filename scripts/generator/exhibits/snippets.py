"""How an exhibit is set on other people's pages: the snippet, its size, and oEmbed for machines."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping

from generator.drawing.downloads import SIZE
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.writing.templates import render

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
    return str(
        render(
            "snippet",
            src=edition.public.embed(exhibit.id),
            title=exhibit.said["headline"],
            width=WIDE,
            wide=height(exhibit, WIDE),
            narrow=height(exhibit, NARROW),
        )
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
        "provider_url": edition.public.root,
        "html": snippet(edition, exhibit),
        "width": WIDE,
        "height": height(exhibit, WIDE),
    }
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"
