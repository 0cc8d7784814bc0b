"""In which order the tests run, and which of them in one process: none is to wait for another."""

import os
from pathlib import PurePosixPath

import pytest
from xdist.scheduler import LoadScopeScheduling

# Their fixtures take longer than their tests: a file of these runs in one process.
TOGETHER = {
    *("test_citation_file.py", "test_editions.py", "test_frame.py", "test_golden.py"),
    *("test_notebooks_run.py", "test_run_anywhere.py", "test_spelling.py"),
    "test_tables_at_rest.py",
}
# What is asked for where no browser is: each process reads all tests, which is to pay.
VALUES = "not whole"
# Fixtures that build the site once more.
BUILDS = ("published", "tiny")
# Each of its tests looks at what one sweep found, part by part: a part in one process.
SWEEP = "test_every_page.py"
# Their tests have nothing in common that takes long.
APART = {"test_browser.py"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Name what needs a whole build or a browser, and put all in order.

    One test builds the site while other processes try values; then comes what builds again, which
    takes longest, and last what looks at the site. Of the tests that share a build the first alone
    is begun early: the others would wait for it.
    """
    for item in items:
        if asks(item, "house", "tiny", "chromium"):
            item.add_marker("whole")
    values = [item for item in items if not item.get_closest_marker("whole")]
    whole = [item for item in items if item.get_closest_marker("whole")]
    makers = [next((item for item in whole if asks(item, build)), None) for build in BUILDS]
    builds = [item for item in whole if item in makers or item.get_closest_marker("builds")]
    builds.sort(key=lambda item: item not in makers)
    first = [item for item in whole if builds and unit(item.nodeid) == unit(builds[0].nodeid)]
    order = dict.fromkeys([*first, *values, *builds, *whole])
    items[:] = order


def asks(item: pytest.Item, *fixtures: str) -> bool:
    """Whether a test rests on one of these fixtures."""
    return not {*fixtures}.isdisjoint(getattr(item, "fixturenames", ()))


def unit(test: str) -> str:
    """What runs in the same process as a test: its file, its other cases, or nothing.

    The values of a file share what they read; what looks at the site finds it made already.
    """
    path, file = test.partition("::")[0], PurePosixPath(test.partition("::")[0]).name
    if path.startswith(("tests/generator/", "tests/study/")) or file in TOGETHER:
        return path
    if file == SWEEP:
        return path + "[" + test.partition("[")[2]
    return test if file in APART else test.partition("[")[0]


class Units(LoadScopeScheduling):
    """The next unit for the next free process."""

    def _split_scope(self, nodeid: str) -> str:
        return unit(nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Units:
    """Not by the groups that xdist knows: with pytest 9.2 it finds none."""
    return Units(config, log)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One process more than there are cores where a browser makes it wait; values never do."""
    return (os.cpu_count() or 1) + (VALUES not in config.option.markexpr)
