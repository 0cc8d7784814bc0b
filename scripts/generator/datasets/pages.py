"""The page of each dataset, and the overview that leads to them."""

from __future__ import annotations

from html import escape

from generator.datasets.archive import ARCHIVE
from generator.datasets.cells import Reader, slug
from generator.datasets.dictionary import dictionary_html
from generator.datasets.package import PACKAGE, SUMS, sha256, subjects
from generator.datasets.rows import rows_html
from generator.datasets.sources import place_in_paper, source_text
from generator.datasets.workbooks import workbook_path
from generator.in_language.edition import Edition
from generator.in_language.front import front
from generator.reading import Dataset
from generator.writing.beside import below, file_link, kilobytes, to_site
from generator.writing.links import Links

# Enough of a checksum to tell two files apart at a glance.
SHORT = 8


def dataset_pages(edition: Edition) -> dict[str, str]:
    """A page for every dataset with a subject, by its path."""
    return {
        path_of(dataset.name): dataset_page(edition, dataset)
        for dataset in subjects(edition.study.package)
    }


def path_of(dataset: str) -> str:
    """The page of a dataset, below the language's root."""
    return f"data/{slug(dataset)}.md"


def dataset_page(edition: Edition, dataset: Dataset) -> str:
    """What a dataset holds, its rows, its columns, where it comes from and how to take it away."""
    code, word, name = edition.language.code, edition.word, dataset.name
    by = Reader(edition.study, edition.language, edition.titles(), edition.facts)
    title = dataset.title[code]
    sections = [
        f'<p class="dataset-lead">{escape(dataset.description[code])}</p>',
        summary_html(edition, dataset, by),
        f"## {word('dataset.all_rows')} {{#rows}}\n\n{escape(word('dataset.rows_note'))}",
        rows_html(dataset, by),
        f"## {word('dataset.dictionary')} {{#columns}}",
        dictionary_html(dataset, by),
        f"## {word('dataset.files')} {{#files}}",
        files_html(edition, dataset),
    ]
    if uses := uses_html(edition, name):
        sections += [f"## {word('dataset.used_in')} {{#used-in}}", uses]
    matter = front(title, dataset.description[code])
    return f"{matter}\n# {title}\n\n" + "\n\n".join(sections) + "\n"


def summary_html(edition: Edition, dataset: Dataset, by: Reader) -> str:
    """Rows, columns, place in the paper, sources and licence, as pairs."""
    word, language = edition.word, edition.language
    rows = len(edition.study.table(dataset.name))
    pairs = [
        (
            "dataset.size",
            f"{language.number(rows)} {word('dataset.rows')}, "
            f"{len(dataset.fields)} {word('dataset.columns')}",
        )
    ]
    if place := place_in_paper(dataset, by):
        pairs.append(("dataset.in_paper", place))
    if source := source_text(dataset, by):
        pairs.append(("dataset.sources", source))
    known = "dataset.licence_ours" if dataset.licence else "dataset.licence_unknown"
    pairs.append(("dataset.licence", word(known)))
    said = "".join(f"<dt>{escape(word(key))}</dt><dd>{escape(text)}</dd>" for key, text in pairs)
    return f'<dl class="note dataset-summary">{said}</dl>'


def files_html(edition: Edition, dataset: Dataset) -> str:
    """The file and the workbook to take away with their sizes, and all the data at once."""
    word, language, name = edition.word, edition.language, dataset.name
    content, to_root = edition.study.raw[name], Links.on_page(path_of(name), language).root
    to_data, whole = to_files(edition, to_root), sha256(content)
    book, zipped = workbook_path(name), f"{to_site(to_root, language.code)}{ARCHIVE}"
    book_size = edition.sizes[f"{below(language.code)}{book}"]
    return (
        f'<ul class="dataset-files"><li><a download href="{to_data}{dataset.path}">'
        f"{escape(word('dataset.download'))} {dataset.path}</a> "
        f"(CSV, {kilobytes(len(content), language)}) "
        '<details class="dictionary" data-print="no">'
        f"<summary>SHA-256 <code>{whole[:SHORT]}…</code></summary>"
        f'<code class="checksum">{whole}</code></details></li>'
        f'<li><a download href="{to_root}{book}">'
        f"{escape(word('dataset.download'))} {name}.xlsx</a> "
        f"(XLSX, {kilobytes(book_size, language)}): {escape(word('dataset.workbook'))}</li>"
        f"<li>{file_link(word('notebook.package'), zipped, edition.sizes[ARCHIVE], language)}: "
        f"{escape(word('dataset.zip'))}</li>"
        f'<li><a href="{to_data}{PACKAGE}">{PACKAGE}</a>: {escape(word("dataset.package"))}</li>'
        f'<li><a href="{to_data}{SUMS}">{SUMS}</a>: {escape(word("dataset.sums"))}</li></ul>'
    )


def uses_html(edition: Edition, name: str) -> str:
    """The figures and tables that are made from a dataset."""
    links = "".join(
        f'<li><a href="../../{one.path.removesuffix(".md")}/">'
        f"{one.called(edition)}</a>: {escape(one.said['headline'])}</li>"
        for one in edition.exhibits.values()
        if one.dataset == name
    )
    return f"<ul>{links}</ul>" if links else ""


def overview_html(edition: Edition, to_root: str) -> str:
    """Every dataset in one list: what it holds, how many rows, its page and its file."""
    items = "".join(
        overview_item(edition, dataset, to_root) for dataset in edition.study.package.datasets
    )
    to_data = to_files(edition, to_root)
    whole = " · ".join(f'<a href="{to_data}{file}">{file}</a>' for file in (PACKAGE, SUMS))
    return (
        f'<ul class="datasets">{items}</ul>\n\n'
        '<p class="exhibit-links" data-print="no">'
        f"{escape(edition.word('dataset.whole'))}: {whole}</p>"
    )


def overview_item(edition: Edition, dataset: Dataset, to_root: str) -> str:
    """One dataset of the overview."""
    code, name, word = edition.language.code, dataset.name, edition.word
    title = escape(dataset.title[code])
    if dataset.page:
        title = f'<a href="{to_root}data/{slug(name)}/">{title}</a>'
    rows = edition.language.number(len(edition.study.table(name)))
    files = f'<a download href="{to_files(edition, to_root)}{dataset.path}">CSV</a>'
    if dataset.page:
        files += f' · <a download href="{to_root}{workbook_path(name)}">XLSX</a>'
    return (
        f'<li id="dataset-{slug(name)}"><span class="dataset-title">{title}</span> '
        f'<span class="dataset-what">{escape(dataset.description[code])}</span> '
        f'<span class="dataset-size">{rows} {escape(word("dataset.rows"))} · {files}</span></li>'
    )


def to_files(edition: Edition, to_root: str) -> str:
    """From a page to the published data, which all languages share."""
    return f"{to_site(to_root, edition.language.code)}data/"
