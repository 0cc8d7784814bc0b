"""One build at a time, whatever becomes of the one that holds build/."""

import os
import shutil
import signal
import subprocess
import sys
import threading

import pytest
from processes import marked

from generator.making.lock import held

# Holds build/ of the folder it runs in, and has started a program that outlives it.
HOLDER = """
import subprocess, sys, time
from pathlib import Path
from generator.making.lock import held

with held(Path.cwd()):
    program = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    print(program.pid, flush=True)
    time.sleep(60)
"""


@pytest.fixture
def second(tmp_path):
    """A second build, not started yet: it notes when it holds build/."""
    got = threading.Event()

    def hold():
        with held(tmp_path):
            got.set()

    return threading.Thread(target=hold, daemon=True), got


def wait_for_line(capsys) -> str:
    """What the waiting build says, as soon as it says it."""
    for _ in range(500):
        if said := capsys.readouterr().out:
            return said
        threading.Event().wait(0.01)
    return ""


def test_a_second_build_says_that_it_waits_and_waits(tmp_path, second, capsys):
    thread, got = second
    with held(tmp_path):
        thread.start()
        assert wait_for_line(capsys) == "another build is running; waiting\n"
        assert not got.wait(0.1)
    assert got.wait(5)


def test_a_build_that_is_alone_says_nothing(tmp_path, capsys):
    with held(tmp_path):
        pass
    assert capsys.readouterr().out == ""


def test_a_killed_build_lets_go_though_a_program_that_it_started_goes_on(tmp_path, second):
    command = [sys.executable, "-c", HOLDER]
    holder = subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, env=marked(str(tmp_path)), text=True
    )
    program = int(holder.stdout.readline())
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    try:
        thread, got = second
        thread.start()
        assert got.wait(5)
    finally:
        os.kill(program, signal.SIGKILL)


def test_a_build_that_waited_holds_the_folder_that_others_find(tmp_path, second, capsys):
    """Somebody deletes build/ meanwhile: a lock on a deleted file would keep nobody out."""
    thread, got = second
    with held(tmp_path):
        thread.start()
        wait_for_line(capsys)
        shutil.rmtree(tmp_path / "build")
    assert got.wait(5)
    assert (tmp_path / "build" / "lock").exists()
