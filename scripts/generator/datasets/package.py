"""What machines read of the data: the data package with sizes and checksums, and SHA256SUMS."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from generator.reading import Study

PACKAGE, SUMS = "datapackage.json", "SHA256SUMS"


def data_files(study: Study, whole: Mapping[str, bytes], site_url: str = "") -> dict[str, bytes]:
    """Every file of `data/` by its name: the tables as they are read, and what describes them.

    `whole` are files that hold all of it, by name, for the checksums.
    """
    files = {f"{name}.csv": content for name, content in study.raw.items()}
    package = published_package(study, site_url)
    files[PACKAGE] = (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()
    files |= whole
    return files | {SUMS: checksums(files).encode()}


def published_package(study: Study, site_url: str = "") -> dict[str, Any]:
    """The data package as it is kept, with what only the build knows: bytes and hash of each file.

    Texts in the first language stand under the standard's own names as well.
    """
    homepage = {"homepage": f"{site_url}data/"} if site_url else {}
    resources = [described(resource, study) for resource in study.package["resources"]]
    return {**study.package, **homepage, "resources": resources}


def described(resource: Mapping[str, Any], study: Study) -> dict[str, Any]:
    """One table with its size, its checksum and every source that its rows name."""
    content = study.raw[resource["name"]]
    fields = [
        {**field, "title": field["title_id"], "description": field["description_id"]}
        for field in resource["schema"]["fields"]
    ]
    return {
        **resource,
        "profile": "tabular-data-resource",
        "title": resource["title_id"],
        "description": resource["description_id"],
        "bytes": len(content),
        "hash": f"sha256:{sha256(content)}",
        "sources": [*resource["sources"], *row_sources(resource, study)],
        "schema": {**resource["schema"], "fields": fields},
    }


def row_sources(resource: Mapping[str, Any], study: Study) -> list[dict[str, str]]:
    """The pages that the rows of a table were read on, each once."""
    table = study.table(resource["name"])
    if not {"publisher", "url"} <= set(table.columns):
        return []
    by_address = dict(zip(table["url"], table["publisher"], strict=True))
    return [{"title": title, "path": path} for path, title in sorted(by_address.items())]


def checksums(files: Mapping[str, bytes]) -> str:
    """Lines that `sha256sum --check` reads."""
    return "".join(f"{sha256(content)}  {name}\n" for name, content in sorted(files.items()))


def subjects(package: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The datasets that readers open: all but those of which the package says `"page": false`."""
    return [resource for resource in package["resources"] if has_page(resource)]


def has_page(resource: Mapping[str, Any]) -> bool:
    """Whether a table has a page and a workbook: texts of the site itself are for programs."""
    return resource.get("page", True) is not False


def sha256(content: bytes) -> str:
    """The SHA-256 checksum of a file's content, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()
