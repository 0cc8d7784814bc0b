"""The build in a process of its own, so that nothing is left of it when it is stopped."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from types import FrameType

from generator.errors import BuildFailed
from generator.making import tied

# A person's Ctrl-C, a system that shuts down, a terminal that is closed.
STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
# From <sys/prctl.h>: orphans below this process become its children, so that it can await them.
PR_SET_CHILD_SUBREAPER = 36
# All that is tied to the build ends at once: what takes longer hangs, and is left to the system.
SECONDS = 5


class Stopped(BaseException):
    """A signal asks this process to end."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number

    def __str__(self) -> str:
        return f"stopped by {signal.Signals(self.number).name}; the last good site stays"

    @property
    def code(self) -> int:
        """The exit code that shells expect."""
        return 128 + self.number


def listen() -> None:
    """From here on a signal that asks to end raises Stopped; what is ignored stays ignored."""
    for number in STOPS:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, stop)


def stop(number: int, frame: FrameType | None) -> None:
    """Only once: what follows is short, and is not to be stopped itself."""
    for other in STOPS:
        signal.signal(other, signal.SIG_IGN)
    raise Stopped(number)


def run_apart(work: Callable[[], int]) -> int:
    """The exit code of work done by a copy of this process, which ends with it.

    Whether it is done, stopped or killed: no process of it is left. BuildFailed where it is killed.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    process = get_context("fork").Process(target=begin_apart, args=(os.getpid(), work))
    try:
        with blocked():
            process.start()
        process.join()
    except Stopped:
        if process.pid is not None:
            process.kill()
            process.join()
        raise
    finally:
        await_orphans()
    if process.exitcode is None or process.exitcode < 0:
        raise BuildFailed("the process of the build was ended, perhaps for memory")
    return process.exitcode


def begin_apart(parent: int, work: Callable[[], int]) -> None:
    """The copy: to be ended by its parent alone, which a person's Ctrl-C reaches as well."""
    tied.end_with(parent)
    for number in STOPS:
        signal.signal(number, signal.SIG_IGN if number == signal.SIGINT else signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)
    sys.exit(work())


@contextmanager
def blocked() -> Iterator[None]:
    """Signals wait: a copy must not act on them as we do, and order is not to be left half made."""
    signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)


def await_orphans() -> None:
    """Wait until what the ended process had started has ended too."""
    if sys.platform != "linux":
        # Its orphans are not ours to wait for: they look now and then whether they are orphans.
        time.sleep(2 * tied.SECONDS)
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        try:
            ended, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not ended:
            time.sleep(0.01)
