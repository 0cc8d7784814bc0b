"""Addresses that the build takes itself, or another page: no written page may stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.datasets.package import subjects
from generator.datasets.pages import path_of
from generator.errors import InvalidProse, StudyError, quoted, refuse
from generator.languages import LANGUAGES
from generator.reading import Study
from generator.writing.links import BARE, NUMBERS, address, deck_path, gallery_path, key_path

# Texts by language and path.
Texts = Mapping[str, Mapping[str, str]]
# What each step of an address may hold: a dot would make a file's name of it, a blank %20.
STEP = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
# The folders of the publisher's theme and search.
OF_PUBLISHER = ("assets", "search")
ELSEWHERE = "expected another name"


def check_taken(prose: Texts, notebooks: Texts, study: Study) -> None:
    """Refuse at once all written pages whose address is none, or already another's."""
    refuse(
        fault
        for code in LANGUAGES
        for fault in taken_faults(code, [*prose[code], *notebooks[code]], made_addresses(study))
    )


def made_addresses(study: Study) -> dict[str, str]:
    """What makes each page that nobody writes, by its address below the language's root."""
    exhibits = [one for one in study.exhibits.values() if one.kind in ("figure", "table")]
    pages = {f"{one.kind}s/{one.id}.md": one.file for one in exhibits}
    pages |= {gallery_path(one.kind): "data/exhibits" for one in exhibits}
    pages |= {path_of(one.name): f"the dataset {one.name}" for one in subjects(study.package)}
    pages[NUMBERS] = "the numbers of the study"
    for made in (key_path, deck_path):
        pages |= {made(one.id): f"the lesson {one.id}" for one in study.lessons}
    return {address(path): what for path, what in pages.items()}


def taken_faults(code: str, paths: list[str], made: Mapping[str, str]) -> Iterator[StudyError]:
    """What is wrong with where the pages and notebooks of a language would stand."""
    shut = {BARE.strip("/"), *OF_PUBLISHER}
    if not LANGUAGES[code].folder:
        shut |= {one.folder.strip("/") for one in LANGUAGES.values()}
    # A disc that does not tell capitals apart would keep one of two.
    taken = {there.lower(): f"what {what} makes" for there, what in made.items()}
    for path in sorted(paths, key=lambda path: (path.endswith(".ipynb"), path)):
        file, there = f"docs/{code}/{path}", address(path)
        first, *_ = steps = there.split("/")[:-1] or [""]
        if wrong := next((step for step in steps if there and not STEP.fullmatch(step)), None):
            expected = "letters, digits and hyphens, since its name is its address"
            yield InvalidProse(file, f"{quoted(wrong)} - expected {expected}")
        elif there and first.lower() in shut:
            yield InvalidProse(file, f"{quoted(f'{first}/')} is kept by the build - {ELSEWHERE}")
        elif other := taken.get(there.lower()):
            yield InvalidProse(file, f"{quoted(there)} is the address of {other} - {ELSEWHERE}")
        else:
            taken[there.lower()] = file
