"""Where a build works below build/, kept in order also after one that did not come to its end."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from generator.making.files import ASIDE, write
from generator.making.processes import blocked, run_apart
from generator.making.publish import OLD, restore

# How the folders begin that MkDocs lays the languages out in.
STAGE = "stage"
# What the pages are made from: whole only after a build that came to its end.
PAGES = ("pages", "heads", "apart")
# Names the scratch folder: where this file stands, a build is at work or was killed.
SCRATCH, PREFIX = "scratch", "site-build-"


def work_in(root: Path, work: Callable[[], int]) -> int:
    """The exit code of a build in a process of its own; build/ is in order before and after it."""
    tidy(root)
    with blocked():
        # Not below build/: a notebook's Python has sockets, whose whole names must be short.
        scratch = Path(tempfile.mkdtemp(prefix=PREFIX))
        try:
            write(root / "build" / SCRATCH, str(scratch))
        except OSError:
            remove(scratch)
            raise

    def apart() -> int:
        # For its processes as well, so that it is enough to remove this one folder.
        tempfile.tempdir = os.environ["TMPDIR"] = str(scratch)
        return work()

    code = None
    try:
        code = run_apart(apart)
        return code
    finally:
        with blocked():
            clear(root, whole=code == 0)


def tidy(root: Path) -> None:
    """After a build that was killed: the last site in its place, and nothing else of that build."""
    restore(root / "build" / "site")
    if (root / "build" / SCRATCH).exists():
        clear(root, whole=False)


def clear(root: Path, whole: bool) -> None:
    """Take away what a build worked in; the pages stay where they are whole."""
    build = root / "build"
    for path in (*build.glob(f"{STAGE}*"), build / OLD):
        remove(path)
    for name in () if whole else PAGES:
        remove(build / name)
    for folder in (build, build / "kept"):
        for aside in folder.glob(f"*{ASIDE}"):
            aside.unlink(missing_ok=True)
    note = build / SCRATCH
    if note.exists() and (scratch := Path(note.read_text("utf-8"))).name.startswith(PREFIX):
        remove(scratch)
    # Last of all: as long as it stands, the next build clears again.
    note.unlink(missing_ok=True)


def remove(path: Path) -> None:
    """A folder with all that is in it, a file or a link; nothing where nothing is."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
