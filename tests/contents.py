"""What stands below a folder, file by file, to be compared."""

import hashlib
from pathlib import Path


def contents(folder: Path) -> dict[str, str]:
    """Every file below a folder by its path, as the digest of what it holds."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def differing(some: dict[str, str], others: dict[str, str]) -> list[str]:
    """The files that one has and the other has not, or not so."""
    return sorted(name for name in {*some, *others} if some.get(name) != others.get(name))
