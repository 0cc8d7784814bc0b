"""What a page is, in schema.org's words: JSON-LD for search engines and catalogues."""

from __future__ import annotations

from dataclasses import replace

from generator.datasets.licence import CC_BY, licence_of_page
from generator.datasets.pages import path_of
from generator.drawing.downloads import Download
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.languages import Language, other_languages, root_language
from generator.machines.linked_datasets import (
    CSV,
    JSON,
    OVERVIEW,
    XLSX,
    dataset_id,
    dataset_node,
    package_node,
)
from generator.machines.linked_lessons import lesson_node
from generator.machines.linked_works import Node, maintainers, notebook_node, site_node, study_node
from generator.writing.links import Links, lesson_path
from generator.writing.versions import last_released

# What readers take away, by its format; other formats have no type of their own here.
MEDIA_TYPES = {
    "csv": CSV,
    "md": "text/markdown",
    "svg": "image/svg+xml",
    "png-stage": "image/png",
    "png-square": "image/png",
    "svg-stage": "image/svg+xml",
    "svg-square": "image/svg+xml",
    "vega-lite": JSON,
    "xlsx": XLSX,
}


def linked_data(edition: Edition, path: str, title: str, description: str) -> Node:
    """The page and what it is about; addresses are relative while the site has none.

    JSON-LD resolves them against the page's own. Of the paper, what is unknown is absent, such as
    its licence.
    """
    last = last_released(edition.study.releases)
    links = links_of(edition, path)
    page: Node = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "@id": links.page(path),
        "name": title,
        "description": description,
        "inLanguage": edition.code,
        "version": last.version,
        "dateModified": last.date,
        "isPartOf": site_node(edition, links, whole=path == "index.md"),
        "isBasedOn": study_node(edition, links, whole=path in ("index.md", "about.md")),
        **twins(edition.language, path, links),
    }
    if licence := licence_of_page(edition.study.package, path):
        page["license"] = licence
    about = subject(edition, path, links, title)
    return {**page, "mainEntity": about} if about else page


def links_of(edition: Edition, path: str) -> Links:
    """Whole addresses, or what leads there from the page while the site has none."""
    if edition.has_address:
        return edition.public
    here = Links.on_page(path, edition.language)
    return replace(here, root=here.root or "./")


def twins(language: Language, path: str, links: Links) -> Node:
    """The page in other languages: what it translates, or at the root the translations of it."""
    original = root_language()
    is_original = language.code == original.code
    others = other_languages(original) if is_original else [original]
    pages: list[Node] = [
        {"@type": "WebPage", "@id": links.in_language(one).page(path), "inLanguage": one.code}
        for one in others
    ]
    relation = "workTranslation" if is_original else "translationOfWork"
    return {relation: pages[0] if len(pages) == 1 else pages} if pages else {}


def subject(edition: Edition, path: str, links: Links, title: str) -> Node | None:
    """The figure, table, dataset, notebook or lesson whose page this is."""
    if path.endswith(".ipynb"):
        return notebook_node(edition, path, links, title)
    for exhibit in edition.exhibits.values():
        if exhibit.path == path:
            return exhibit_node(edition, exhibit, links)
    for dataset in edition.study.package.datasets:
        if path == path_of(dataset.name):
            return dataset_node(edition, dataset, links)
    for lesson in edition.study.lessons:
        if path == lesson_path(lesson.id):
            return lesson_node(edition, lesson, links)
    return package_node(edition, links) if path == OVERVIEW else None


def exhibit_node(edition: Edition, exhibit: Exhibit, links: Links) -> Node:
    """A figure with its image, or a table, and the dataset that it is made from."""
    said = exhibit.said
    node: Node = {
        "@type": "ImageObject" if exhibit.kind == "figure" else "Table",
        "@id": links.page(exhibit.path, exhibit.id),
        "name": said["headline"],
        "description": said["description"],
        "creator": maintainers(edition),
        "license": CC_BY,
        "inLanguage": edition.language.code,
        "isBasedOn": [
            {"@type": "Dataset", "@id": dataset_id(exhibit.dataset, links)},
            study_node(edition, links, whole=False),
        ],
    }
    if exhibit.kind == "figure":
        files = {file.format: file for file in exhibit.downloads}
        node |= {"caption": said["subtitle"], **file_of(files["svg"], links)}
    return node


def file_of(file: Download, links: Links) -> Node:
    """Address, type and size of a file."""
    return {
        "contentUrl": links.file(file.path),
        "encodingFormat": MEDIA_TYPES[file.format],
        "contentSize": f"{file.bytes} B",
    }
