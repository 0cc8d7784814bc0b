"""Files that systems and programs leave beside ours, which nobody wrote and nothing reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePath

# Hidden files and folders (.DS_Store, ._ of macOS, .~lock of LibreOffice, swap files of editors),
# ~$ of Office, what Windows keeps of a folder, copies that editors keep, what Python compiles.
LITTER = re.compile(
    r"\..+|~\$.*|.*~|#.*#|thumbs\.db|ehthumbs\.db|desktop\.ini|\$recycle\.bin|__macosx|icon\r"
    r"|__pycache__|.*\.pyc",
    re.IGNORECASE,
)


def is_litter(path: PurePath) -> bool:
    """Whether a path below the house, or a folder on its way, is none of ours."""
    return any(LITTER.fullmatch(part) for part in path.parts)


def ours(folder: Path, pattern: str) -> Iterator[Path]:
    """The files of a folder that match, in their order, without what is left beside them."""
    found = sorted(folder.glob(pattern))
    return (path for path in found if not is_litter(path.relative_to(folder)))
