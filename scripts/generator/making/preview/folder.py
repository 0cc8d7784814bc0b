"""One language's part of the folder that the preview serves: only what differs is written."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from generator.datasets.package import sha256
from generator.making.files import write_aside


class ServedFiles:
    """The files below a folder by their path, with what is to come and what stands there.

    What is put waits for `commit`: a site of which a part is refused is not served in part.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.digests: dict[str, str] = {}
        self.waiting: dict[str, bytes | None] = {}
        self.last: dict[str, object] = {}

    def put(self, path: str, content: str | bytes) -> None:
        """The content at a path, once it is committed."""
        if self.last.get(path) is content:
            return
        self.last[path] = content
        data = content.encode("utf-8") if isinstance(content, str) else content
        if self.digests.get(path) == sha256(data):
            self.waiting.pop(path, None)
        else:
            self.waiting[path] = data

    def keep_only(self, paths: Collection[str]) -> None:
        """No other file than these."""
        for path in {*self.digests, *self.waiting} - {*paths}:
            self.waiting[path] = None
            self.last.pop(path, None)

    def paths(self) -> set[str]:
        """The files that there will be."""
        gone = {path for path, content in self.waiting.items() if content is None}
        return {*self.digests, *self.waiting} - gone

    def content(self, path: str) -> bytes:
        """What there will be at a path."""
        waiting = self.waiting.get(path)
        return (self.folder / path).read_bytes() if waiting is None else waiting

    def commit(self) -> list[str]:
        """Write what waits, what pages ask for before them, and last take away; what changed."""
        changed = sorted(self.waiting, key=self.turn)
        for path in changed:
            content = self.waiting.pop(path)
            if content is None:
                (self.folder / path).unlink(missing_ok=True)
                self.digests.pop(path, None)
            else:
                write_aside(self.folder / path, content)
                self.digests[path] = sha256(content)
        return changed

    def turn(self, path: str) -> tuple[bool, bool, str]:
        """When a file is written."""
        return self.waiting[path] is None, path.endswith(".html"), path
