"""What a page is, in schema.org's words: JSON-LD for search engines and catalogues."""

from __future__ import annotations

from generator.datasets.cells import slug
from generator.datasets.licence import CC_BY, licence_of_page
from generator.drawing.downloads import Download
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.languages import LANGUAGES
from generator.machines.linked_datasets import CSV, JSON, XLSX, dataset_node, package_node
from generator.machines.linked_works import Node, maintainers, notebook_node, site_node, study_node
from generator.writing.beside import below, to_site
from generator.writing.prose import Where, address
from generator.writing.versions import last_released

# What readers take away, by its format; other formats have no type of their own here.
MEDIA_TYPES = {
    "csv": CSV,
    "svg": "image/svg+xml",
    "png-slide": "image/png",
    "png-square": "image/png",
    "vega-lite": JSON,
    "xlsx": XLSX,
}


def linked_data(edition: Edition, path: str, title: str, description: str) -> Node:
    """The page and what it is about; addresses are relative while the site has none.

    JSON-LD resolves them against the page's own. Of the paper, what is unknown is absent, such as
    its licence.
    """
    code, here = edition.language.code, Where("", path)
    last = last_released(edition.study.releases)
    to = to_root(edition, here)
    page: Node = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "@id": f"{to}{address(path)}",
        "name": title,
        "description": description,
        "inLanguage": code,
        "version": last.version,
        "dateModified": last.date,
        "isPartOf": site_node(edition, to, whole=path == "index.md"),
        "isBasedOn": study_node(edition, to, whole=path in ("index.md", "about.md")),
        **twins(edition, here),
    }
    if licence := licence_of_page(edition.study.package, path):
        page["license"] = licence
    about = subject(edition, path, to, title)
    return {**page, "mainEntity": about} if about else page


def to_root(edition: Edition, here: Where) -> str:
    """The language's root, as an address or from the page."""
    return edition.root_url if edition.has_address else here.to_root or "./"


def twins(edition: Edition, here: Where) -> Node:
    """The page in other languages: the root's are the original, all others its translations."""
    code, root = edition.language.code, LANGUAGES.root
    to_all = edition.site_url if edition.has_address else to_site(here.to_root, code)
    others = [one for one in LANGUAGES if one != code] if code == root else [root]
    nodes = [
        {
            "@type": "WebPage",
            "@id": f"{to_all}{below(one)}{address(here.path)}",
            "inLanguage": one,
        }
        for one in others
    ]
    if not nodes:
        return {}
    said = "workTranslation" if code == root else "translationOfWork"
    return {said: nodes[0] if len(nodes) == 1 else nodes}


def subject(edition: Edition, path: str, to: str, title: str) -> Node | None:
    """The figure, table, dataset or notebook whose page this is."""
    if path.endswith(".ipynb"):
        return notebook_node(edition, path, to, title)
    for exhibit in edition.exhibits.values():
        if exhibit.path == path:
            return exhibit_node(edition, exhibit, to)
    for dataset in edition.study.package.datasets:
        if path == f"data/{slug(dataset.name)}.md":
            return dataset_node(edition, dataset, to)
    return package_node(edition, to) if path == "data/index.md" else None


def exhibit_node(edition: Edition, exhibit: Exhibit, to: str) -> Node:
    """A figure with its image, or a table, and the dataset that it is made from."""
    said = exhibit.said
    node: Node = {
        "@type": "ImageObject" if exhibit.kind == "figure" else "Table",
        "@id": f"{to}{address(exhibit.path)}#{exhibit.id}",
        "name": said["headline"],
        "description": said["description"],
        "creator": maintainers(edition),
        "license": CC_BY,
        "inLanguage": edition.language.code,
        "isBasedOn": [
            {"@type": "Dataset", "@id": f"{to}data/{slug(exhibit.dataset)}/#dataset"},
            study_node(edition, to, whole=False),
        ],
    }
    if exhibit.kind == "figure":
        files = {file.format: file for file in exhibit.downloads}
        node |= {"caption": said["subtitle"], **file_of(files["svg"], to)}
    return node


def file_of(file: Download, to: str) -> Node:
    """Address, type and size of a file."""
    return {
        "contentUrl": f"{to}{file.path}",
        "encodingFormat": MEDIA_TYPES[file.format],
        "contentSize": f"{file.bytes} B",
    }
