"""The build's processes: copied while nothing runs beside them."""

import subprocess
import sys

import pytest
from conftest import ROOT

from measuring.scratch import copied

# Says which threads there are when the build copies its process for the first time, and ends it.
THREADS = """
import os, runpy, sys
from pathlib import Path

door = os.getpid()

def look(event, _):
    # The first copy is the build itself, made before anything is loaded.
    if event == "os.fork" and os.getpid() != door:
        # Python's own threads bear the program's name, as do numpy's, which outlive a copy.
        own = Path("/proc/self/comm").read_text()
        names = {path.read_text() for path in Path("/proc/self/task").glob("*/comm")}
        print("others:", sorted(names - {own}), flush=True)
        os._exit(0)

sys.addaudithook(look)
sys.argv, sys.path[0] = ["scripts/build.py"], "scripts"
runpy.run_path("scripts/build.py", run_name="__main__")
"""


@pytest.mark.whole
def test_a_cold_build_copies_its_process_before_any_library_starts_a_thread(tmp_path):
    """What a thread holds at that moment stays held in the copy: a build that never ends."""
    root = copied(ROOT, tmp_path / "house")
    done = subprocess.run([sys.executable, "-c", THREADS], cwd=root, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1:] == ["others: []"], done.stdout + done.stderr
