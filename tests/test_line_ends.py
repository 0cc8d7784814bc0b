"""The files are the same bytes on every machine, one that writes Windows line ends among them."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXTS = ("data/output.csv", "docs/id/index.md", "docs/en/notebooks/economy.ipynb", "Makefile")
FONT = "docs/theme/assets/fonts/literata.woff2"
# No settings but git's own, and a name for who commits.
GIT = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    **{f"GIT_{who}_NAME": "A reader" for who in ("AUTHOR", "COMMITTER")},
    **{f"GIT_{who}_EMAIL": "" for who in ("AUTHOR", "COMMITTER")},
}


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=folder, env=os.environ | GIT, check=True, timeout=60)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A repository with some of the files; a person on Windows saved one with CR LF."""
    root = tmp_path / "kept"
    for name in (".gitattributes", *TEXTS, FONT):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, root / name)
    saved = root / "data" / "saved.csv"
    saved.write_bytes(b"year,value\r\n2022,1\r\n")
    git(root, "init", "-q")
    git(root, "-c", "core.safecrlf=false", "add", ".")
    git(root, "commit", "-q", "-m", "Keep")
    return root


def test_a_clone_on_windows_has_the_bytes_that_were_committed(kept: Path, tmp_path: Path):
    git(tmp_path, "clone", "-q", "-c", "core.autocrlf=true", "-c", "core.eol=crlf", "kept", "clone")
    for name in (*TEXTS, FONT):
        assert (tmp_path / "clone" / name).read_bytes() == (ROOT / name).read_bytes(), name


def test_a_table_saved_with_other_line_ends_is_kept_with_lf(kept: Path, tmp_path: Path):
    git(tmp_path, "clone", "-q", "kept", "clone")
    assert (tmp_path / "clone" / "data" / "saved.csv").read_bytes() == b"year,value\n2022,1\n"
