"""Every byte that determines the site, to know whether there is anything to build."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path

from generator.litter import is_litter
from generator.making.settings import Settings, read_settings

ROOMS = ("data", "docs", "scripts")
# Where the archives of editions lie; what reads them needs more than seeing that nothing changed.
FOLDER = "docs/editions"
FILES = ("mkdocs.yml", "requirements.txt", "LICENSE")
# A package that is pinned, and the folder that says which version is installed.
PINNED = re.compile(r"^([\w.-]+)==", re.MULTILINE)
INSTALLED = "*-*.dist-info"


def read_inputs(root: Path, settings: Settings | None = None) -> dict[str, bytes]:
    """The files of the house by their path; then settings, Python and its packages by name.

    The settings are those of the environment, if they were not read before.
    """
    house = read_house(root)
    return house | (settings or read_settings()).inputs() | tools(house)


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


def tools(house: Mapping[str, bytes]) -> dict[str, bytes]:
    """Python, and the packages that the house pins as they are installed, with their versions."""
    pinned = PINNED.findall(house.get("requirements.txt", b"").decode("utf-8"))
    names = {one_name(name) for name in pinned}
    places = dict.fromkeys(sys.path)
    found = {path.name for place in places for path in Path(place or ".").glob(INSTALLED)}
    said = sorted(name for name in found if one_name(name.partition("-")[0]) in names)
    return {"python": sys.version.encode(), "packages": "\n".join(said).encode()}


def one_name(package: str) -> str:
    """A package by one name, however it is spelled."""
    return re.sub(r"[-_.]+", "-", package).lower()


def within(house: Mapping[str, bytes], *places: str) -> dict[str, bytes]:
    """The files of the house whose path begins with one of these."""
    return {name: content for name, content in house.items() if name.startswith(places)}


def is_input(path: Path) -> bool:
    """Leaves out what systems, editors and Python put beside our files."""
    return not is_litter(path)
