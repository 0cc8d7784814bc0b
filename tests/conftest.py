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
# A public address below a path, as GitHub's Pages action hands it over: without the last slash.
PUBLIC = "https://riset.example.org/lekop"


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
def published(house: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The house whose site is built to be published at PUBLIC, once for all; to be read alone.

    What the build said stands in `said.txt` beside it.
    """
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent
    with (shared / "published.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "published").exists():
            root = shutil.copytree(house, own / "unpublished")
            done = build(root, site_url=PUBLIC)
            assert done.returncode == 0, done.stderr
            (shared / "said.txt").write_text(done.stdout, encoding="utf-8")
            root.rename(shared / "published")
    return shared / "published"


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
