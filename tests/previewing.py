"""The preview's maker, begun by the door's own command, and what it serves."""

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from command import build

from generator.making.preview.asked import Maker

# The size of a copy, where a page says it.
SIZE = re.compile(rb'(?<=<span data-size=")[^<]*(?=</span>)')


@contextmanager
def maker(root: Path) -> Iterator[Maker]:
    """The maker of a house, which has looked once."""
    asked = Maker([str(root / "scripts" / "serve.py")])
    try:
        assert refused(look(asked)) == ""
        yield asked
    finally:
        asked.end()


def look(asked: Maker) -> list[dict]:
    """All that happens as it looks."""
    events = list(asked.look())
    assert "done" in events[-1], events
    return events


def refused(events: list[dict]) -> str:
    """What it refuses."""
    return "\n".join(event["refused"] for event in events if "refused" in event)


def served_anew(events: list[dict]) -> list[set[str]]:
    """The paths that it serves anew, one set after the other."""
    return [set(event["published"]) for event in events if event.get("published")]


def digests(folder: Path) -> dict[str, str]:
    """Every file below a folder, by the digest of its content.

    Not the copies of the whole site, which a whole build makes last, nor how large a page says
    that they are.
    """
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    return {
        name: hashlib.sha256(SIZE.sub(b"", path.read_bytes())).hexdigest()
        for name, path in files.items()
        if path.is_file() and not name.startswith("offline/")
    }


def differing_from_build(root: Path) -> list[str]:
    """The files of the preview that differ from those of a whole build of the same house."""
    done = build(root)
    assert done.returncode == 0, done.stderr
    built, shown = digests(root / "build" / "site"), digests(root / "build" / "preview")
    return sorted(name for name in {*built, *shown} if built.get(name) != shown.get(name))
