"""What an author waits for: from a saved change to the page that `make serve` serves."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.parse import urljoin
from urllib.request import urlopen

from measuring.changes import CHANGES, Change

# How often each change is made, and how long one may take before it is given up, also where others
# are at work on the machine.
TIMES, LIMIT, BETWEEN = 5, 600, 0.01
# What follows from a change beyond its page, such as notebooks run again, takes as long again.
AFTER = 2
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/")
READY = "ready"
SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)">')


def waits(root: Path) -> dict[str, float]:
    """The middle one of several waits for each kind of change that a page shows, in seconds."""
    with previewed(root) as address:
        return {
            name: round(median(waited(root, address, change)), 2)
            for name, change in CHANGES.items()
            if change.page
        }


def waited(root: Path, address: str, change: Change) -> Iterator[float]:
    """The seconds of each try; SystemExit where one is never served."""
    took = 1.0
    for number in range(1, TIMES + 1):
        time.sleep(AFTER * took)
        change.make(root, number)
        started = time.monotonic()
        while change.shown(number) not in shown(address, change.page):
            if time.monotonic() - started > LIMIT:
                raise SystemExit(f"{change.file}: the preview did not follow in {LIMIT} seconds")
            time.sleep(BETWEEN)
        took = time.monotonic() - started
        yield took


def shown(address: str, page: str) -> str:
    """A page as it is served at this moment, and its first style sheet."""
    html = fetched(urljoin(address, page))
    sheet = SHEET.search(html)
    return html + (fetched(urljoin(urljoin(address, page), sheet[1])) if sheet else "")


def fetched(address: str) -> str:
    """What a server of this machine answers."""
    with urlopen(address) as answer:
        return str(answer.read().decode("utf-8"))


@contextmanager
def previewed(root: Path) -> Iterator[str]:
    """The address of a preview of the house, once it follows what is saved."""
    command = [sys.executable, "-u", "scripts/serve.py", "--port", "0"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True) as serving:
        said = serving.stdout
        assert said
        try:
            address = ""
            for line in said:
                address = address or (found[0] if (found := ADDRESS.search(line)) else "")
                if READY in line:
                    break
            else:
                raise SystemExit("the preview to be measured ended")
            yield address
        finally:
            serving.terminate()
