"""What browsers are told of the preview: which pages changed, and what was refused."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote


class Audience:
    """The folder that is served, and the count of what has been served anew since the start."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.refused = folder, ""
        self.count = self.all_since = 0
        self.since: dict[str, int] = {}
        self.changed = threading.Condition()

    def serve(self, folder: Path, paths: Iterable[str] | None = None) -> None:
        """Files at these paths below the folder are new, or all of them; nothing is refused."""
        with self.changed:
            self.count += 1
            self.folder, self.refused = folder, ""
            if paths is None:
                self.all_since = self.count
            else:
                self.since |= dict.fromkeys(paths, self.count)
            self.changed.notify_all()

    def refuse(self, why: str) -> None:
        """What was changed is refused; the last good pages stay."""
        with self.changed:
            self.refused = why
            self.changed.notify_all()

    def is_new(self, page: str, since: int) -> bool:
        """Whether a page, by its address, is another than at a count."""
        return max(self.since.get(file_at(page), 0), self.all_since) > since

    def wait(self, page: str, since: int, refused: str, seconds: float) -> None:
        """Until the page is new, or another thing is refused; no longer than these seconds."""
        with self.changed:
            self.changed.wait_for(
                lambda: self.is_new(page, since) or self.refused != refused, seconds
            )


def file_at(page: str) -> str:
    """The path of the file that stands at an address of the preview."""
    path = unquote(page.partition("?")[0].partition("#")[0]).lstrip("/")
    return f"{path}index.html" if path.endswith("/") or not path else path
