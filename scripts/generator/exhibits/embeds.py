"""An exhibit alone on a bare page, for other people's pages; and all of them as a list."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from html import escape

from generator.datasets.licence import CC_BY
from generator.drawing.downloads import Download
from generator.drawing.interactive import VEGA
from generator.in_language.exhibit import Exhibit, Word, frame_html
from generator.languages import Language
from generator.writing.beside import to_site

STYLES = ("tokens", "type", "exhibits", "interactive", "embed")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'"
)


def embed_path(exhibit: Exhibit) -> str:
    """The bare page, below the language's root."""
    return f"embed/{exhibit.id}/index.html"


def embed_html(exhibit: Exhibit, language: Language, word: Word) -> str:
    """The exhibit without the site around it; it needs no script, and tells its height if it may.

    `?theme=dark` or `?theme=light` sets the scheme, else the system does; with `?interactive` a
    figure offers its interactive chart.
    """
    styles = "".join(
        f'<link rel="stylesheet" href="../../assets/css/{name}.css">' for name in STYLES
    )
    frame = frame_html(exhibit, language, word, "../../", heading="h1")
    return (
        f'<!doctype html>\n<html lang="{language.code}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        # A link leads out of the frame: the site's own pages refuse to be framed.
        '<meta name="robots" content="noindex"><base target="_blank">'
        '<link rel="icon" href="data:,">'
        '<link rel="preload" href="../../assets/fonts/literata.woff2" as="font" '
        'type="font/woff2" crossorigin>'
        f"<title>{escape(exhibit.said['headline'])}</title>{styles}"
        f'<script src="../../assets/js/embed.js" data-vega="{to_vega(language)}"></script></head>'
        f'<body class="md-typeset"><main>{frame}{licence_html(word)}</main></body></html>\n'
    )


def licence_html(word: Word) -> str:
    """A line on what may be done with the drawing and its words; the paper's own is not known."""
    link = f'<a rel="license" href="{CC_BY}">CC BY 4.0</a>'
    return f'<p class="embed-licence">{escape(word("embed.licence"))}: {link}</p>'


def to_vega(language: Language) -> str:
    """From a bare page to the one copy of Vega that all languages share."""
    return f"{to_site('../../', language.code)}{VEGA}"


def exhibits_json(
    exhibits: Iterable[Exhibit], citations: Callable[[Exhibit], Iterable[Download]]
) -> str:
    """Every exhibit for machines: id, kind, number, words, page, embed, dataset, files."""

    def files(found: Iterable[Download]) -> list[dict[str, object]]:
        return [{"format": one.format, "href": one.path, "bytes": one.bytes} for one in found]

    listed = [
        {
            "id": one.id,
            "kind": one.kind,
            "number": one.number,
            "headline": one.said["headline"],
            "description": one.said["description"],
            "page": f"{one.path.removesuffix('.md')}/",
            "embed": embed_path(one).removesuffix("index.html"),
            "dataset": one.dataset,
            "downloads": files(one.downloads),
            "citations": files(citations(one)),
        }
        for one in exhibits
    ]
    return json.dumps(listed, ensure_ascii=False, indent=1) + "\n"
