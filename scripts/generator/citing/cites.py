"""How to cite: a box with the citation in words and in three formats, and the same as files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from markupsafe import Markup

from generator.citing.formats import bibtex, csl_json, ris
from generator.citing.works import (
    exhibit_work,
    page_stem,
    page_work,
    paper,
    published_in,
    site_work,
    work_stem,
)
from generator.drawing.downloads import Download, text_file
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.reading.works import Reference
from generator.writing.citations import entry_html
from generator.writing.links import Links
from generator.writing.reports import report_link
from generator.writing.templates import render

# The formats as their makers write them, the same in every language.
FORMATS = {"bibtex": "BibTeX", "ris": "RIS", "csl-json": "CSL-JSON"}


def exhibit_box(edition: Edition, exhibit: Exhibit, links: Links) -> Markup:
    """The part of an exhibit's page that says how to cite it and what it rests on."""
    work, files = exhibit_work(edition, exhibit), exhibit_files(edition, exhibit)
    box = box_html(edition, "cite", work, files, links)
    report = report_link(edition, edition.named(exhibit.path), exhibit.id)
    return render("cite_exhibit", edition=edition, exhibit=exhibit, box=box, report=report)


def byline_html(edition: Edition, links: Links) -> Markup:
    """Whose study it is, in a line: its title, all authors as it names them, where it is from.

    That is their institution, its journal and its year, as far as they are known.
    """
    work = paper(edition)
    names = edition.language.listed([author.name for author in work.authors])
    year = str(work.issued.year) if work.issued else ""
    origin = ", ".join(part for part in (work.publisher, published_in(work), year) if part)
    return render(
        "byline",
        title=work.title,
        translated=work.translations.get(edition.code),
        said=list(filter(None, (names, origin))),
        links=links,
    )


def work_box(edition: Edition, name: str, links: Links) -> Markup:
    """The box of a whole work: the paper or the site."""
    work, files = works(edition)[name], work_files(edition, name)
    return box_html(edition, f"cite-{name}", work, files, links)


def page_box(edition: Edition, path: str, title: str, links: Links) -> Markup:
    """How to cite a page, folded to one line for its foot."""
    work, files = page_work(edition, path, title), page_files(edition, path, title)
    box = box_html(edition, "cite-page", work, files, links)
    return render("cite_page", edition=edition, box=box)


def works(edition: Edition) -> dict[str, Reference]:
    """What has a box of its own on the page about the site."""
    return {"paper": paper(edition), "site": site_work(edition)}


def exhibit_files(edition: Edition, exhibit: Exhibit) -> tuple[Download, ...]:
    """The citation of an exhibit, in each format."""
    path = exhibit.path.removesuffix(".md")
    return files_to_cite(edition, exhibit_work(edition, exhibit), path)


def page_files(edition: Edition, path: str, title: str) -> tuple[Download, ...]:
    """The citation of a page, in each format."""
    return files_to_cite(edition, page_work(edition, path, title), page_stem(path))


def work_files(edition: Edition, name: str) -> tuple[Download, ...]:
    """The citation of a whole work, in each format."""
    return files_to_cite(edition, works(edition)[name], work_stem(edition, name))


def cite_files(edition: Edition, headings: Mapping[str, str]) -> dict[str, str]:
    """Every file of a citation, by its path below the language's root.

    `headings` are those of the pages with a box of their own, by path.
    """
    files = [file for name in works(edition) for file in work_files(edition, name)]
    for exhibit in edition.exhibits.values():
        files += exhibit_files(edition, exhibit)
    for path, title in headings.items():
        files += page_files(edition, path, title)
    return {file.path: file.content.decode() for file in files}


def files_to_cite(edition: Edition, work: Reference, path: str) -> tuple[Download, ...]:
    """One work in each format."""
    return (
        text_file("bibtex", f"{path}.bib", bibtex(work, edition.word("version"))),
        text_file("ris", f"{path}.ris", ris(work)),
        text_file("csl-json", f"{path}.csl.json", csl_json(work)),
    )


def box_html(
    edition: Edition, name: str, work: Reference, files: tuple[Download, ...], links: Links
) -> Markup:
    """A citation in words, then in each format on demand; to select, to copy, to take away.

    The buttons stay hidden until their script runs.
    """
    return render(
        "cite",
        edition=edition,
        name=name,
        said=text_html(edition, work),
        files=[(FORMATS[one.format], one, one.content.decode().strip()) for one in files],
        links=links,
    )


def text_html(edition: Edition, work: Reference) -> Markup:
    """The citation in words, in the site's style; the version stands with the name of the site."""
    version = f"{edition.word('version')} {work.version}" if work.version else ""
    said = work
    if work.container and version:
        said = replace(work, container=f"{work.container} ({version})")
    elif version:
        # Of a whole site, only this type says its version.
        said = replace(work, type="document")
    text = entry_html(said, edition.study.style, edition.language, edition.cited)
    if not version or edition.study.releases[0].date:
        return text
    # What a reader cites may have changed since; the style would write it as a title.
    before, known, after = text.rpartition(version)
    later = f", {edition.word('cite.later')}" if known else ""
    return Markup("{}{}{}{}").format(before, known, later, after)
