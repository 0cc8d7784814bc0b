"""An exhibit alone on a bare page, for other people's pages; and all of them as a list."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from markupsafe import Markup

from generator.datasets.licence import CC_BY
from generator.drawing.downloads import Download
from generator.drawing.interactive import VEGA
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit, frame_html
from generator.writing.links import AT_ROOT, Links
from generator.writing.templates import render


def embed_path(exhibit: Exhibit) -> str:
    """The bare page, below the language's root."""
    return f"{AT_ROOT.embed(exhibit.id)}index.html"


def embed_html(edition: Edition, exhibit: Exhibit) -> Markup:
    """The exhibit without the site around it; it needs no script, and tells its height if it may.

    `?theme=dark` or `?theme=light` sets the scheme, else the system does; with `?interactive` a
    figure offers its interactive chart.
    """
    links = Links.on_page(embed_path(exhibit), edition.language)
    return render(
        "embed",
        edition=edition,
        exhibit=exhibit,
        frame=frame_html(exhibit, edition, links, heading="h1"),
        links=links,
        vega=links.shared(VEGA),
        licence=CC_BY,
    )


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
            "page": AT_ROOT.exhibit(one.kind, one.id),
            "embed": AT_ROOT.embed(one.id),
            "dataset": one.dataset,
            "downloads": files(one.downloads),
            "citations": files(citations(one)),
        }
        for one in exhibits
    ]
    return json.dumps(listed, ensure_ascii=False, indent=1) + "\n"
