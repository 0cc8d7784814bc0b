"""What is dear to make, made once for all processes that run tests."""

import fcntl
from collections.abc import Callable
from pathlib import Path

import pytest


def made_once(
    factory: pytest.TempPathFactory, worker: str, name: str, make: Callable[[Path], None]
) -> Path:
    """The folder of this name, made by the first process that asks; the others wait for it.

    All read the same folder: a test that changes it would change what others see.
    """
    own = factory.getbasetemp()
    common = own if worker == "master" else own.parent
    with (common / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (common / name).exists():
            begun = common / f"{name}.begun"
            make(begun)
            begun.rename(common / name)
    return common / name
