"""One run of MkDocs for a language: complete pages in, laid-out pages out."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from study.errors import BuildFailed

CONFIGS = {"id": "mkdocs.yml", "en": "mkdocs.en.yml"}


def run_mkdocs(root: Path, version: Mapping[str, str], language: str) -> None:
    """One strict run of MkDocs; of what it says, the first complaint is passed on."""
    config = CONFIGS[language]
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", config]
    # A fixed date where none is given: two builds of one commit are the same bytes.
    settings = {"SOURCE_DATE_EPOCH": "1767225600", "NO_MKDOCS_2_WARNING": "1"}
    if site_url := os.environ.get("SITE_URL"):
        settings["SITE_URL_EN"] = f"{site_url.rstrip('/')}/en/"
    done = subprocess.run(
        command, cwd=root, env=settings | os.environ | dict(version), capture_output=True, text=True
    )
    if done.returncode:
        lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
        said = [line for line in lines if line.startswith(("WARNING", "ERROR"))] or lines[-1:]
        raise BuildFailed(f"{config}: {said[0] if said else 'MkDocs stopped'}")
