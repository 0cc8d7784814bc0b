"""Products that are made once, and kept by all that determines them.

The name of a kept file is a digest of what it was made from and with: it cannot be stale, only
unused, and what a build did not use is swept away after it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from study.making.files import write_aside
from study.making.inputs import below, tools
from study.publishing.digest import digest

Make = Callable[[], bytes]
# What of the house has a say in a kind of product, beyond the parts it is made from.
PUBLISHING = "scripts/study/publishing"
SAY = {
    "vl.json": ("scripts/study/",),
    "svg": (f"{PUBLISHING}/charts/",),
    "png": (f"{PUBLISHING}/pictures.py", f"{PUBLISHING}/downloads.py", "scripts/typefaces/"),
    "vega.json": (f"{PUBLISHING}/interactive.py",),
    "cited.json": (f"{PUBLISHING}/citations.py",),
    "js": (f"{PUBLISHING}/interactive.py",),
    # The key of a notebook's run holds the data and the package.
    "ipynb": (),
}


def makers(house: Mapping[str, bytes]) -> dict[str, str]:
    """What makes each kind of product: our code and files, Python and its packages."""
    common = {name: value.encode() for name, value in tools().items()}
    return {
        kind: digest(common | below(house, "requirements.txt", *places))
        for kind, places in SAY.items()
    }


class Kept:
    """The kept products of a folder; it remembers which were asked for."""

    def __init__(self, folder: Path, makers: Mapping[str, str]) -> None:
        self.folder, self.makers = folder, makers
        self.used: set[str] = set()

    def __call__(self, kind: str, parts: Mapping[str, bytes], make: Make) -> bytes:
        """The product of this kind made of these parts, made now if it was not before."""
        key = digest({f"part {name}": part for name, part in parts.items()} | self.maker(kind))
        path = self.folder / f"{key}.{kind}"
        self.used.add(path.name)
        try:
            return path.read_bytes()
        except FileNotFoundError:
            content = make()
            write_aside(path, content)
            return content

    def maker(self, kind: str) -> dict[str, bytes]:
        """The kind and what makes it, as parts of a key."""
        return {"kind": kind.encode(), "maker": self.makers[kind].encode()}


def sweep(folder: Path, used: set[str]) -> None:
    """Leave only what the last build used, so that the folder does not grow for ever."""
    for path in folder.iterdir():
        if path.name not in used:
            path.unlink(missing_ok=True)
