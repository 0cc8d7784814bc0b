"""The notebooks with their outputs: run, or kept from an earlier run."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

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

PACKAGE = ("scripts/study/", "scripts/generator/")
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
    with handed(material) as root, kernel(root, partial(held_module, root)) as run:
        return {
            path: outcome(material, f"docs/{code}/{path}", text, keep, run)
            for path, text in material.notebooks[code].items()
        }


@contextmanager
def handed(material: Material) -> Iterator[Path]:
    """A folder that stands for the house to notebooks: the data as this build read them, each
    table plain however a spreadsheet saved it, the package, and where each notebook stands.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        for name, content in data_of(material).items():
            write(root / name, content)
        (root / "scripts").symlink_to(material.root.resolve() / "scripts")
        for code, own in material.notebooks.items():
            for path in own:
                (root / "docs" / code / path).parent.mkdir(parents=True, exist_ok=True)
        yield root


def outcome(material: Material, path: str, text: str, keep: Kept, run: Run) -> bytes:
    """A notebook (docs/<language>/…) with its outputs, kept by all that they rest on."""
    data, package = data_of(material), within(material.house, *PACKAGE)

    def ran() -> bytes:
        if not can_hold():
            print(f"{path}: {NOT_HELD}", flush=True)
        done = run(text, path)
        # It ran code that may have changed since this build read it: its key would be wrong.
        if within(read_house(material.root), *PACKAGE) != package:
            raise BuildFailed(f"{path}: files changed while it ran; build again")
        return done.encode("utf-8")

    key = cache_key(text, data, package, versions())
    return keep("ipynb", {"key": key.encode(), "path": path.encode()}, ran)


def data_of(material: Material) -> dict[str, bytes]:
    """The files of data/ by their path, tables as they are published."""
    return within(material.house, "data/") | material.study.published


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
