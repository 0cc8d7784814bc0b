"""The real command that freezes an edition, run in a repository, and what it left."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path


def freeze(root: Path, name: str, site_url: str) -> subprocess.CompletedProcess[str]:
    """One run of `python scripts/edition.py NAME` at a public address."""
    command = [sys.executable, "scripts/edition.py", name]
    env = os.environ | {"SITE_URL": site_url}
    return subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, check=False)


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file below a folder, by its path."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def edition_published(root: Path, name: str) -> dict[str, str]:
    """The digests of an edition as it is in the built site."""
    return digests(root / "build" / "site" / "editions" / name)
