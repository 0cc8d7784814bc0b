"""The site, built once by the real command from a copy of the house, and a browser to read it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from changes import CHANGES, additions
from chromium import ARGUMENTS, shell, whole
from command import build, build_changed
from hosting import served
from memory import pytest_collection_finish as pytest_collection_finish
from memory import pytest_configure as pytest_configure
from once import SPOKEN, changed_tables, sound_once, the_study
from order import pytest_collection_modifyitems as pytest_collection_modifyitems
from order import pytest_xdist_auto_num_workers as pytest_xdist_auto_num_workers
from order import pytest_xdist_make_scheduler as pytest_xdist_make_scheduler
from playwright.sync_api import Browser, BrowserType, sync_playwright
from public import PUBLIC
from sharing import made_once

from generator.languages import LANGUAGES
from generator.making.current import is_current
from generator.making.new_study import CALLED, new_study
from generator.reading import Study
from generator.reading import study as reading
from measuring.scratch import copied

ROOT = Path(__file__).parents[1]
# The example of a study has tests of its own, which run in a repository of its own.
collect_ignore = ["tiny"]
# The site must work below a path that it does not know of.
BELOW = "somewhere/below"


@pytest.fixture(autouse=True)
def languages_of_the_study() -> Iterator[None]:
    """Who reads another study chooses its languages: the next test has this one's again."""
    yield
    if SPOKEN:
        LANGUAGES.choose(SPOKEN)


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Path]:
    """A copy of the project whose site is built, one for all tests: change a copy of it alone.

    What the build told stands in `said` beside its rooms.
    """

    def make(root: Path) -> None:
        done = build(copied(ROOT, root))
        assert done.returncode == 0, done.stderr
        (root / "said").write_text(done.stdout, encoding="utf-8")

    built = made_once(tmp_path_factory, worker_id, "house", make)
    yield built
    assert is_current(built), "a test changed the house that all tests read"


@pytest.fixture(scope="session")
def site(house: Path) -> Path:
    """The built site."""
    return house / "build" / "site"


@pytest.fixture(scope="session")
def published(house: Path, tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A copy of the house built to be published at PUBLIC, after all of tests/changes.py.

    Once for all, and to be read alone; what the build told stands in `said` beside its rooms.
    """

    def make(root: Path) -> None:
        done = build_changed(house, root, CHANGES, additions(), "--accept-addresses", at=PUBLIC)
        (root / "said").write_text(done.stdout, encoding="utf-8")

    return made_once(tmp_path_factory, worker_id, "published", make)


@pytest.fixture(scope="session")
def study() -> Study:
    """The study as it lies in data/, read once for all: change a copy of it alone."""
    return the_study()


@pytest.fixture(scope="session", autouse=True)
def tables_checked_once() -> Iterator[None]:
    """A table that was sound is so again, in whatever copy of the study a test spoils another."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "check_schema", sound_once(reading.check_schema))
        yield
    assert changed_tables() == [], "a test changed the study that all tests read"


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The second study in a repository of its own, as `make new-study` writes it, and built."""

    def make(root: Path) -> None:
        new_study(ROOT, CALLED, root)
        done = build(root)
        assert done.returncode == 0, done.stderr

    return made_once(tmp_path_factory, worker_id, "tiny", make)


@pytest.fixture(scope="session")
def address(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the built site is served on this machine, below a path, ending in a slash."""
    top = tmp_path_factory.mktemp("host")
    (top / BELOW).parent.mkdir(parents=True)
    (top / BELOW).symlink_to(site, target_is_directory=True)
    with served(top) as host:
        yield f"{host}{BELOW}/"


@pytest.fixture(scope="session")
def chromium() -> Iterator[BrowserType]:
    """What starts a headless Chromium."""
    with sync_playwright() as playwright:
        yield playwright.chromium


@pytest.fixture(scope="session")
def browser(chromium: BrowserType) -> Iterator[Browser]:
    """A headless Chromium: its shell, which lays out, runs scripts and prints as the whole does."""
    opened = chromium.launch(**shell(), args=list(ARGUMENTS))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def whole_browser(chromium: BrowserType) -> Iterator[Browser]:
    """The browser with what only a reader's has, such as the icon of a page on its tab."""
    opened = chromium.launch(**whole(), args=list(ARGUMENTS))
    yield opened
    opened.close()
