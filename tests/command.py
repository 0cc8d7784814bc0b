"""The real command, run on a copy of the house."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path


def build(root: Path, *options: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """One run of `python scripts/build.py` with these options and environment variables."""
    command = [sys.executable, "scripts/build.py", *options]
    inherited = {name: value for name, value in os.environ.items() if name != "SITE_URL"}
    return subprocess.run(
        command, cwd=root, capture_output=True, text=True, env=inherited | settings
    )


def build_changed(
    house: Path, copy: Path, changes: Iterable[tuple[str, str, str]]
) -> subprocess.CompletedProcess[str]:
    """One run in a copy of a built house whose data differ: (file, old text, new text)."""
    shutil.copytree(house, copy)
    for file, old, new in changes:
        path = copy / "data" / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    done = build(copy)
    assert done.returncode == 0, done.stderr
    return done
