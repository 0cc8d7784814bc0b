"""Processes of the build as the system shows them, found by a mark that they inherit."""

import os
import signal
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
# A process that is to end by itself has this long, also on a busy machine.
SECONDS = 20


def marked(mark: str) -> dict[str, str]:
    """Settings with which a Python finds the package, and bears this mark."""
    return os.environ | {"PYTHONPATH": str(ROOT / "scripts"), "MARK": mark}


def hear_stops() -> None:
    """In a new process, before it runs: as in a terminal, though who runs the tests may be deaf."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


def processes(mark: str) -> list[int]:
    """The living processes that bear this mark, as Linux tells.

    A notebook's Python has no environment of ours: it is told by the folder in its command.
    """
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/environ", "rb") as file:
                told = f"MARK={mark}".encode() in file.read().split(b"\0")
                if told or mark in command(int(name)):
                    found.append(int(name))
        except OSError:
            continue
    return found


def wait_for_program(mark: str, name: str) -> None:
    """Wait until a process that bears this mark runs a command in which this name stands."""
    until = time.monotonic() + 240
    while time.monotonic() < until:
        if any(name in command(number) for number in processes(mark)):
            return
        time.sleep(0.02)
    raise AssertionError(f"{name} was not started")


def command(number: int) -> str:
    """The command of a process, if it still lives."""
    try:
        return Path(f"/proc/{number}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""


def end_by_themselves(mark: str) -> bool:
    """Whether all of them end, nobody helping."""
    until = time.monotonic() + SECONDS
    while processes(mark) and time.monotonic() < until:
        time.sleep(0.05)
    return not processes(mark)
