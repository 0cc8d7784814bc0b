"""The notebooks with their outputs: run, or kept from an earlier run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

from generator.citing.cites import page_files
from generator.errors import BuildFailed
from generator.in_language.edition import UNKNOWN_ADDRESS, Edition
from generator.languages import LANGUAGES
from generator.making.configuration import pages_of
from generator.making.files import Write, write
from generator.making.held import can_hold, held_module
from generator.making.inputs import read_house, within
from generator.making.kept import Kept
from generator.making.language import Material
from generator.notebooks.kernels import kernel
from generator.notebooks.outputs import cache_key, versions
from generator.notebooks.pages import for_page, introduction

# Runs a notebook: its text and its path in, its text with outputs out.
Run = Callable[[str, str], str]

NOT_HELD = "runs with all that your account may do, since this machine cannot hold it to less"


@contextmanager
def running(material: Material, keep: Kept) -> Iterator[dict[str, Future[dict[str, bytes]]]]:
    """The outcomes of each language's notebooks, run beside what follows."""
    with ThreadPoolExecutor() as pool:
        yield {code: pool.submit(outcomes, material, code, keep) for code in LANGUAGES}


def unless_stopped(
    ran: Future[dict[str, bytes]], every: Iterable[Future[dict[str, bytes]]]
) -> dict[str, bytes]:
    """The outcomes of one language; where a notebook stopped, what it says in each of them.

    Both run the same code on the same data, and the one who changed a number may read either.
    """
    if isinstance(ran.exception(), BuildFailed):
        ends = [one.exception() for one in every]
        raise BuildFailed("; ".join(str(end) for end in ends if isinstance(end, BuildFailed)))
    return ran.result()


def outcomes(material: Material, code: str, keep: Kept) -> dict[str, bytes]:
    """Each notebook of a language with its outputs, by its path below docs/<language>."""
    with kernel(material.root, partial(held_module, material.root)) as run:
        return {
            path: outcome(material, f"docs/{code}/{path}", text, keep, run)
            for path, text in material.notebooks[code].items()
        }


def outcome(material: Material, path: str, text: str, keep: Kept, run: Run) -> bytes:
    """A notebook (docs/<language>/…) with its outputs, kept by all that they rest on."""
    data, package = read_by_notebooks(material.house)

    def ran() -> bytes:
        if not can_hold():
            print(f"{path}: {NOT_HELD}", flush=True)
        done = run(text, path)
        # It read files that may have changed since this build did: then its key would be wrong.
        if read_by_notebooks(read_house(material.root)) != (data, package):
            raise BuildFailed(f"{path}: files changed while it ran; build again")
        return done.encode("utf-8")

    key = cache_key(text, data, package, versions())
    return keep("ipynb", {"key": key.encode(), "path": path.encode()}, ran)


def read_by_notebooks(house: Mapping[str, bytes]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """What a notebook may read: the data and the package."""
    return within(house, "data/"), within(house, "scripts/study/", "scripts/generator/")


def write_notebooks(
    material: Material, code: str, ran: Mapping[str, bytes], write: Write = write
) -> None:
    """Every notebook of a language as its page, into build/pages."""
    pinned = material.house["requirements.txt"].decode("utf-8")
    site_url = material.site_url or UNKNOWN_ADDRESS
    edition = Edition(material.study, material.facts, LANGUAGES[code], {}, {}, site_url)
    folder = pages_of(material.root, edition.language)
    for path, run in ran.items():
        text = run.decode("utf-8")
        write(folder / path, for_page(text, path, edition, pinned, material.sizes))
        title, _ = introduction(text, edition.file(path))
        for file in page_files(edition, path, title):
            write(folder / file.path, file.content)
