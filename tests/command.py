"""The real command, run on a copy of the house."""

import os
import subprocess
import sys
from pathlib import Path


def build(root: Path, *options: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """One run of `python scripts/build.py` with these options and environment variables."""
    command = [sys.executable, "scripts/build.py", *options]
    inherited = {name: value for name, value in os.environ.items() if name != "SITE_URL"}
    return subprocess.run(
        command, cwd=root, capture_output=True, text=True, env=inherited | settings
    )
