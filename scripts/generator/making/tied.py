"""Ends a process with the one that it works for, also where that one is killed.

Used by processes that are copied (`end_with`), and as a program that runs a module of another
package (`running_module`); it therefore imports nothing of ours.
"""

from __future__ import annotations

import ctypes
import os
import runpy
import signal
import sys
import threading
import time

# From <sys/prctl.h>: the signal that Linux sends to a process whose parent has ended.
PR_SET_PDEATHSIG = 1
# Where the system has no such signal, a look now and then.
SECONDS = 0.2


def end_with(parent: int) -> None:
    """End this process as soon as its parent, which has this number, has ended."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    else:
        threading.Thread(target=watch, args=(parent,), daemon=True).start()
    # It may have ended before we asked.
    if os.getppid() != parent:
        os._exit(1)


def watch(parent: int) -> None:
    """An orphan gets another parent."""
    while os.getppid() == parent:
        time.sleep(SECONDS)
    os._exit(1)


def running_module() -> list[str]:
    """What begins a command that runs a Python module, as `python -m` does, tied to us."""
    return [sys.executable, os.path.abspath(__file__), str(os.getpid())]


def main() -> None:
    """Run the module that is named after the parent's number, with the arguments after it."""
    end_with(int(sys.argv[1]))
    # As `python -m` has it: the module may import from where it runs, not from beside this file.
    sys.path[0] = os.getcwd()
    sys.argv = sys.argv[2:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
