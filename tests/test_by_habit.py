"""`mkdocs build` or `mkdocs serve`, typed by who knows MkDocs: says what to type, harms nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from command import copy_of

from measuring.scratch import copied

ROOT = Path(__file__).parents[1]
HABITS = (["build"], ["serve"], ["gh-deploy"])


def files(root: Path) -> dict[str, tuple[int, int]]:
    """Every file with its size and the moment it was written, but what Python itself leaves."""
    return {
        path.relative_to(root).as_posix(): (path.stat().st_size, path.stat().st_mtime_ns)
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def check_habit(root: Path, habit: list[str]) -> None:
    """The command says one line, with what to type instead, and writes nothing."""
    before = files(root)
    # Material's own notice about MkDocs 2, many lines long, is not ours to keep short.
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", *habit],
        cwd=root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "make site" in done.stderr and "make serve" in done.stderr
    assert files(root) == before


@pytest.mark.parametrize("habit", HABITS, ids=" ".join)
def test_a_fresh_clone_says_what_to_type(tmp_path: Path, habit: list[str]):
    check_habit(copied(ROOT, tmp_path / "house"), habit)


@pytest.mark.parametrize("habit", HABITS[:2], ids=" ".join)
def test_a_built_house_says_the_same_and_keeps_its_site(
    house: Path, tmp_path: Path, habit: list[str]
):
    check_habit(copy_of(house, tmp_path / "house"), habit)
