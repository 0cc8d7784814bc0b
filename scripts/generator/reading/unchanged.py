"""A study that is read again only where its data changed: for notebooks that run one by one."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

Read = TypeVar("Read")


def unless_changed(read: Callable[[Path], Read], root: Path) -> Read:
    """What reading root/data gives, as it was at first, whatever was made of it since."""
    found: Read = pickle.loads(as_read(read, root, digest_of(root / "data")))
    return found


@lru_cache(maxsize=1)
def as_read(read: Callable[[Path], Any], root: Path, digest: str) -> bytes:
    """The same as Python keeps values; reading takes a second."""
    return pickle.dumps(read(root))


def digest_of(folder: Path) -> str:
    """A name for the content of a folder."""
    whole = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        whole.update(f"{path}\n{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()
