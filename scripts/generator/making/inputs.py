"""Every byte that determines the site, to know whether there is anything to build."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from generator.litter import is_litter
from generator.making.settings import Settings, read_settings

ROOMS = ("data", "docs", "scripts")
# Where the archives of editions lie; what reads them needs more than seeing that nothing changed.
FOLDER = "docs/editions"
FILES = ("mkdocs.yml", "requirements.txt", "LICENSE")
# What draws and lays out, as installed: requirements.txt says what should be.
PACKAGES = (
    *("altair", "babel", "mkdocs", "mkdocs-material", "pandas", "pillow", "pypdf"),
    *("python-pptx", "vl-convert-python"),
)


def read_inputs(root: Path, settings: Settings | None = None) -> dict[str, bytes]:
    """The files of the house by their path; then settings, Python and its packages by name.

    The settings are those of the environment, if they were not read before.
    """
    return (
        read_house(root)
        | (settings or read_settings()).inputs()
        | {name: value.encode() for name, value in tools().items()}
    )


def read_house(root: Path) -> dict[str, bytes]:
    """The files of the house that determine the site, by their path.

    Of a link only that it is one: it is not followed, and the build refuses it.
    """
    paths = [path for name in FILES for path in root.glob(name)]
    for room in ROOMS:
        paths += [path for path in (root / room).rglob("*") if is_input(path.relative_to(root))]
    return {
        path.relative_to(root).as_posix(): content_of(path, root)
        for path in paths
        if path.is_symlink() or path.is_file()
    }


def content_of(path: Path, root: Path) -> bytes:
    """What a file of the house holds.

    An edition's archive, which is large, says its size: its digest is in the ledger beside it, with
    which every build compares it.
    """
    if path.is_symlink():
        return b"a link"
    is_archive = path.suffix == ".zip" and path.parent == root / FOLDER
    return str(path.stat().st_size).encode() if is_archive else path.read_bytes()


def tools() -> dict[str, str]:
    """Python and the packages that can change what is made, with their versions."""
    return {"python": sys.version} | {name: version(name) for name in PACKAGES}


def within(house: Mapping[str, bytes], *places: str) -> dict[str, bytes]:
    """The files of the house whose path begins with one of these."""
    return {name: content for name, content in house.items() if name.startswith(places)}


def is_input(path: Path) -> bool:
    """Leaves out what systems, editors and Python put beside our files."""
    return not is_litter(path)
