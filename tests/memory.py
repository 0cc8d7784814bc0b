"""What is read as tests are collected stays to the end: nobody is to look through it for waste."""

import gc

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Thousands of tests are named and none is dropped: to look for such takes a third as long."""
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """From here on only what the tests make is looked through."""
    gc.freeze()
    gc.enable()
