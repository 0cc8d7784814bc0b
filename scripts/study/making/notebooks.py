"""The notebooks of one language with their outputs: run, or kept from an earlier run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from study.errors import BuildFailed
from study.making.inputs import below, read_house
from study.making.kept import Kept
from study.publishing.notebooks import cache_key, execute, versions


@contextmanager
def running(
    root: Path, house: Mapping[str, bytes], sources: Mapping[str, str], keep: Kept
) -> Iterator[dict[str, Future[bytes]]]:
    """The outcome of each notebook by its path, all of them running beside what follows."""
    with ThreadPoolExecutor() as pool:
        yield {
            path: pool.submit(outcome, root, house, path, text, keep)
            for path, text in sources.items()
        }


def outcome(root: Path, house: Mapping[str, bytes], path: str, text: str, keep: Kept) -> bytes:
    """A notebook (docs/<language>/…) with its outputs, kept by all that they rest on."""
    data, package = material(house)

    def run() -> bytes:
        done = execute(text, root, path)
        # It read files that may have changed since this build did: then its key would be wrong.
        if material(read_house(root)) != (data, package):
            raise BuildFailed(f"{path}: files changed while it ran; build again")
        return done.encode("utf-8")

    key = cache_key(text, data, package, versions())
    return keep("ipynb", {"key": key.encode(), "path": path.encode()}, run)


def material(house: Mapping[str, bytes]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """What a notebook may read: the data and the package."""
    return below(house, "data/"), below(house, "scripts/study/")
