"""A build that would change nothing is told by content, before anything heavy is loaded."""

import os
import shutil
import subprocess
import sys

import pytest
from command import build

from study.making.current import is_current

LOADED = """
import runpy, sys
sys.argv, sys.path[0] = ["scripts/build.py"], "scripts"
try:
    runpy.run_path("scripts/build.py", run_name="__main__")
except SystemExit as end:
    assert end.code == 0
print([name for name in ("pandas", "altair", "frictionless", "mkdocs") if name in sys.modules])
"""


@pytest.fixture
def copy(house, tmp_path):
    """A copy of the built house, to be changed by one test."""
    return shutil.copytree(house, tmp_path / "house")


def test_seeing_that_nothing_changed_loads_no_pandas_and_no_altair(house):
    done = subprocess.run([sys.executable, "-c", LOADED], cwd=house, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["nothing changed; open build/site/index.html", "[]"]


def test_new_time_stamps_alone_are_no_change(copy):
    for path in (copy / "data").rglob("*"):
        os.utime(path, (2_000_000_000, 2_000_000_000))
    assert "nothing changed" in build(copy).stdout


@pytest.mark.parametrize("file", ["build/site/index.html", "docs/en/index.md"])
def test_a_changed_byte_with_an_old_time_stamp_is_a_change(copy, file):
    path = copy / file
    before = path.stat()
    assert is_current(copy)
    path.write_bytes(path.read_bytes() + b"\n")
    os.utime(path, (before.st_atime, before.st_mtime))
    assert not is_current(copy)
