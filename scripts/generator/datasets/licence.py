"""The licences of what this project made; the paper's own is unknown, and none is said for it."""

from __future__ import annotations

from generator.datasets.pages import path_of
from generator.reading import Package

# Of words, drawings, exercises and pages; a page says it at its foot.
CC_BY = "https://creativecommons.org/licenses/by/4.0/"
# Of code, as the file LICENSE says.
MIT = "https://spdx.org/licenses/MIT"


def licence_of_page(package: Package, path: str) -> str:
    """The licence of a page; of a dataset's page that of its rows, which may have none."""
    for dataset in package.datasets:
        if path == path_of(dataset.name):
            return dataset.licence
    return CC_BY
