"""Files of the house alone: a link to another place is refused, and what it leads to never read."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from generator.errors import InvalidData, StudyError, refuse


def check_within(root: Path, names: Iterable[str]) -> None:
    """Refuse all links, pipes and devices at once, by their path; they are not followed.

    `names` are the files of the house, and its rooms with all that stands in them.
    Left out is what an editor puts beside a file that is open: a hidden link that leads nowhere.
    """
    refuse(faults_within(root, names))


def faults_within(root: Path, names: Iterable[str]) -> Iterator[StudyError]:
    """Whatever is neither a file nor a folder, in the order of its path."""
    places = [root / name for name in names]
    for room in tuple(places):
        for folder, folders, files in os.walk(room):
            places += (Path(folder, name) for name in (*folders, *files))
    for place in sorted(places):
        if os.path.lexists(place) and not is_plain(place) and not is_lock(place):
            yield not_plain(place.relative_to(root).as_posix())


def check_plain(root: Path, file: str) -> None:
    """Refuse a file that is a link, or stands below one, before it is opened.

    A file that a person names by its whole path, wherever it is, is theirs to name.
    """
    path = PurePosixPath(file)
    if path.is_absolute():
        return
    for part in (*reversed(path.parents[:-1]), path):
        place = root / part
        if os.path.lexists(place) and not is_plain(place):
            raise not_plain(str(part))


def is_plain(place: Path) -> bool:
    """Whether it is a file or a folder, and no link to one."""
    mode = place.lstat().st_mode
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def is_lock(place: Path) -> bool:
    """Whether an editor put it beside an open file: a hidden link that leads nowhere."""
    return place.name.startswith(".") and place.is_symlink() and not place.exists()


def not_plain(file: str) -> InvalidData:
    """What is said of a link, without where it leads."""
    expected = "a file or a folder that stands here itself, not a link, a pipe or a device"
    return InvalidData(file, None, None, None, expected)
