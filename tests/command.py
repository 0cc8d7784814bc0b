"""The real command, run on a copy of the house."""

import subprocess
import sys
from pathlib import Path


def build(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """One run of `python scripts/build.py` with these options."""
    command = [sys.executable, "scripts/build.py", *options]
    return subprocess.run(command, cwd=root, capture_output=True, text=True)
