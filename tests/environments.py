"""Environments of their own for other programs, set up by this one's pip, which takes less long."""

import subprocess
import sys
from pathlib import Path


def new_environment(folder: Path) -> Path:
    """A new environment with nothing in it; returns its Python."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    return folder / "bin" / "python"


def pip_for(python: Path) -> tuple[str, ...]:
    """How pip is called for another Python than its own."""
    pip = (sys.executable, "-m", "pip", "--python", str(python))
    return (*pip, "-q", "--disable-pip-version-check")
