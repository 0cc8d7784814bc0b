"""The files of a folder that are ours, without what systems and programs leave beside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.litter import is_litter


def ours(folder: Path, pattern: str) -> Iterator[Path]:
    """The files of a folder that match, in their order, without what is left beside them."""
    found = sorted(folder.glob(pattern))
    return (path for path in found if not is_litter(path.relative_to(folder)))
