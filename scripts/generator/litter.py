"""Files that systems and programs leave beside ours, which nobody wrote and nothing reads."""

from __future__ import annotations

import re
from pathlib import PurePath

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
