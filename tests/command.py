"""The real command, run on a copy of the house."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

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
    house: Path, copy: Path, changes: Iterable[tuple[str, str, str]]
) -> subprocess.CompletedProcess[str]:
    """One run in a copy of a built house whose data differ: (file, old text, new text)."""
    shutil.copytree(house, copy)
    for file, old, new in changes:
        path = copy / "data" / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    done = build(copy)
    assert done.returncode == 0, done.stderr
    return done
