"""One run of a command: how long it took, how much processor time and memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO


@dataclass(frozen=True)
class Run:
    """Seconds by the clock, seconds of processor (all processes), memory of the largest process."""

    seconds: float
    cpu_seconds: float
    peak_mb: float


def run_build(root: Path, *options: str) -> Run:
    """One `python scripts/build.py`; SystemExit with what it said where it fails."""
    return run_together([[sys.executable, "scripts/build.py", *options]], root)


def run_together(commands: Sequence[Sequence[str]], root: Path) -> Run:
    """Commands side by side, measured as one; SystemExit with what one said where it fails."""
    started = time.monotonic()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        processes = [begun(command, root, said) for command in commands]
        # wait4 tells what a command and all that it waited for used.
        ended = [os.wait4(process.pid, 0) for process in processes]
        for process, (_, status, _) in zip(processes, ended, strict=True):
            process.returncode = os.waitstatus_to_exitcode(status)
        if any(process.returncode for process in processes):
            said.seek(0)
            raise SystemExit(f"what is to be measured failed: {said.read().strip()}")
    used = [usage for _, _, usage in ended]
    return Run(
        seconds=round(time.monotonic() - started, 2),
        cpu_seconds=round(sum(one.ru_utime + one.ru_stime for one in used), 2),
        # Linux counts in kB, macOS in bytes.
        peak_mb=round(
            max(one.ru_maxrss for one in used) / (1000 if sys.platform != "darwin" else 1_000_000),
            1,
        ),
    )


def begun(command: Sequence[str], root: Path, said: IO[str]) -> subprocess.Popen[str]:
    """A command that runs, and writes what it complains of into a file."""
    return subprocess.Popen(
        command, cwd=root, stdout=subprocess.DEVNULL, stderr=said, text=True, encoding="utf-8"
    )
