"""The real command, run on a copy of the house."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

# A cold build takes half a minute on two cores; this long is a hang, on any machine.
SECONDS = 480


def build(
    root: Path, *options: str, site_url: str = "", **settings: str
) -> subprocess.CompletedProcess[str]:
    """One run of `python scripts/build.py` with these options and environment variables.

    The public address is what the test says, none where it says nothing, and never the one that
    the machine may have in its environment. A run that hangs is ended, and where its processes
    stood is in what it says.
    """
    command = [sys.executable, "-X", "faulthandler", "scripts/build.py", *options]
    process = subprocess.Popen(
        command,
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | settings | {"SITE_URL": site_url},
        start_new_session=True,
    )
    try:
        said = process.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGABRT)
        said = process.communicate()
    return subprocess.CompletedProcess(command, process.returncode, *said)


def build_changed(
    house: Path,
    copy: Path,
    changes: Iterable[tuple[str, str, str]],
    additions: Mapping[str, str] = MappingProxyType({}),
    *options: str,
    at: str = "",
) -> subprocess.CompletedProcess[str]:
    """One run in a copy of a built house whose data differ: (file, old text, new text).

    It is published at an address, or at none. Additions stand at the end of their files, which are
    made if need be.
    """
    copy_of(house, copy)
    for file, old, new in changes:
        replace(copy / "data" / file, old, new)
    for file, block in additions.items():
        path = copy / file
        before = path.read_text(encoding="utf-8") + "\n\n" if path.exists() else ""
        path.write_text(before + block, encoding="utf-8")
    done = build(copy, *options, site_url=at)
    assert done.returncode == 0, done.stderr
    return done


def copy_of(house: Path, copy: Path) -> Path:
    """A built house to be changed: its site and what it keeps, without what a build makes anew."""
    anew = {str(house / "build"): {"pages", "heads"}}
    return shutil.copytree(house, copy, ignore=lambda folder, _: anew.get(folder, set()))


def replace(path: Path, old: str, new: str) -> None:
    """The new text where the old one stood, which must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path.name} no longer holds {old!r}: choose another place to change"
    path.write_text(text.replace(old, new), encoding="utf-8")
