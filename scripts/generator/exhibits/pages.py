"""The page of each exhibit, with what to take away, and the galleries that lead to them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from generator.citing.cites import exhibit_box
from generator.exhibits.snippets import oembed_path, snippet
from generator.in_language.edition import Edition, shown_exhibits
from generator.in_language.exhibit import Exhibit, frame_html
from generator.in_language.front import front
from generator.writing.prose import Where


def exhibit_page(
    edition: Edition, exhibit: Exhibit, exhibits: Sequence[Exhibit], place: int
) -> str:
    """The exhibit by itself, with the pages that show it, the one before and the one after."""
    word, said = edition.word, exhibit.said
    where = Where(f"data/exhibits/{exhibit.id}.toml", exhibit.path)
    frame = frame_html(exhibit, edition.language, word, where.to_root, alone=True)
    shown = edition.pages_where(shown_exhibits, f"{exhibit.kind}.{exhibit.id}")
    links = ", ".join(
        f'<a href="{where.to_root}{there}">{escape(title)}</a>' for there, title in shown
    )
    ways = [exhibit_box(edition, exhibit, where.to_root), embed_box(edition, exhibit)]
    if shown:
        ways.append(f'<p class="exhibit-shown">{word("appears_on")}: {links}.</p>')
    ways.append(neighbours(edition, exhibits, place))
    more = {"oembed": oembed_path(exhibit)}
    if exhibit.kind == "figure":
        more["image"] = f"{exhibit.path.removesuffix('.md')}.png"
    matter = front(said["headline"], said["subtitle"], more)
    return f"{matter}\n# {said['headline']}\n\n{frame}\n\n{''.join(ways)}\n"


def neighbours(edition: Edition, exhibits: Sequence[Exhibit], place: int) -> str:
    """The ways to the exhibit before and the one after."""
    ways = "".join(
        f'<a class="exhibit-{key}" rel="{rel}" href="../{exhibits[one].id}/">'
        f"<span>{edition.word(f'exhibit.{key}')}</span> "
        f"{escape(exhibits[one].said['headline'])}</a>"
        for key, rel, one in (("previous", "prev", place - 1), ("next", "next", place + 1))
        if 0 <= one < len(exhibits)
    )
    name = edition.word("exhibit_ways")
    return f'<nav class="exhibit-ways" data-print="no" aria-label="{name}">{ways}</nav>'


def embed_box(edition: Edition, exhibit: Exhibit) -> str:
    """The snippet that sets an exhibit on another page, to be copied by hand or by mouse."""
    word = edition.word
    message = f'{{type: "exhibit-height", id: "{exhibit.id}", height}}'
    unprinted = 'data-print="no"'
    return (
        f'<h2 id="embed" {unprinted}>{escape(word("embed.title"))}</h2>'
        f"<p {unprinted}>{escape(word('embed.how'))}</p>"
        f"<pre {unprinted}><code>{escape(snippet(edition, exhibit))}</code></pre>"
        f"<p {unprinted}>{escape(word('embed.parameters'))}</p>"
        f"<p {unprinted}>{escape(word('embed.message'))} <code>{escape(message)}</code></p>"
    )
