"""The preview: builds, serves, builds again after a change, and keeps the last good page."""

import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from command import copy_of


@pytest.fixture
def preview(tiny: Path, tmp_path: Path) -> Iterator[tuple[Path, str, subprocess.Popen[str]]]:
    """A copy of the second study, which builds soonest, and the address of its preview."""
    root = copy_of(tiny, tmp_path / "house")
    command = [sys.executable, "-u", "scripts/serve.py", "--port", "0"]
    server = subprocess.Popen(
        command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    first = server.stdout.readline()
    yield root, re.search(r"http://\S+/", first)[0], server
    server.terminate()
    server.wait(timeout=30)


def page(address: str) -> str:
    with urllib.request.urlopen(f"{address}findings/", timeout=30) as answer:
        return answer.read().decode("utf-8")


def wait_for(what, seconds: int = 120) -> None:
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until
        time.sleep(0.5)


@pytest.mark.builds
def test_a_change_is_built_and_an_error_leaves_the_last_good_page(preview):
    root, address, server = preview
    wait_for(lambda: server.stdout.readline().startswith("nothing changed"))
    assert "/__reload.js" in page(address) and "A little more" not in page(address)
    source = root / "docs" / "en" / "findings.md"
    text = source.read_text(encoding="utf-8")
    source.write_text(f"{text}\nA little more.\n", encoding="utf-8")
    wait_for(lambda: "A little more" in page(address))
    wait_for(lambda: server.stdout.readline().startswith("built"))
    source.write_text(f"{text}\n::: studi\nOne.\n:::\n", encoding="utf-8")
    wait_for(lambda: 'unknown name "studi"' in server.stdout.readline())
    assert "A little more" in page(address)
