"""Runs a Python module held to what it needs: no network, no disk but what it may read, no signals.

As a program: `ROOT SCRATCH MODULE …`; the module, all it starts and all threads can read data/ and
scripts/ of the house, Python and the system's libraries, and write their scratch folder alone.
Linux holds them, without rights of an administrator: Landlock the disk, seccomp the calls.
It imports nothing that is not Python's own or as small.
"""

from __future__ import annotations

import ctypes
import os
import resource
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path

from generator.making.calls import can_forbid, forbid_calls
from generator.making.tied import running_module

# From <linux/landlock.h>: the calls, alike on every machine, and what may be granted of a disk.
CREATE, ADD, RESTRICT = 444, 445, 446
ASK_VERSION, IN_FOLDER = 1, 1
# From <linux/prctl.h>.
NO_NEW_PRIVILEGES = 38
EXECUTE, WRITE, READ, LIST = 1 << 0, 1 << 1, 1 << 2, 1 << 3
# Up to version 1, and what each later one adds: moving, cutting off, devices.
ALL, ADDED = (1 << 13) - 1, {2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
OF_FILES = EXECUTE | WRITE | READ | ADDED[3] | ADDED[5]
# What Python and its libraries look up in a system: libraries, zones of time, kinds of files.
SYSTEM = (
    *("/usr", "/lib", "/lib32", "/lib64", "/nix/store", "/etc/ld.so.cache", "/etc/ld.so.conf"),
    *("/etc/localtime", "/etc/mime.types", "/etc/fonts", "/dev/urandom", "/dev/random"),
)
# Our notebooks need a tenth of it: what a process may hold in memory, write into one file, leave
# behind where it breaks, in bytes.
LIMITS = {resource.RLIMIT_DATA: 4 << 30, resource.RLIMIT_FSIZE: 1 << 30, resource.RLIMIT_CORE: 0}
# What is thrown away may be written.
NOWHERE = "/dev/null"


class Ruleset(ctypes.Structure):
    """What is held at all: of the disk. Network and signals are held by the calls."""

    _fields_ = (("disk", ctypes.c_uint64),)


class Beneath(ctypes.Structure):
    """What is granted of a file, or of a folder and all below it."""

    _pack_ = 1
    _fields_ = (("granted", ctypes.c_uint64), ("place", ctypes.c_int32))


def can_hold() -> bool:
    """Whether this machine can hold what is run so."""
    return sys.platform == "linux" and landlock_version() > 0 and can_forbid()


def landlock_version() -> int:
    """The version of Landlock that the system speaks; 0 where it has none."""
    libc = ctypes.CDLL(None, use_errno=True)
    return max(0, int(libc.syscall(CREATE, None, ctypes.c_size_t(0), ASK_VERSION)))


def hold(root: Path, scratch: Path) -> None:
    """From here on this process, and all it starts, can do no more than this; OSError if not so."""
    libc = ctypes.CDLL(None, use_errno=True)
    version = landlock_version()
    every = ALL | sum(right for since, right in ADDED.items() if since <= version)
    held = Ruleset(every)
    rules = succeeded(libc.syscall(CREATE, ctypes.byref(held), ctypes.c_size_t(8), 0))
    for place, rights in (*granted_to_read(root), (NOWHERE, READ | WRITE), (str(scratch), every)):
        if os.path.exists(place):
            grant(libc, rules, place, rights & every)
    # First of all: programs that would run as somebody else cannot lead out.
    succeeded(libc.prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0))
    succeeded(libc.syscall(RESTRICT, rules, 0))
    os.close(rules)
    for limit, most in LIMITS.items():
        # Nobody but an administrator may raise what stands.
        stands = resource.getrlimit(limit)[1]
        most = most if stands == resource.RLIM_INFINITY else min(most, stands)
        resource.setrlimit(limit, (most, most))
    forbid_calls(libc, os.getpid())


def granted_to_read(root: Path) -> Iterator[tuple[str, int]]:
    """What may be read, and with which rights."""
    python = {sys.prefix, sys.base_prefix, sys.exec_prefix, *sys.path}
    ours = {str(Path(__file__).parents[2]), str(root / "data"), str(root / "scripts")}
    # Python looks where it stands, too, which is the house.
    for place in sorted({*python, *ours, *SYSTEM} - {"", os.getcwd(), str(root), "/"}):
        yield place, EXECUTE | READ | LIST


def grant(libc: ctypes.CDLL, rules: int, place: str, rights: int) -> None:
    """Add a right to the rules."""
    there = os.open(place, os.O_PATH | os.O_CLOEXEC)
    granted = rights if os.path.isdir(place) else rights & OF_FILES
    rule = Beneath(granted, there)
    succeeded(libc.syscall(ADD, rules, IN_FOLDER, ctypes.byref(rule), 0))
    os.close(there)


def succeeded(answer: int) -> int:
    """The answer of the system, or the error that it stands for."""
    if answer < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return answer


def held_module(root: Path, scratch: Path) -> list[str]:
    """What begins a command that runs a Python module so, tied to us."""
    return [*running_module(), "generator.making.held", str(root.resolve()), str(scratch)]


def run_held() -> None:
    """Run the module that is named after house and scratch folder, held where that can be."""
    root, scratch = Path(sys.argv[1]), Path(sys.argv[2])
    if can_hold():
        hold(root, scratch)
    sys.argv = sys.argv[3:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    run_held()
