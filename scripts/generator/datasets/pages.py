"""The page of each dataset, and the overview that leads to them."""

from __future__ import annotations

from markupsafe import Markup

from generator.datasets.dictionary import dictionary_html
from generator.datasets.package import PACKAGE, SUMS, sha256, subjects
from generator.datasets.read_in import in_pandas, in_r
from generator.datasets.rows import rows_html
from generator.datasets.semicolons import spreadsheet_csv, spreadsheet_path
from generator.datasets.sources import place_in_paper, source_text
from generator.datasets.workbooks import workbook_path
from generator.in_language.edition import Edition
from generator.in_language.front import front
from generator.reading import Dataset
from generator.writing.beside import kilobytes
from generator.writing.links import DATA, DATASETS, Links, dataset_anchor, slug
from generator.writing.templates import render

# Enough of a checksum to tell two files apart at a glance.
SHORT = 8


def dataset_pages(edition: Edition) -> dict[str, str]:
    """A page for every dataset with a subject, by its path."""
    return {
        path_of(dataset.name): dataset_markdown(edition, dataset)
        for dataset in subjects(edition.study.package)
    }


def path_of(dataset: str) -> str:
    """The page of a dataset, below the language's root."""
    return f"{DATA}{slug(dataset)}.md"


def dataset_markdown(edition: Edition, dataset: Dataset) -> str:
    """What a dataset holds, its rows, its columns, where it comes from and how to take it away."""
    word, title = edition.word, dataset.title[edition.code]
    links = Links.on_page(path_of(dataset.name), edition.language)
    sections = [
        summary_html(edition, dataset),
        f"## {word('dataset.all_rows')} {{#rows}}",
        rows_html(dataset, edition, links),
        f"## {word('dataset.dictionary')} {{#columns}}",
        dictionary_html(dataset, edition, links),
        f"## {word('dataset.files')} {{#files}}",
        files_html(edition, dataset, links),
    ]
    if uses := uses_html(edition, dataset.name, links):
        sections += [f"## {word('dataset.used_in')} {{#used-in}}", uses]
    matter = front(title, dataset.description[edition.code], {"below": DATASETS}, searched=True)
    return f"{matter}\n# {title}\n\n" + "\n\n".join(sections) + "\n"


def summary_html(edition: Edition, dataset: Dataset) -> Markup:
    """What a dataset holds, then rows, columns, place in the paper, sources and licence."""
    word, rows = edition.word, len(edition.study.table(dataset.name))
    pairs = [
        (
            "dataset.size",
            f"{edition.language.number(rows)} {word('dataset.rows')}, "
            f"{len(dataset.fields)} {word('dataset.columns')}",
        )
    ]
    if place := place_in_paper(dataset, edition):
        pairs.append(("dataset.in_paper", place))
    if source := source_text(dataset, edition):
        pairs.append(("dataset.sources", source))
    known = "dataset.licence_ours" if dataset.licence else "dataset.licence_unknown"
    pairs.append(("dataset.licence", word(known)))
    lead = dataset.description[edition.code]
    return render("dataset_summary", edition=edition, lead=lead, pairs=pairs)


def files_html(edition: Edition, dataset: Dataset, links: Links) -> Markup:
    """The file in both kinds of CSV, how it is read, and the workbook; all the data at once."""
    language, book = edition.language, workbook_path(dataset.name)
    content, archive = edition.study.raw[dataset.name], edition.study.about.archive
    return render(
        "dataset_files",
        edition=edition,
        dataset=dataset,
        file=links.shared(f"{DATA}{dataset.path}"),
        size=kilobytes(len(content), language),
        checksum=sha256(content),
        short=sha256(content)[:SHORT],
        reading=[("Python", in_pandas(dataset, content)), ("R", in_r(dataset, content))],
        comma=links.shared(f"{DATA}{spreadsheet_path(dataset)}"),
        comma_size=kilobytes(len(spreadsheet_csv(dataset, content)), language),
        book=links.file(book),
        book_size=kilobytes(edition.sizes[f"{language.folder}{book}"], language),
        archive=links.shared(archive),
        archive_size=kilobytes(edition.sizes[archive], language),
        described=list(zip(whole(links), ("dataset.package", "dataset.sums"), strict=True)),
    )


def uses_html(edition: Edition, name: str, links: Links) -> Markup:
    """The figures and tables that are made from a dataset."""
    uses = [
        (links.exhibit(one.kind, one.id), one.called(edition), one.said["headline"])
        for one in edition.exhibits.values()
        if one.dataset == name
    ]
    return render("dataset_uses", uses=uses) if uses else Markup()


def overview_html(edition: Edition, links: Links) -> Markup:
    """Every dataset in one list: what it holds, how many rows, its page and its file."""
    return render(
        "datasets",
        edition=edition,
        links=links,
        whole=whole(links),
        folder=DATA,
        anchor=dataset_anchor,
        workbook_path=workbook_path,
    )


def whole(links: Links) -> list[tuple[str, str]]:
    """The files that describe all the data, each an address and a name."""
    return [(links.shared(f"{DATA}{file}"), file) for file in (PACKAGE, SUMS)]
