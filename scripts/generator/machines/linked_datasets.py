"""The datasets in schema.org's words, one by one and together, each with its files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.datasets.archive import ARCHIVE
from generator.datasets.cells import slug
from generator.datasets.licence import licence_of
from generator.datasets.package import PACKAGE, subjects
from generator.datasets.workbooks import workbook_path
from generator.in_language.edition import Edition
from generator.machines.linked_works import Node, maintainers, study_node
from generator.writing.beside import below
from generator.writing.versions import last_released

CSV, JSON, ZIP = "text/csv", "application/json", "application/zip"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def dataset_node(edition: Edition, resource: Mapping[str, Any], to: str) -> Node:
    """One dataset with its columns and its files."""
    code, name, data = edition.language.code, resource["name"], to_data(edition, to)
    book = workbook_path(name)
    node: Node = {
        "@type": "Dataset",
        "@id": f"{to}data/{slug(name)}/#dataset",
        "name": resource[f"title_{code}"],
        "description": resource[f"description_{code}"],
        "inLanguage": code,
        "creator": maintainers(edition),
        "version": last_released(edition.study.releases).version,
        "isPartOf": {"@type": "Dataset", "@id": f"{to}data/#package"},
        "variableMeasured": [field["name"] for field in resource["schema"]["fields"]],
        "distribution": [
            download(f"{data}{resource['path']}", CSV, len(edition.study.raw[name])),
            download(f"{to}{book}", XLSX, edition.sizes[f"{below(code)}{book}"]),
        ],
    }
    if licence := licence_of(resource):
        node["license"] = licence
    if "paper" in resource:
        article = study_node(edition, to, whole=False)
        node |= {"isBasedOn": article, "citation": article}
    return node


def package_node(edition: Edition, to: str) -> Node:
    """All datasets together."""
    code, package = edition.language.code, edition.study.package
    data = to_data(edition, to)
    return {
        "@type": "Dataset",
        "@id": f"{to}data/#package",
        "name": package["title_en" if code == "en" else "title"],
        "description": package["description_en" if code == "en" else "description"],
        "inLanguage": code,
        "creator": maintainers(edition),
        "version": last_released(edition.study.releases).version,
        "citation": study_node(edition, to, whole=False),
        "isBasedOn": study_node(edition, to, whole=False),
        "hasPart": [
            {"@type": "Dataset", "@id": f"{to}data/{slug(one['name'])}/#dataset"}
            for one in subjects(package)
        ],
        "distribution": [
            {"@type": "DataDownload", "contentUrl": f"{data}{PACKAGE}", "encodingFormat": JSON},
            download(f"{data}{ARCHIVE.removeprefix('data/')}", ZIP, edition.sizes[ARCHIVE]),
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
    """The files of data/, which both languages share."""
    if edition.has_address:
        return f"{edition.site_url}data/"
    return f"{to}data/" if edition.language.code == "id" else f"{to}../data/"
