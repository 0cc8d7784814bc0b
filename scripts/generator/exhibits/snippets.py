"""How an exhibit is set on other people's pages: the snippet, its size, and oEmbed for machines."""

from __future__ import annotations

import json
from collections.abc import Mapping

from generator.exhibits.frames import LARGEST, MARGINS, WIDE, frame_of
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.writing.templates import render


def snippet(edition: Edition, exhibit: Exhibit) -> str:
    """The frame as HTML: as high as the bare page in a column of any width, without a script."""
    frame = frame_of(exhibit)
    return str(
        render(
            "snippet",
            src=edition.public.embed(exhibit.id),
            title=exhibit.said["headline"],
            width=WIDE,
            height=frame.at(WIDE),
            frame=frame,
            margins=MARGINS,
            largest=LARGEST,
        )
    )


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
        "height": frame_of(exhibit).at(WIDE),
    }
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"
