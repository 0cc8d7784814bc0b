"""A build that is stopped, killed or fails leaves no process and nothing half made."""

import errno
import signal
import subprocess
import sys
import tempfile

import pytest
from processes import end_by_themselves, hear_stops, marked, processes

from generator.making import workplace
from generator.making.workplace import tidy

# A build that has written into all its folders, and has a copy, a program and a scratch file.
BUILD = """
import os, subprocess, sys, tempfile, time
from multiprocessing import get_context
from pathlib import Path
from generator.making.processes import Stopped, listen
from generator.making.tied import end_with, running_module
from generator.making.workplace import work_in

root = Path.cwd()

def copy(parent):
    end_with(parent)
    time.sleep(60)

def work():
    for folder in ("pages/id", "heads", "stage", "stage.en", "kept"):
        (root / "build" / folder).mkdir(parents=True)
    for name in (".current.1.aside", "kept/.product.1.aside"):
        (root / "build" / name).write_text("half")
    (root / "build" / "kept" / "whole").write_text("whole")
    tempfile.mkdtemp()
    get_context("fork").Process(target=copy, args=(os.getpid(),)).start()
    subprocess.Popen([*running_module(), "sleeping"])
    print("at work", flush=True)
    time.sleep(60)

listen()
try:
    sys.exit(work_in(root, work))
except Stopped as stopped:
    print(stopped, file=sys.stderr)
    sys.exit(stopped.code)
"""
# A build that ends in one way or another.
SHORT = """
import os, sys
from pathlib import Path
from generator.errors import BuildFailed
from generator.making.workplace import work_in

def work():
    for folder in ("pages", "stage"):
        Path("build", folder).mkdir()
    ENDING

try:
    sys.exit(work_in(Path.cwd(), work))
except BuildFailed as problem:
    sys.exit(str(problem))
"""
# What the program runs: a module beside which it stands.
SLEEPING = "import time\ntime.sleep(60)\n"


@pytest.fixture
def root(tmp_path):
    """A house with a published site."""
    (tmp_path / "build" / "site").mkdir(parents=True)
    (tmp_path / "build" / "site" / "index.html").write_text("last")
    (tmp_path / "sleeping.py").write_text(SLEEPING)
    (tmp_path / "temporary").mkdir()
    return tmp_path


@pytest.fixture
def at_work(root):
    """A build in that house, in the midst of its work."""
    build = subprocess.Popen(
        [sys.executable, "-c", BUILD],
        cwd=root,
        env=marked(str(root)) | {"TMPDIR": str(root / "temporary")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=hear_stops,
    )
    assert build.stdout.readline() == "at work\n"
    yield build
    build.kill()
    build.communicate()


def left(root):
    """The names of all that is below build/ and among temporary files."""
    places = (root / "build", root / "temporary")
    return sorted(path.relative_to(root).as_posix() for one in places for path in one.rglob("*"))


KEPT = ["build/kept", "build/kept/whole"]
SITE = ["build/site", "build/site/index.html"]


@pytest.mark.parametrize("stop", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_stopped_it_says_one_line_and_leaves_no_process_and_no_litter(root, at_work, stop):
    assert len(processes(str(root))) == 4
    at_work.send_signal(signal.Signals[stop])
    _, said = at_work.communicate(timeout=10)
    assert said == f"stopped by {stop}; the last good site stays\n"
    assert at_work.returncode == {"SIGINT": 130, "SIGTERM": 143, "SIGHUP": 129}[stop]
    assert processes(str(root)) == []
    assert left(root) == KEPT + SITE


def test_killed_its_processes_end_by_themselves_and_the_next_build_clears(root, at_work):
    at_work.kill()
    at_work.wait()
    assert end_by_themselves(str(root))
    assert "build/stage" in left(root)
    tidy(root)
    assert left(root) == KEPT + SITE


@pytest.mark.parametrize(
    ("ending", "code", "said", "pages"),
    [
        ("return 0", 0, "", ["build/pages"]),
        ("return 1", 1, "", []),
        (
            "os.kill(os.getpid(), 9)",
            1,
            "the process of the build was ended, perhaps for memory",
            [],
        ),
    ],
)
def test_only_a_build_that_came_to_its_end_leaves_its_pages(root, ending, code, said, pages):
    done = subprocess.run(
        [sys.executable, "-c", SHORT.replace("ENDING", ending)],
        cwd=root,
        env=marked(str(root)) | {"TMPDIR": str(root / "temporary")},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr.strip()) == (code, said)
    assert left(root) == [*pages, *SITE]


def test_a_note_of_the_scratch_folder_that_is_damaged_takes_nothing_else_away(root):
    (root / "build" / "scratch").write_text(str(root / "temporary"))
    tidy(root)
    assert left(root) == SITE
    assert (root / "temporary").exists()
    (root / "build" / "scratch").write_text("")
    tidy(root)
    assert left(root) == SITE


def test_where_not_even_the_scratch_folder_can_be_noted_nothing_is_left(root, monkeypatch):
    def full(path, content):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(workplace, "write", full)
    monkeypatch.setattr(tempfile, "tempdir", str(root / "temporary"))
    with pytest.raises(OSError, match="No space left"):
        workplace.work_in(root, lambda: 0)
    assert left(root) == SITE
