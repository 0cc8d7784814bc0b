"""Products that are made once, and kept by all that determines them.

The name of a kept file is a digest of what it was made from and with, then one of what it holds: it
cannot be stale, only unused, nor be used when it is damaged. What a build did not use is swept away
after it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from generator.making.digest import digest
from generator.making.files import write_aside
from generator.making.inputs import tools, within

Make = Callable[[], bytes]
# What of the house has a say in a kind of product, beyond the parts it is made from.
DRAWING = "scripts/generator/drawing"
WRITING = "scripts/generator/writing"
SAY = {
    "vl.json": ("scripts/study/", "scripts/generator/"),
    "svg": (f"{DRAWING}/charts/",),
    "png": (f"{DRAWING}/pictures.py", f"{DRAWING}/downloads.py", "data/typefaces/"),
    "vega.json": (f"{DRAWING}/interactive.py",),
    "cited.json": (
        f"{WRITING}/citations.py",
        f"{WRITING}/apa.py",
        "scripts/generator/reading/works.py",
    ),
    "js": (f"{DRAWING}/interactive.py",),
    # The key of a notebook's run holds the data and the package.
    "ipynb": (),
}


def makers(house: Mapping[str, bytes]) -> dict[str, str]:
    """What makes each kind of product: our code and files, Python and its packages."""
    common = {name: value.encode() for name, value in tools().items()}
    return {
        kind: digest(common | within(house, "requirements.txt", *places))
        for kind, places in SAY.items()
    }


class Kept:
    """The kept products of a folder, as they are found; it remembers which were asked for."""

    def __init__(self, folder: Path, makers: Mapping[str, str]) -> None:
        self.folder, self.makers = folder, makers
        self.found = {path.name.partition(".")[0]: path for path in files_in(folder)}
        self.used: set[str] = set()

    def __call__(self, kind: str, parts: Mapping[str, bytes], make: Make) -> bytes:
        """The product of this kind made of these parts, made now if it was not before."""
        key = digest({f"part {name}": part for name, part in parts.items()} | self.maker(kind))
        content = self.whole(key)
        if content is None:
            content = make()
            self.found[key] = self.folder / f"{key}.{sha256(content)}.{kind}"
            # Where somebody deletes the folder at this moment, it is made again the next time.
            with suppress(FileNotFoundError):
                write_aside(self.found[key], content)
        self.used.add(self.found[key].name)
        return content

    def whole(self, key: str) -> bytes | None:
        """What is kept under a key; None where there is nothing, or not what its name promises."""
        path = self.found.get(key)
        try:
            content = path.read_bytes() if path else None
        except OSError:
            # Gone since, or on a part of the disk that cannot be read.
            return None
        return content if path and content is not None and sha256(content) in path.name else None

    def maker(self, kind: str) -> dict[str, bytes]:
        """The kind and what makes it, as parts of a key."""
        return {"kind": kind.encode(), "maker": self.makers[kind].encode()}


def sha256(content: bytes) -> str:
    """The digest of a content, as `sha256sum` prints it."""
    return hashlib.sha256(content).hexdigest()


def sweep(folder: Path, used: set[str]) -> None:
    """Leave only what the last build used, so that the folder does not grow for ever."""
    for path in files_in(folder):
        if path.name not in used:
            path.unlink(missing_ok=True)


def files_in(folder: Path) -> list[Path]:
    """The files of a folder that may have been deleted."""
    return list(folder.iterdir()) if folder.exists() else []
