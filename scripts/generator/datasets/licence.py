"""The licences of what this project made; the paper's own is unknown, and none is said for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.datasets.cells import slug

# Of words, drawings, exercises and pages; a page says it at its foot.
CC_BY = "https://creativecommons.org/licenses/by/4.0/"
# Of code, as the file LICENSE says.
MIT = "https://spdx.org/licenses/MIT"


def licence_of(resource: Mapping[str, Any]) -> str | None:
    """The address of a dataset's licence, as the data package says it; None where it says none."""
    said = resource.get("licenses")
    return str(said[0]["path"]) if said else None


def licence_of_page(package: Mapping[str, Any], path: str) -> str | None:
    """The licence of a page; of a dataset's page that of its rows, which may not be ours."""
    for resource in package["resources"]:
        if path == f"data/{slug(resource['name'])}.md":
            return licence_of(resource)
    return CC_BY
