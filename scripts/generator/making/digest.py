"""Whether anything changed: one name for the content of many files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping


def digest(parts: Mapping[str, bytes]) -> str:
    """A name for these parts, another one as soon as a name or a byte of them differs."""
    whole = hashlib.sha256()
    for name in sorted(parts):
        whole.update(f"{name}\n{hashlib.sha256(parts[name]).hexdigest()}\n".encode())
    return whole.hexdigest()
