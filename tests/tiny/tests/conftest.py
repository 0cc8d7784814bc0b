"""The site, built once by the real command from a copy of this repository, and a browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import ARGUMENTS, shell
from command import build
from playwright.sync_api import Browser, sync_playwright
from sharing import made_once

from generator.making.files import write
from generator.making.inputs import read_house

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The built site, one for all tests: change a copy of it alone."""

    def make(root: Path) -> None:
        for path, content in read_house(ROOT).items():
            write(root / path, content)
        done = build(root)
        assert done.returncode == 0, done.stderr

    return made_once(tmp_path_factory, worker_id, "house", make) / "build" / "site"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(**shell(), args=list(ARGUMENTS))
        yield opened
        opened.close()
