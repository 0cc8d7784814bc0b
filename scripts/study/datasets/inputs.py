"""Every byte that a build reads, to know whether there is anything to build."""

from __future__ import annotations

from pathlib import Path

ROOMS = ("data", "docs", "scripts")
FILES = ("mkdocs.yml", "mkdocs.en.yml", "requirements.txt")


def read_inputs(root: Path) -> dict[str, bytes]:
    """The files of the house that determine the site, by their path."""
    paths = [root / name for name in FILES]
    for room in ROOMS:
        paths += [path for path in (root / room).rglob("*") if is_input(path.relative_to(root))]
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in paths if path.is_file()
    }


def read_outputs(folder: Path) -> dict[str, bytes]:
    """Every file of a built site, by its path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def is_input(path: Path) -> bool:
    """Leaves out what editors and Python put beside our files."""
    parts = path.parts
    hidden = any(part.startswith(".") for part in parts)
    return not hidden and "__pycache__" not in parts and path.suffix != ".pyc"
