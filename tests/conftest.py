"""The site, built once by the real command from a copy of the house, and a browser to read it."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from changes import CHANGES, additions
from chromium import ARGUMENTS, executable
from command import build, build_changed, copy_of
from hosting import served
from playwright.sync_api import Browser, sync_playwright
from sharing import made_once

from measuring.scratch import copied
from study.making.current import is_current

ROOT = Path(__file__).parents[1]
# The site must work below a path that it does not know of.
BELOW = "somewhere/below"
# A public address below a path, as GitHub's Pages action hands it over: without the last slash.
PUBLIC = "https://riset.example.org/lekop"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Name what needs a whole build or a browser, and order all so that no process waits long.

    One file builds the site while other processes try values; then what builds again, which takes
    longest, and last what looks at the site. What shares a dear fixture stays in one process: the
    values of a file; of what looks at the site the cases of one test, for it is made already.
    """
    for item in items:
        if asks(item, "house") or asks(item, "browser"):
            item.add_marker("whole")
        if not item.get_closest_marker("xdist_group"):
            whole = item.get_closest_marker("whole")
            part = re.sub(r"\[.*", "", item.nodeid) if whole else item.nodeid.partition("::")[0]
            item.add_marker(pytest.mark.xdist_group(part))
    values = [item for item in items if not item.get_closest_marker("whole")]
    builds = [item for item in items if item.get_closest_marker("builds") or asks(item, "changed")]
    others = [item for item in items if item not in {*values, *builds}]
    first = [item for item in builds if group(item) == group(builds[0])]
    later = [item for item in builds if item not in first]
    items[:] = [*first, *values, *later, *others]


def pytest_xdist_auto_num_workers() -> int:
    """One process more than there are cores: much of what a browser does is to wait."""
    return (os.cpu_count() or 1) + 1


def asks(item: pytest.Item, fixture: str) -> bool:
    """Whether a test rests on this fixture."""
    return fixture in getattr(item, "fixturenames", ())


def group(item: pytest.Item) -> str:
    """The tests that run in the same process as this one."""
    return str(item.get_closest_marker("xdist_group").args[0])


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Path]:
    """A copy of the project whose site is built, one for all tests: change a copy of it alone."""

    def make(root: Path) -> None:
        done = build(copied(ROOT, root))
        assert done.returncode == 0, done.stderr

    built = made_once(tmp_path_factory, worker_id, "house", make)
    yield built
    assert is_current(built), "a test changed the house that all tests read"


@pytest.fixture(scope="session")
def site(house: Path) -> Path:
    """The built site."""
    return house / "build" / "site"


@pytest.fixture(scope="session")
def published(house: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The house whose site is built to be published at PUBLIC, once for all; to be read alone.

    What the build said stands in `said` beside its rooms.
    """

    def make(root: Path) -> None:
        done = build(copy_of(house, root), site_url=PUBLIC)
        assert done.returncode == 0, done.stderr
        (root / "said").write_text(done.stdout, encoding="utf-8")

    return made_once(tmp_path_factory, worker_id, "published", make)


@pytest.fixture(scope="session")
def changed(house: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A copy of the house built after all of tests/changes.py; `said` holds what the build told."""

    def make(root: Path) -> None:
        done = build_changed(house, root, CHANGES, additions(), "--accept-addresses")
        (root / "said").write_text(done.stdout, encoding="utf-8")

    return made_once(tmp_path_factory, worker_id, "changed", make)


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
