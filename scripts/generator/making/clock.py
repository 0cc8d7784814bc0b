"""Says what a build is doing, how far it is, and how long that took the last time."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.making.files import write_aside

# Seconds below which a step is not worth a word.
SLOW = 2.0
# Where the seconds of the last build stand, below the house.
FILE = "build/seconds.json"


class Clock:
    """The steps of a build, each begun by its name; nothing is said where they are not `told`."""

    def __init__(self, root: Path, steps: Sequence[str], told: bool) -> None:
        self.file, self.steps, self.told = root / FILE, steps, told
        self.before = last_seconds(self.file)
        self.took: dict[str, float] = {}
        self.step, self.since = "", time.monotonic()

    def begin(self, step: str) -> None:
        """Say that a step begins, where it was slow the last time, or never was timed."""
        self.end()
        self.step = step
        before = self.before.get(step)
        if self.told and (before is None or before >= SLOW):
            last = "" if before is None else f" ({before:.0f} s last time)"
            print(f"{self.steps.index(step) + 1} of {len(self.steps)}: {step}{last}", flush=True)

    def end(self) -> None:
        """The step is done."""
        now = time.monotonic()
        if self.step:
            self.took[self.step] = round(now - self.since, 1)
        self.step, self.since = "", now

    def keep(self) -> None:
        """Remember for the next build how long each step took."""
        self.end()
        write_aside(self.file, json.dumps(self.took))


def last_seconds(file: Path) -> Mapping[str, float]:
    """How long each step took in the last build; nothing where that cannot be read."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    given = found.items() if isinstance(found, dict) else ()
    return {name: float(took) for name, took in given if isinstance(took, int | float)}
