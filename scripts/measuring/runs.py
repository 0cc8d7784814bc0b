"""One run of the real command: how long it took, how much processor time and memory."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """Seconds by the clock, seconds of processor (all processes), memory of the largest process."""

    seconds: float
    cpu_seconds: float
    peak_mb: float


def run_build(root: Path, *options: str) -> Run:
    """One `python scripts/build.py`; SystemExit with what it said where it fails."""
    started = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "scripts/build.py", *options],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    said = process.stderr.read() if process.stderr else ""
    # wait4 tells what the build and all that it waited for used.
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"the build to be measured failed: {said.strip()}")
    return Run(
        seconds=round(time.monotonic() - started, 2),
        cpu_seconds=round(used.ru_utime + used.ru_stime, 2),
        # Linux counts in kB, macOS in bytes.
        peak_mb=round(used.ru_maxrss / (1000 if sys.platform != "darwin" else 1_000_000), 1),
    )
