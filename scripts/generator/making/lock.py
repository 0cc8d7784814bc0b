"""One build at a time: build/ belongs to the process that holds the lock on a file in it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


@contextmanager
def held(root: Path) -> Iterator[None]:
    """Hold build/ for as long as the context lasts; one line at once where another build has it.

    The kernel lets go of the lock when the last process that shares it has ended, in whatever way:
    processes copied from this one share it, programs that they start do not.
    """
    path = root / "build" / "lock"
    path.parent.mkdir(exist_ok=True)
    waited = False
    while True:
        # Not "w": another build's file is only looked at.
        with path.open("a", encoding="utf-8") as file:
            waited = lock(file, waited)
            if is_still_there(file, path):
                yield
                return


def lock(file: TextIO, told: bool) -> bool:
    """Wait until the lock is ours; whether there was anything to tell, now or before."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return told
    except BlockingIOError:
        if not told:
            print("another build is running; waiting", flush=True)
        fcntl.flock(file, fcntl.LOCK_EX)
        return True


def is_still_there(file: TextIO, path: Path) -> bool:
    """Whether the file that is locked is the one that others find: build/ may have been deleted."""
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        path.parent.mkdir(exist_ok=True)
        return False
