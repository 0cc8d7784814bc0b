"""The datasets in schema.org's words, one by one and together, each with its files."""

from __future__ import annotations

from generator.datasets.cells import slug
from generator.datasets.package import PACKAGE, subjects
from generator.datasets.workbooks import workbook_path
from generator.in_language.edition import Edition
from generator.machines.linked_works import Node, maintainers, study_node
from generator.reading import Dataset
from generator.writing.beside import below, to_site
from generator.writing.versions import last_released

CSV, JSON, ZIP = "text/csv", "application/json", "application/zip"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def dataset_node(edition: Edition, dataset: Dataset, to: str) -> Node:
    """One dataset with its columns and its files."""
    code, name, data = edition.language.code, dataset.name, to_data(edition, to)
    book = workbook_path(name)
    node: Node = {
        "@type": "Dataset",
        "@id": f"{to}data/{slug(name)}/#dataset",
        "name": dataset.title[code],
        "description": dataset.description[code],
        "inLanguage": code,
        "creator": maintainers(edition),
        "version": last_released(edition.study.releases).version,
        "isPartOf": {"@type": "Dataset", "@id": f"{to}data/#package"},
        "variableMeasured": dataset.names,
        "distribution": [
            download(f"{data}{dataset.path}", CSV, len(edition.study.raw[name])),
            download(f"{to}{book}", XLSX, edition.sizes[f"{below(code)}{book}"]),
        ],
    }
    if dataset.licence:
        node["license"] = dataset.licence
    if dataset.paper:
        article = study_node(edition, to, whole=False)
        node |= {"isBasedOn": article, "citation": article}
    return node


def package_node(edition: Edition, to: str) -> Node:
    """All datasets together."""
    code, package = edition.language.code, edition.study.package
    data, archive = to_data(edition, to), edition.study.about.archive
    return {
        "@type": "Dataset",
        "@id": f"{to}data/#package",
        "name": package.title[code],
        "description": package.description[code],
        "inLanguage": code,
        "creator": maintainers(edition),
        "version": last_released(edition.study.releases).version,
        "citation": study_node(edition, to, whole=False),
        "isBasedOn": study_node(edition, to, whole=False),
        "hasPart": [
            {"@type": "Dataset", "@id": f"{to}data/{slug(one.name)}/#dataset"}
            for one in subjects(package)
        ],
        "distribution": [
            {"@type": "DataDownload", "contentUrl": f"{data}{PACKAGE}", "encodingFormat": JSON},
            download(f"{data}{archive.removeprefix('data/')}", ZIP, edition.sizes[archive]),
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


def to_data(edition: Edition, to: str) -> str:
    """The files of data/, which all languages share."""
    if edition.has_address:
        return f"{edition.site_url}data/"
    return f"{to_site(to, edition.language.code)}data/"
