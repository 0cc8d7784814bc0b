"""What can be cited of the site as a work of its own, and the study that the site is about."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.languages import EN_DASH, NBSP
from generator.reading import HOME
from generator.reading.works import Day, Group, Reference
from generator.writing.versions import last_released

# From one page to another, however a person typed it.
PAGES = re.compile(rf"(?<!\s)\s*+[-{EN_DASH}]++\s*")


def paper(edition: Edition) -> Reference:
    """The study that the site is about, as the references have it."""
    return edition.study.paper


def site_work(edition: Edition) -> Reference:
    """The site as a work of its own."""
    last = last_released(edition.study.releases)
    return Reference(
        key=f"{edition.study.about.slug}-{edition.language.code}",
        type="webpage",
        title=edition.word("site.title"),
        authors=(Group(edition.word("site.author")),),
        version=last.version,
        issued=Day(*map(int, last.date.split("-"))),
        url=address_of(edition, "index.md"),
        language=edition.language.code,
    )


def exhibit_work(edition: Edition, exhibit: Exhibit) -> Reference:
    """A figure or a table of the site, with its number."""
    return replace(
        page_work(edition, exhibit.path, exhibit.said["headline"]),
        key=f"{edition.study.about.slug}-{exhibit.id}-{edition.language.code}",
        genre=exhibit.called(edition),
    )


def page_work(edition: Edition, path: str, title: str) -> Reference:
    """A page of the site by its path and its heading; the home page is the site itself."""
    if path == HOME:
        return site_work(edition)
    named = page_stem(path).replace("/", "-")
    return replace(
        site_work(edition),
        # An exhibit may have a page's name, and has the shorter key.
        key=f"{edition.study.about.slug}-page-{named}-{edition.code}",
        # Citation managers keep a space that does not break as a strange letter.
        title=title.replace(NBSP, " "),
        container=edition.word("site.title"),
        url=address_of(edition, path),
    )


def page_stem(path: str) -> str:
    """The files of a page's citation, below the language's root and without their ending."""
    return path.rpartition(".")[0]


def address_of(edition: Edition, path: str) -> str:
    """Where a page of the site is published; nothing before it is, since a citation lasts."""
    return edition.public.page(path) if edition.has_address else ""


def work_stem(edition: Edition, name: str) -> str:
    """The files of a whole work's citation, below the language's root and without their ending."""
    return f"about/{edition.study.about.slug}-{name}"


def published_in(work: Reference) -> str:
    """Journal with volume, issue and pages, or nothing: JAPS, 4(2), 60–65."""
    number = work.volume + (f"({work.issue})" if work.issue else "")
    pages = PAGES.sub(EN_DASH, work.pages)
    return ", ".join(part for part in (work.container, number, pages) if part)
