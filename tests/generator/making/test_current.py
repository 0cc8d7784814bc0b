"""A build that would change nothing is told by content, before anything heavy is loaded."""

import os
import subprocess
import sys

import pytest
from command import build, copy_of

from generator.making.current import is_current, note_current
from generator.making.inputs import read_inputs

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
    return copy_of(house, tmp_path / "house")


def test_seeing_that_nothing_changed_loads_no_pandas_and_no_altair(house):
    done = subprocess.run([sys.executable, "-c", LOADED], cwd=house, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["nothing changed; make serve shows it", "[]"]


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


@pytest.fixture
def small(tmp_path):
    """A house of one file, and its published site of three."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "grdp.csv").write_text("year\n2020\n")
    for name in ("index.html", "about/index.html", "data/a name.csv"):
        path = tmp_path / "build" / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"about {name}")
    note_current(tmp_path, read_inputs(tmp_path))
    return tmp_path


def damaged(path):
    path.write_bytes(path.read_bytes().swapcase())


def restamped(path):
    os.utime(path, (2_000_000_000, 2_000_000_000))


def secretly_damaged(path):
    """As a disk does it: neither size nor time tell."""
    before = path.stat()
    damaged(path)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def emptied(path):
    path.write_bytes(b"")


def removed(path):
    path.unlink()


def joined(path):
    path.with_name("new.html").write_text("new")


@pytest.mark.parametrize(
    ("happened", "current", "current_when_checked"),
    [
        (lambda path: None, True, True),
        (restamped, True, True),
        (damaged, False, False),
        (emptied, False, False),
        (removed, False, False),
        (joined, False, False),
        (secretly_damaged, True, False),
    ],
)
def test_nothing_changed_is_said_of_the_published_files_alone(
    small, happened, current, current_when_checked
):
    happened(small / "build" / "site" / "about" / "index.html")
    assert is_current(small) is current
    assert is_current(small, check=True) is current_when_checked


def test_a_damaged_site_is_named_by_its_first_file(small, capsys):
    for name in ("index.html", "about/index.html"):
        emptied(small / "build" / "site" / name)
    assert not is_current(small)
    said = "build/site/about/index.html and 1 more: not as published; building anew\n"
    assert capsys.readouterr().out == said


@pytest.mark.parametrize("record", ["", "abc", "abc\n1 2\n", "abc\n1 x y index.html\n", None])
def test_a_record_that_is_damaged_or_lacks_is_no_record(small, record):
    path = small / "build" / "current"
    path.unlink() if record is None else path.write_text(record)
    assert not is_current(small)


def test_a_site_without_its_last_files_noted_is_not_current(small):
    path = small / "build" / "current"
    path.write_text("".join(path.read_text().splitlines(keepends=True)[:-1]))
    assert not is_current(small)
