"""What machines read of the data: the data package with sizes and checksums, and SHA256SUMS."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from generator.datasets.semicolons import spreadsheet_csv, spreadsheet_path
from generator.languages import root_language
from generator.reading import Dataset, Package, Study
from generator.writing.links import Links

PACKAGE, SUMS = "datapackage.json", "SHA256SUMS"


def data_files(study: Study, whole: Mapping[str, bytes], site_url: str = "") -> dict[str, bytes]:
    """Every file of `data/` by its name: the tables as they are read, those that readers open
    also for spreadsheets, and what describes them.

    `whole` are files that hold all of it, by name, for the checksums.
    """
    files = {f"{name}.csv": content for name, content in study.raw.items()}
    files |= {
        spreadsheet_path(one): spreadsheet_csv(one, study.raw[one.name])
        for one in subjects(study.package)
    }
    package = published_package(study, site_url)
    files[PACKAGE] = (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()
    files |= whole
    return files | {SUMS: checksums(files).encode()}


def published_package(study: Study, site_url: str = "") -> dict[str, object]:
    """The data package as it is kept, with what only the build knows: bytes and hash of each file.

    Texts in the root's language stand under the standard's own names as well.
    """
    there = Links.public(site_url, root_language()).page("data/index.md")
    homepage = {"homepage": there} if site_url else {}
    resources = [described_dataset(dataset, study) for dataset in study.package.datasets]
    return {**study.package.kept, **homepage, "resources": resources}


def described_dataset(dataset: Dataset, study: Study) -> dict[str, object]:
    """One table with its size, its checksum and every source that its rows name."""
    # What readers that know the standard alone are told, they are told in this language.
    content, code = study.raw[dataset.name], root_language().code
    fields = [
        {**field.kept, "title": field.title[code], "description": field.description[code]}
        for field in dataset.fields
    ]
    return {
        **dataset.kept,
        "profile": "tabular-data-resource",
        "title": dataset.title[code],
        "description": dataset.description[code],
        "bytes": len(content),
        "hash": f"sha256:{sha256(content)}",
        "sources": [*own_sources(dataset), *row_sources(dataset, study)],
        "schema": {**dataset.schema, "fields": fields},
    }


def own_sources(dataset: Dataset) -> list[dict[str, str]]:
    """The sources that the package names for a table as a whole."""
    return [
        {"title": one.title} | ({"path": one.path} if one.path else {}) for one in dataset.sources
    ]


def row_sources(dataset: Dataset, study: Study) -> list[dict[str, str]]:
    """The pages that the rows of a table were read on, each once."""
    table, told = study.table(dataset.name), dataset.playing("publisher", "address")
    if len(told) < 2:
        return []
    by_address = dict(zip(table[told[1]], table[told[0]], strict=True))
    return [{"title": title, "path": path} for path, title in sorted(by_address.items())]


def checksums(files: Mapping[str, bytes]) -> str:
    """Lines that `sha256sum --check` reads."""
    return "".join(f"{sha256(content)}  {name}\n" for name, content in sorted(files.items()))


def subjects(package: Package) -> list[Dataset]:
    """The datasets that readers open: all but those of which the package says `"page": false`."""
    return [dataset for dataset in package.datasets if dataset.page]


def sha256(content: bytes) -> str:
    """The SHA-256 checksum of a file's content, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
