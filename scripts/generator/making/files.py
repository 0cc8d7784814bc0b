"""Texts and bytes as files."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

# Tells what is not finished from what is kept.
ASIDE = ".aside"
# What puts a content where its path says, or keeps it for who asks for it there.
Write = Callable[[Path, "str | bytes"], None]


def write(path: Path, content: str | bytes) -> None:
    """Text as UTF-8 with LF, or bytes as they are; the folder is made if needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))


def write_aside(path: Path, content: str | bytes) -> None:
    """The file appears at once and whole, however many write it at the same time."""
    # A name of its own for each that writes; hidden, so that it is never taken for a product.
    mine = f".{path.name}.{os.getpid()}.{threading.get_ident()}{ASIDE}"
    aside = path.with_name(mine)
    try:
        write(aside, content)
        os.replace(aside, path)
    except OSError:
        aside.unlink(missing_ok=True)
        raise
