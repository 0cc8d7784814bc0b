"""Whether build/site is what the inputs give, and as the build left it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from study.making.files import write
from study.making.inputs import read_inputs
from study.publishing.digest import digest


def is_current(root: Path) -> bool:
    """Whether there is nothing to build; told by content, never by time stamps."""
    note, site = root / "build" / "current", root / "build" / "site"
    if not note.exists() or not site.exists():
        return False
    return note.read_text(encoding="utf-8") == state(read_inputs(root), site)


def note_current(root: Path, inputs: Mapping[str, bytes]) -> None:
    """Remember what the site was made of, and what it became."""
    write(root / "build" / "current", state(inputs, root / "build" / "site"))


def state(inputs: Mapping[str, bytes], site: Path) -> str:
    """One name for all that went in and all that came out."""
    files = (path for path in site.rglob("*") if path.is_file())
    outputs = {path.relative_to(site).as_posix(): path.read_bytes() for path in files}
    return digest(inputs) + digest(outputs)
