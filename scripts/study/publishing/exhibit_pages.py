"""The page of each exhibit, with what to take away, and the galleries that lead to them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from study.publishing.edition import Edition, shown_exhibits
from study.publishing.exhibits import Exhibit, frame_html
from study.publishing.front import front, heading
from study.publishing.prose import Where

# Enough for most exhibits at the width of a phone; the bare page tells its true height.
EMBED_HEIGHT = 640


def gallery_page(edition: Edition, kind: str, exhibits: Sequence[Exhibit]) -> str:
    """All figures or all tables, in reading order."""
    items = "".join(
        f'<li><a href="{one.id}/"><span class="exhibit-number">{edition.word(kind)} {one.number}'
        f"</span> {escape(one.said['headline'])}</a> "
        f'<span class="exhibit-subtitle">{escape(one.said["subtitle"])}</span></li>'
        for one in exhibits
    )
    return f'{heading(edition, f"{kind}s")}\n\n<ul class="gallery">{items}</ul>\n'


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
    ways = [f"<p>{word('appears_on')}: {links}.</p>"] if shown else []
    for key, one in (("previous", place - 1), ("next", place + 1)):
        if 0 <= one < len(exhibits):
            other = exhibits[one]
            ways.append(
                f'<p class="exhibit-{key}">{word(key)}: <a href="../{other.id}/">'
                f"{escape(other.said['headline'])}</a></p>"
            )
    ways.append(embed_box(edition, exhibit))
    matter = front(said["headline"], said["subtitle"])
    return f"{matter}\n# {said['headline']}\n\n{frame}\n\n{''.join(ways)}\n"


def embed_box(edition: Edition, exhibit: Exhibit) -> str:
    """The snippet that sets an exhibit on another page, to be copied by hand or by mouse."""
    snippet = (
        f'<iframe src="{edition.root_url}embed/{exhibit.id}/" '
        f'title="{escape(exhibit.said["headline"])}" width="100%" height="{EMBED_HEIGHT}" '
        'loading="lazy"></iframe>'
    )
    return (
        f'<h2 id="embed">{escape(edition.word("embed.title"))}</h2>'
        f"<p>{escape(edition.word('embed.how'))}</p><pre><code>{escape(snippet)}</code></pre>"
    )
