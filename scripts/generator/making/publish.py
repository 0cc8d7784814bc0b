"""The new site in the last one's place: the old or the new stands there, whole, at every moment."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

# From <fcntl.h> and <linux/fs.h>; from <sys/stdio.h> of macOS.
AT_FDCWD, RENAME_EXCHANGE = -100, 2
RENAME_SWAP = 2
# What the system says where kernel, file system or sandbox do not know of exchanging.
UNKNOWN = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM)
OLD = "old"


def publish(stage: Path, site: Path) -> None:
    """The staged site becomes the published one; the last one, if any, stands where it was staged.

    Where the two cannot be exchanged there are two moments, some microseconds apart, without a
    site; killed between them, the next build begins with `restore`.
    """
    if not site.exists():
        stage.rename(site)
    elif not exchange(stage, site):
        old = site.with_name(OLD)
        site.rename(old)
        stage.rename(site)
        # Old is therefore never half removed: where it stands, it is a whole site.
        old.rename(stage)


def restore(site: Path) -> None:
    """Put the last site back, where a build was killed before the new one had its place."""
    old = site.with_name(OLD)
    if old.exists() and not site.exists():
        old.rename(site)


def exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step of the file system; whether this system can."""
    rename = system_exchange()
    if rename is None:
        return False
    if rename(os.fsencode(one), os.fsencode(other)) == 0:
        return True
    number = ctypes.get_errno()
    if number in UNKNOWN:
        return False
    raise OSError(number, os.strerror(number), str(one))


def system_exchange() -> Callable[[bytes, bytes], int] | None:
    """The system's own call, 0 where it succeeds; Python has none for it."""
    library = ctypes.CDLL(None, use_errno=True)
    try:
        if sys.platform == "darwin":
            swap = library.renamex_np
            return lambda one, other: int(swap(one, other, RENAME_SWAP))
        rename = library.renameat2
        return lambda one, other: int(rename(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE))
    except AttributeError:
        return None
