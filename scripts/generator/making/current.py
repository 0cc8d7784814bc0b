"""Whether build/site is what the inputs give, and as the build left it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.making.digest import digest
from generator.making.files import write_aside
from generator.making.inputs import read_inputs


@dataclass(frozen=True)
class Published:
    """A file of the site as it was published: its content's digest, its bytes, its time (ns)."""

    sha256: str
    size: int
    time: int


@dataclass(frozen=True)
class BuildRecord:
    """What a site was made of, as one digest, and its files by their path below it."""

    inputs: str
    files: Mapping[str, Published]


def is_current(root: Path, check: bool = False) -> bool:
    """Whether there is nothing to build: the same inputs, and the site as it was published.

    A file of another size was changed; of one with another time the content decides, and with
    `check` of every one. Of inputs the content decides always.
    """
    site, record = root / "build" / "site", read_record(root)
    if record is None or record.inputs != digest(read_inputs(root)):
        return False
    differ = differing(site, record.files, check)
    if differ and site.exists():
        more = f" and {len(differ) - 1} more" if len(differ) > 1 else ""
        print(f"build/site/{differ[0]}{more}: not as published; building anew", flush=True)
    return not differ


def note_current(root: Path, inputs: Mapping[str, bytes]) -> None:
    """Remember what the site was made of, and what it became."""
    lines = [digest(inputs)]
    for name, path in files_of(root / "build" / "site").items():
        one = published(path)
        lines.append(f"{one.sha256} {one.size} {one.time} {name}")
    write_aside(root / "build" / "current", "".join(f"{line}\n" for line in lines))


def read_record(root: Path) -> BuildRecord | None:
    """What the last build noted; None where there is none that can be read."""
    try:
        inputs, *lines = (root / "build" / "current").read_text(encoding="utf-8").splitlines()
        files = {}
        for line in lines:
            sha256, size, time, name = line.split(" ", 3)
            files[name] = Published(sha256, int(size), int(time))
        return BuildRecord(inputs, files)
    except (FileNotFoundError, ValueError):
        # Damaged, or from before there was one in this form.
        return None


def differing(site: Path, files: Mapping[str, Published], check: bool) -> list[str]:
    """The files that are not as published, that lack, or that came, in their order."""
    found = files_of(site)
    return sorted(
        name
        for name in found.keys() | files.keys()
        if name not in found or name not in files or not is_as(files[name], found[name], check)
    )


def is_as(was: Published, path: Path, check: bool) -> bool:
    """Whether a file still holds what was published."""
    now = path.stat()
    if now.st_size != was.size:
        return False
    return (now.st_mtime_ns == was.time and not check) or published(path).sha256 == was.sha256


def published(path: Path) -> Published:
    """A file as it is now."""
    stat = path.stat()
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return Published(sha256, stat.st_size, stat.st_mtime_ns)


def files_of(site: Path) -> dict[str, Path]:
    """The files of the site by their path below it."""
    return {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
