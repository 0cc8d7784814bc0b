"""Tells when a file of the house may have changed: at once where the system says so."""

from __future__ import annotations

import threading
import time
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.making.inputs import FILES, ROOMS, is_input

# What reading does is no change.
CHANGES = ("created", "modified", "moved", "deleted", "closed")
# Where a system says nothing, as some shared folders do, a look now and then.
SECONDS = 2.0
# An editor that saves writes more than once.
QUIET = 0.03


class Watch(FileSystemEventHandler):
    """Waits for changes below `root`."""

    def __init__(self, root: Path) -> None:
        self.root, self.event = root, threading.Event()
        self.stamps = stamps(root)
        observer = Observer()
        observer.daemon = True
        for room in ROOMS:
            observer.schedule(self, str(root / room), recursive=True)
        observer.schedule(self, str(root), recursive=False)
        observer.start()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """One that may be a change of ours."""
        places = (str(event.src_path), str(event.dest_path))
        if event.event_type in CHANGES and any(map(self.is_ours, places)):
            self.event.set()

    def is_ours(self, place: str) -> bool:
        """Whether a path is that of a file that a site is made of, or of a folder of these."""
        path = Path(place)
        if not place or not path.is_relative_to(self.root):
            return False
        below = path.relative_to(self.root)
        return is_input(below) and below.parts[:1] in [(name,) for name in (*ROOMS, *FILES)]

    def wait(self) -> None:
        """Until a file may have changed."""
        while not self.event.wait(SECONDS):
            now = stamps(self.root)
            if now != self.stamps:
                self.stamps = now
                return
        while self.event.is_set():
            self.event.clear()
            time.sleep(QUIET)


def stamps(root: Path) -> dict[str, tuple[int, int]]:
    """When each file was changed last, and its size."""
    paths = [root / name for name in FILES]
    paths += [path for room in ROOMS for path in (root / room).rglob("*")]
    found = {}
    for path in paths:
        if is_input(path.relative_to(root)) and path.is_file():
            told = path.stat()
            found[str(path)] = told.st_mtime_ns, told.st_size
    return found
