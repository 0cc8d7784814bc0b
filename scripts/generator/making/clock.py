"""Tells what was done and how long it took, while it happens."""

from __future__ import annotations

import time


class Clock:
    """The seconds since the step before."""

    def __init__(self, who: str = "") -> None:
        self.who, self.last = who, time.monotonic()

    def tell(self, what: str) -> None:
        """One line for a step that is done."""
        now = time.monotonic()
        print(f"{now - self.last:5.1f} s  {self.who}{what}", flush=True)
        self.last = now
