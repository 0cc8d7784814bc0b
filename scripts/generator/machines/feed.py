"""The corrections as an Atom feed (RFC 4287), for who wants to hear of the next one.

Only where the site has a public address: an entry of a feed is known by a whole one.
"""

from __future__ import annotations

from generator.in_language.edition import Edition
from generator.writing.links import FEED
from generator.writing.templates import render
from generator.writing.versions import PLACE_OF_RELEASES, changes_html, version_text


def corrections_page(edition: Edition) -> str:
    """The page that lists the releases, by its path; nothing where none does."""
    pages = edition.prose.items()
    return next((path for path, text in pages if PLACE_OF_RELEASES in text), "")


def has_feed(edition: Edition) -> bool:
    """Whether there is an address to lead to and a page to lead from."""
    return edition.has_address and bool(corrections_page(edition))


def feed_xml(edition: Edition, called: dict[str, str]) -> str:
    """Every release that is out, newest first, with what it changed; `called` names the numbers."""
    links, page = edition.public, corrections_page(edition)
    releases = [one for one in edition.study.releases if one.date]
    entries = [
        {
            "id": links.page(page, one.anchor),
            "title": version_text(one, edition),
            "updated": moment(one.date),
            # As text: a feed's reader unpacks it.
            "content": str(changes_html(one, edition, called, links)),
        }
        for one in releases
    ]
    return render(
        "feed",
        code=edition.code,
        title=f"{edition.word('site.title')}: {edition.titles()[page]}",
        author=edition.word("site.author"),
        page=links.page(page),
        feed=links.file(FEED),
        updated=moment(releases[0].date),
        entries=entries,
    )


def moment(day: str) -> str:
    """A day as RFC 3339 asks for."""
    return f"{day}T00:00:00Z"
