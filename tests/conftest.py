"""The site, built once by the real command from a copy of the house, and a browser to read it."""

import fcntl
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import ARGUMENTS, executable
from command import build
from hosting import served
from playwright.sync_api import Browser, sync_playwright

from measuring.scratch import copied

ROOT = Path(__file__).parents[1]
# The site must work below a path that it does not know of.
BELOW = "somewhere/below"


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A copy of the project whose site is built, one for each process that runs tests."""
    own = tmp_path_factory.getbasetemp()
    # The first process that asks builds; the others wait for it, and copy.
    shared = own if worker_id == "master" else own.parent
    with (shared / "house.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "house").exists():
            root = copied(ROOT, shared / "unbuilt")
            done = build(root)
            assert done.returncode == 0, done.stderr
            root.rename(shared / "house")
    return shutil.copytree(shared / "house", own / "own-house")


@pytest.fixture(scope="session")
def site(house: Path) -> Path:
    """The built site."""
    return house / "build" / "site"


@pytest.fixture(scope="session")
def address(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the built site is served on this machine, below a path, ending in a slash."""
    top = tmp_path_factory.mktemp("host")
    (top / BELOW).parent.mkdir(parents=True)
    (top / BELOW).symlink_to(site, target_is_directory=True)
    with served(top) as host:
        yield f"{host}{BELOW}/"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=executable(), args=list(ARGUMENTS))
        yield opened
        opened.close()
