"""A copy of the house to measure in, so that the work tree is left alone."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from study.making.inputs import FILES, ROOMS


@contextmanager
def scratch_copy(root: Path) -> Iterator[Path]:
    """The house without anything built, for as long as it is measured."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        copy = Path(folder) / "house"
        for room in ROOMS:
            shutil.copytree(
                root / room, copy / room, ignore=shutil.ignore_patterns("__pycache__", ".*")
            )
        for file in FILES:
            shutil.copy(root / file, copy / file)
        yield copy
