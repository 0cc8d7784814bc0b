"""The datasets in schema.org's words, one by one and together, each with its files."""

from __future__ import annotations

from generator.datasets.archive import ARCHIVE
from generator.datasets.package import PACKAGE, subjects
from generator.datasets.workbooks import workbook_path
from generator.in_language.edition import Edition
from generator.machines.linked_works import Node, maintainers, study_node
from generator.reading import Dataset
from generator.writing.links import DATA, Links
from generator.writing.versions import last_released

# The page that lists the datasets.
OVERVIEW = "data/index.md"
CSV, JSON, ZIP = "text/csv", "application/json", "application/zip"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def dataset_node(edition: Edition, dataset: Dataset, links: Links) -> Node:
    """One dataset with its columns and its files."""
    code, name = edition.code, dataset.name
    book = workbook_path(name)
    node: Node = {
        "@type": "Dataset",
        "@id": dataset_id(name, links),
        "name": dataset.title[code],
        "description": dataset.description[code],
        "inLanguage": code,
        "creator": maintainers(edition),
        "version": last_released(edition.study.releases).version,
        "isPartOf": {"@type": "Dataset", "@id": package_id(links)},
        "variableMeasured": dataset.names,
        "distribution": [
            download(links.shared(f"{DATA}{dataset.path}"), CSV, len(edition.study.raw[name])),
            download(links.file(book), XLSX, edition.sizes[f"{edition.language.folder}{book}"]),
        ],
    }
    if dataset.licence:
        node["license"] = dataset.licence
    if dataset.paper:
        article = study_node(edition, links, whole=False)
        node |= {"isBasedOn": article, "citation": article}
    return node


def package_node(edition: Edition, links: Links) -> Node:
    """All datasets together."""
    code, package = edition.code, edition.study.package
    return {
        "@type": "Dataset",
        "@id": package_id(links),
        "name": package.title[code],
        "description": package.description[code],
        "inLanguage": code,
        "creator": maintainers(edition),
        "version": last_released(edition.study.releases).version,
        "citation": study_node(edition, links, whole=False),
        "isBasedOn": study_node(edition, links, whole=False),
        "hasPart": [
            {"@type": "Dataset", "@id": dataset_id(one.name, links)} for one in subjects(package)
        ],
        "distribution": [
            {
                "@type": "DataDownload",
                "contentUrl": links.shared(f"{DATA}{PACKAGE}"),
                "encodingFormat": JSON,
            },
            download(links.shared(ARCHIVE), ZIP, edition.sizes[ARCHIVE]),
        ],
    }


def download(address: str, kind: str, size: int) -> Node:
    """A file to take away."""
    return {
        "@type": "DataDownload",
        "contentUrl": address,
        "encodingFormat": kind,
        "contentSize": f"{size} B",
    }


def dataset_id(name: str, links: Links) -> str:
    """What names a dataset, on its own page."""
    return f"{links.dataset(name)}#dataset"


def package_id(links: Links) -> str:
    """What names all datasets together, on the page that lists them."""
    return links.page(OVERVIEW, "package")
