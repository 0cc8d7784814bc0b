"""What stands at the places of a page but numbers: `{{ figure.x }}`, `{{ claims.here }}` …"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from markupsafe import Markup

from generator.citing.cites import byline_html, work_box
from generator.claims.claims import claims_here, scale_html
from generator.claims.ledger import ledger_markdown
from generator.claims.notes import notes_markdown
from generator.datasets.pages import overview_html
from generator.drawing.flow import flow_html
from generator.errors import InvalidProse, UnknownName, quoted
from generator.in_language.edition import Edition
from generator.in_language.exhibit import frame_html
from generator.lessons.course import course_html, lessons_html
from generator.lessons.guessed import prediction_html
from generator.lessons.parts import (
    discussion_html,
    exercises_html,
    lesson_files_html,
    plan_html,
    rps_html,
)
from generator.media.frames import medium_html
from generator.notebooks.pages import ways_html
from generator.numbers.pages import labels_of_all
from generator.numbers.since import editions_html
from generator.reading import HOME
from generator.reading.about import FILE, About
from generator.reading.media import DOCUMENT, PICTURE
from generator.site.chapters import index_html
from generator.site.licences import shipped_html
from generator.writing.beside import file_link
from generator.writing.citations import Library
from generator.writing.cited import cited_keys
from generator.writing.copies import copies_html
from generator.writing.links import FEED, Links
from generator.writing.prose import Where
from generator.writing.quoting import Quote
from generator.writing.reports import report_link
from generator.writing.templates import render
from generator.writing.versions import releases_markdown

Maker = Callable[[Edition, Where, Library, Quote], str]
EXHIBITS = ("figure", "table")
MEDIA = (PICTURE, DOCUMENT)
# Kinds of places that a part of the study fills.
OF_PARTS = {"claims": "claims", "notes": "notes", "lesson": "lessons", "lessons": "lessons"}


def part_of(
    edition: Edition, kind: str, name: str, where: Where, library: Library, quote: Quote
) -> str:
    """What stands at `{{ kind.name }}`, of those that `check_part` lets through."""
    if kind in EXHIBITS:
        # The home page tells the whole: what else an exhibit has stands on its own page.
        is_home = where.path == HOME
        return frame_html(edition.exhibits[name], edition, where.links, plain=is_home)
    if kind in MEDIA:
        return medium_html(edition.media[name], edition, where.links)
    if kind == "anchor":
        return render("anchor", name=name)
    if kind == "drawing":
        return edition.drawings[name](edition.word)
    if kind == "notebook":
        path = f"notebooks/{name}.ipynb"
        return ways_html(path, edition, where.links, edition.sizes)
    return MAKERS[f"{kind}.{name}"](edition, where, library, quote)


def check_part(
    kind: str, name: str, names: Mapping[str, list[str]], about: About, where: str
) -> None:
    """UnknownName, with the nearest one, for a place that nothing fills.

    `names` are those of each kind that has many: figure, table, drawing,
    notebook, picture, document. InvalidProse for
    a place of a part that the study does not list.
    """
    if (part := OF_PARTS.get(kind)) and not about.has(part):
        raise InvalidProse(where, f"{kind}.{name} - expected {quoted(part)} in parts of {FILE}")
    if kind == "anchor" or f"{kind}.{name}" in MAKERS:
        return
    if kind not in names:
        raise UnknownName(f"{kind}.{name}", ["fact", "anchor", *names, *MAKERS], where)
    if name not in names[kind]:
        raise UnknownName(f"{kind}.{name}", [f"{kind}.{one}" for one in names[kind]], where)


def package_html(edition: Edition, links: Links) -> Markup:
    """A link to the data package, with its size."""
    archive = edition.study.about.archive
    label, href = edition.word("notebook.package"), links.shared(archive)
    return file_link(label, href, edition.sizes[archive], edition.language)


def releases_html(edition: Edition, links: Links) -> str:
    """Every release, and above them the feed, which needs a public address."""
    listed = releases_markdown(edition, labels_of_all(edition), links)
    if not edition.has_address:
        return listed
    feed = render("feed_link", word=edition.word, href=links.file(FEED))
    return f"{feed}\n\n{listed}"


def report_way(edition: Edition, path: str) -> str:
    """Where to write about a mistake on a page, or that there is no such address yet."""
    if link := report_link(edition, edition.named(path)):
        return edition.word("report.way").format(link.replace("&", "&amp;"))
    return edition.word("report.none")


def references_html(edition: Edition, links: Links, library: Library) -> str:
    """The references, each with links back to the pages that cite it."""
    cited = {
        key: [(links.file(there), title) for there, title in edition.pages_where(cited_keys, key)]
        for key in library.keys
    }
    return library.list_html(cited, edition.word("cited_on"))


MAKERS: Mapping[str, Maker] = {
    "claims.here": lambda edition, where, _, quote: claims_here(
        edition, where.path.removesuffix(".md"), where.links, quote
    ),
    "claims.all": lambda edition, where, _, quote: ledger_markdown(edition, quote),
    "claims.scale": lambda edition, *_: scale_html(edition),
    "findings.index": lambda edition, where, *_: index_html(edition, where),
    "flow.drawing": lambda edition, *_: flow_html(edition),
    "lesson.files": lambda edition, where, *_: lesson_files_html(edition, where),
    "lesson.plan": lambda edition, where, *_: plan_html(edition, where),
    "lesson.predict": lambda edition, where, *_: prediction_html(edition, where),
    "lesson.exercises": lambda edition, where, _, quote: exercises_html(edition, where, quote),
    "lesson.discussion": lambda edition, where, _, quote: discussion_html(edition, where, quote),
    "lesson.rps": lambda edition, where, *_: rps_html(edition, where),
    "lessons.all": lambda edition, where, *_: lessons_html(edition, where.links),
    "lessons.rps": lambda edition, where, *_: course_html(edition, where.links),
    "licences.shipped": lambda edition, *_: shipped_html(edition),
    "notes.all": lambda edition, *_: notes_markdown(edition),
    "releases.all": lambda edition, where, *_: releases_html(edition, where.links),
    "report.way": lambda edition, where, *_: report_way(edition, where.path),
    "datasets.all": lambda edition, where, *_: overview_html(edition, where.links),
    "paper.byline": lambda edition, where, *_: byline_html(edition, where.links),
    "cite.paper": lambda edition, where, *_: work_box(edition, "paper", where.links),
    "cite.site": lambda edition, where, *_: work_box(edition, "site", where.links),
    "references.all": lambda edition, where, library, _: references_html(
        edition, where.links, library
    ),
    "editions.all": lambda edition, where, *_: editions_html(edition, where.links),
    "offline.copies": lambda edition, where, *_: copies_html(edition, where.links),
    "package.zip": lambda edition, where, *_: package_html(edition, where.links),
}
