"""A copy of the house to measure in, so that the work tree is left alone."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.making.files import write
from generator.making.inputs import read_house


@contextmanager
def scratch_copy(root: Path) -> Iterator[Path]:
    """The house without anything built, for as long as it is measured."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        yield copied(root, Path(folder) / "house")


def copied(root: Path, copy: Path) -> Path:
    """All that a site is built from, at another place."""
    for path, content in read_house(root).items():
        write(copy / path, content)
    return copy
