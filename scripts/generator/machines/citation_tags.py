"""What a citation manager reads of a page: its own tags on every page, the study's on one.

They are those that Zotero's translators know: of HighWire, of Dublin Core, of PRISM.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.citing.works import PAGES, page_work, paper
from generator.in_language.edition import Edition
from generator.reading.works import Group, Person, Reference

# A tag by its name and what it says.
Tag = tuple[str, str]


def page_tags(edition: Edition, path: str, heading: str) -> list[Tag]:
    """A page as a work of the site: of a whole organisation, with its day and its edition."""
    work = page_work(edition, path, heading)
    # A page has a title, so that it would be taken for an article if it did not say otherwise.
    said = [*tags_of(work), ("citation_publisher", edition.word("site.author"))]
    return [*said, ("prism.edition", work.version), ("DC.type", "webpage")]


def paper_tags(edition: Edition) -> list[Tag]:
    """The study that the site is about, on the page that describes it, as far as it is known."""
    work = paper(edition)
    said = [*tags_of(work), *held_by(work)]
    # The names of CSL for what needs no container are those of Zotero.
    return said if "-" in work.type else [*said, ("DC.type", work.type)]


def tags_of(work: Reference) -> list[Tag]:
    """Title, authors, day and language, with the address where there is one."""
    return [
        ("citation_title", work.title),
        *(("citation_author", author_name(author)) for author in work.authors),
        *stated(
            ("citation_publication_date", work.issued.written("/") if work.issued else ""),
            ("citation_language", work.language),
            ("citation_public_url", work.url),
        ),
    ]


def held_by(work: Reference) -> Iterator[Tag]:
    """Who published a work and what it is part of."""
    first, _, last = PAGES.sub("-", work.pages).partition("-")
    journal = "citation_journal_title" if work.type.startswith("article-") else "DC.source"
    yield from stated(
        ("citation_publisher", work.publisher),
        (journal, work.container),
        ("citation_volume", work.volume),
        ("citation_issue", work.issue),
        ("citation_firstpage", first),
        ("citation_lastpage", last),
        ("citation_doi", work.doi),
    )


def author_name(author: Person | Group) -> str:
    """A person inverted; an organisation with a comma at its end, which keeps its name whole.

    Without one its last word would be taken for a family name.
    """
    return f"{author.name}," if isinstance(author, Group) else author.inverted


def stated(*tags: Tag) -> Iterator[Tag]:
    """The tags that say something."""
    return (tag for tag in tags if tag[1])
