"""How to cite: a box with the citation in words and in three formats, and the same as files."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from generator.citing.formats import bibtex, csl_json, ris
from generator.citing.works import exhibit_work, paper, published_in, site_work, work_stem
from generator.drawing.downloads import Download, text_file
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit, download_html
from generator.reading.works import Reference
from generator.writing.citations import entry_html
from generator.writing.links import Links

# The formats as their makers write them, the same in every language.
FORMATS = {"bibtex": "BibTeX", "ris": "RIS", "csl-json": "CSL-JSON"}


def exhibit_box(edition: Edition, exhibit: Exhibit, to_root: str) -> str:
    """The part of an exhibit's page that says how to cite it and what it rests on."""
    word, said = edition.word, exhibit.said
    work = exhibit_work(edition, exhibit)
    rests = f"{escape(word('cite.rests'))}: {escape(said['source'])} {escape(word('cite.printed'))}"
    return (
        f'<h2 id="cite">{escape(word("cite.title"))}</h2>'
        f"{box_html(edition, 'cite', work, exhibit_files(edition, exhibit), to_root)}"
        f'<p class="cite-rests">{rests}</p>'
    )


def byline_html(edition: Edition, to_root: str) -> str:
    """Whose study it is, in a line: its title, all authors as it names them, where it is from.

    That is their institution, its journal and its year, as far as they are known.
    """
    work = paper(edition)
    names = edition.language.listed([author.name for author in work.authors])
    year = str(work.issued.year) if work.issued else ""
    origin = ", ".join(part for part in (work.publisher, published_in(work), year) if part)
    title = f'<a href="{to_root}about/#cite-paper"><cite>{escape(work.title)}</cite></a>'
    said = ". ".join(part for part in (title, escape(names), escape(origin)) if part)
    return f'<p class="byline">{said}</p>'


def work_box(edition: Edition, name: str, to_root: str) -> str:
    """The box of a whole work: the paper or the site."""
    return box_html(
        edition, f"cite-{name}", works(edition)[name], work_files(edition, name), to_root
    )


def works(edition: Edition) -> dict[str, Reference]:
    """What has a box of its own on the page about the site."""
    return {"paper": paper(edition), "site": site_work(edition)}


def exhibit_files(edition: Edition, exhibit: Exhibit) -> tuple[Download, ...]:
    """The citation of an exhibit, in each format."""
    path = exhibit.path.removesuffix(".md")
    return files_of(edition, exhibit_work(edition, exhibit), path)


def work_files(edition: Edition, name: str) -> tuple[Download, ...]:
    """The citation of a whole work, in each format."""
    return files_of(edition, works(edition)[name], work_stem(name))


def cite_files(edition: Edition) -> dict[str, str]:
    """Every file of a citation, by its path below the language's root."""
    files = [file for name in works(edition) for file in work_files(edition, name)]
    for exhibit in edition.exhibits.values():
        files += exhibit_files(edition, exhibit)
    return {file.path: file.content.decode() for file in files}


def files_of(edition: Edition, work: Reference, path: str) -> tuple[Download, ...]:
    """One work in each format."""
    return (
        text_file("bibtex", f"{path}.bib", bibtex(work, edition.word("version"))),
        text_file("ris", f"{path}.ris", ris(work)),
        text_file("csl-json", f"{path}.csl.json", csl_json(work)),
    )


def box_html(
    edition: Edition, name: str, work: Reference, files: tuple[Download, ...], to_root: str
) -> str:
    """A citation in words, then in each format on demand; to select, to copy, to take away.

    The buttons stay hidden until their script runs.
    """
    text = f'<p class="cite-text" id="{name}-text">{text_html(edition, work)}</p>'
    formats = "".join(
        f'<details data-print="no"><summary>{FORMATS[file.format]}</summary>'
        f'<pre><code id="{name}-{file.format}">{escape(file.content.decode().strip())}</code></pre>'
        f"{copy_button(edition, f'{name}-{file.format}')}</details>"
        for file in files
    )
    # No file of a citation is shared by the languages.
    links = " · ".join(download_html(file, edition, Links(to_root, "")) for file in files)
    return (
        f'<div class="cite">{text}{copy_button(edition, f"{name}-text")}{formats}'
        f'<p class="exhibit-links" data-print="no">{escape(edition.word("dataset.download"))}: '
        f"{links}</p></div>"
        f'<script src="{to_root}assets/js/copy.js" defer></script>'
    )


def copy_button(edition: Edition, name: str) -> str:
    """A button that copies what has this id."""
    word = edition.word
    return (
        f'<button type="button" class="cite-copy" hidden data-print="no" data-copy="{name}" '
        f'data-copied="{escape(word("cite.copied"))}">{escape(word("cite.copy"))}</button>'
    )


def text_html(edition: Edition, work: Reference) -> str:
    """The citation in words, in the site's style; the version stands with the name of the site."""
    version = f" ({edition.word('version')} {work.version})" if work.version else ""
    said = work
    if work.container:
        said = replace(work, container=f"{work.container}{version}")
    elif version:
        # Of a whole site, only this type says its version.
        said = replace(work, type="document")
    return entry_html(said, edition.study.style, edition.language, edition.cited)
