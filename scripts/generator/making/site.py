"""The whole build: read, make both languages side by side, finish, publish."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol, TypeVar

from generator.contract import Contract
from generator.datasets.workbooks import dataset_workbooks
from generator.errors import BuildFailed
from generator.findings import Sources, audited
from generator.findings.last_years import in_last_year, last_years
from generator.languages import (
    LANGUAGES,
    Language,
    other_languages,
    root_language,
)
from generator.lessons.checked import check_lessons
from generator.making.addresses import check_addresses, lost_with_pages, read_moves
from generator.making.clock import Clock
from generator.making.configuration import stage
from generator.making.current import note_current
from generator.making.editions import frozen_settings, pack_edition
from generator.making.editions_kept import edition_pages, unpack_editions, with_editions
from generator.making.files import write
from generator.making.inputs import FILES, ROOMS, read_house, read_inputs
from generator.making.kept import Kept, makers, sweep
from generator.making.language import Material, write_language
from generator.making.layout import lay_out
from generator.making.media import with_media
from generator.making.notebooks import running, unless_stopped, write_notebooks
from generator.making.offline import copied_addresses, copy_asked, tell_sizes, write_copy
from generator.making.publish import publish
from generator.making.settings import NO_ADDRESS, read_settings
from generator.making.shared import write_configurations, write_data, write_vega
from generator.making.tied import end_with
from generator.making.workplace import PAGES, STAGE, remove
from generator.notebooks.pages import beside_pages
from generator.reading import read_notebooks, read_pages
from generator.reading.about import check_notebooks
from generator.reading.files import read_json
from generator.reading.frozen import read_frozen
from generator.reading.media import read_media
from generator.reading.navigation import check_navigation, read_navigation, titles_of
from generator.reading.shipped import read_shipped
from generator.reading.symbols import check_signs
from generator.reading.typed import read_typed
from generator.reading.within import check_within
from generator.site.minis import check_minis
from generator.site.older_years import older_years
from generator.site.pages import LISTED
from generator.site.redirects import redirects
from generator.site.server_files import policy_of, server_files
from generator.site.taken import check_taken
from generator.site.unused_words import unused_words
from generator.site.written import (
    check_pages_of_notes,
    check_pages_typed_on,
    check_written,
    faults,
)
from generator.site.written_elsewhere import check_elsewhere, faults_of_notebooks
from generator.writing.links import BARE
from generator.writing.parity import check_parity
from generator.writing.quotation_rows import check_quotations
from generator.writing.quoting import check_quoting
from generator.writing.versions import last_released

Work = TypeVar("Work", bound=Callable[..., Any])
# What of docs the files beside the pages are made of.
DOCS, PACKED = "docs/", "docs/package/"
RELEASED_NUMBERS = "data/released/numbers.json"


def build(
    root: Path, contract: Contract, accept_addresses: bool = False, frozen_as: str = ""
) -> None:
    """Write pages and site of a study aside, then put the site in the last one's place.

    One that is `frozen_as` an edition is packed instead, and the last one stays.

    BuildFailed where a published address is lost; new ones enter the ledger if they are accepted.
    """
    clock = Clock()
    settings = frozen_settings(read_settings(), frozen_as)
    if not settings.site_url:
        print(NO_ADDRESS, flush=True)
    before = read_inputs(root, settings)
    material = replace(read(root, contract, settings.site_url), frozen_as=frozen_as)
    clock.tell("read and checked the data and the prose")
    for folder in (*(root / "build" / name for name in PAGES), *(root / "build").glob(f"{STAGE}*")):
        remove(folder)
    keep = Kept(material.kept, material.makers)
    material = with_media(material, keep)
    write_data(root, material)
    write_configurations(root, material)
    # One process each: computing and drawing hold Python's lock.
    told = os.getpid(), tuple(LANGUAGES.values())
    asked = copy_asked(material)
    codes = tuple(LANGUAGES) if asked.listed else ()
    with ProcessPoolExecutor(len(LANGUAGES), None, begin, told) as pool:
        try:
            # First of all, since the pool forks: what a thread of ours or of a library (as
            # vl-convert starts them) holds at that moment would be held in the copy for ever.
            writing = pool.map(partial(write_language, material), LANGUAGES)
            with running(material, keep) as notebooks:
                write_vega(material, keep)
                written = list(writing)
                clock.tell("all languages side by side")
                laid = {}
                for code, ran in notebooks.items():
                    write_notebooks(material, code, unless_stopped(ran, notebooks.values()))
                    laid[code] = pool.submit(lay_out, root, LANGUAGES[code])
            found = {LANGUAGES[code].folder: one.result() for code, one in laid.items()}
            clock.tell("ran the notebooks, laid all out with MkDocs")
            join(root)
            copies = list(pool.map(partial(write_copy, root / "build" / STAGE, asked), codes))
        except BrokenProcessPool:
            raise BuildFailed("a process of the build was ended, perhaps for memory") from None
    site = root / "build" / STAGE
    if copies:
        tell_sizes(site, material.study.about.slug)
        found[""] |= copied_addresses(material.study.about.slug)
        clock.tell("made the copies to take away")
    found = with_editions(found, material.frozen)
    if not frozen_as:
        unpack_editions(root, site, material.frozen)
        write_server_files(site, settings.base, material.moves)
    unused = unused_words(material.study, material.notebooks, *(one.asked for one in written))
    if unused:
        print(f"data/words.csv: nothing asks for {', '.join(unused)}", flush=True)
    loud = audited(Sources(material.study, material.facts), contract.checks)
    if older := older_years(material.study, material.facts, material.prose, released(root)):
        print(older, flush=True)
    quiet = [name for name in material.study.notes if name not in loud]
    if quiet:
        print(f"data/notes.toml: nothing gives cause for {', '.join(quiet)}", flush=True)
    ledger = check_addresses(root, found, quiet, accept_addresses)
    if frozen_as:
        pack_edition(root, site, frozen_as, last_released(material.study.releases).version)
        for name in PAGES:
            remove(root / "build" / name)
        return
    publish(site, root / "build" / "site")
    note_current(root, before | ledger)
    sweep(material.kept, keep.used.union(copies, *(one.kept for one in written)))
    clock.tell("finished and published")


def begin(parent: int, languages: tuple[Language, ...]) -> None:
    """What a process of the build begins with: it ends with us, and speaks our languages."""
    end_with(parent)
    LANGUAGES.choose(languages)


class Doing(Protocol):
    """Hands work on, as it is or so that it is done once for the same."""

    def __call__(self, work: Work) -> Work: ...


def anew(work: Work) -> Work:
    """As a build reads: all of it."""
    return work


def read(root: Path, contract: Contract, site_url: str, once: Doing = anew) -> Material:
    """What people wrote, checked, and the facts that follow from it.

    `once` may have work, whose outcome its arguments and the data determine, not done again.
    """
    check_within(root, (*FILES, *ROOMS))
    house, sources = read_house(root), once(contract.opened)(root)
    navigation = read_navigation(root)
    study, known = sources.study, sources.facts
    frozen = read_frozen(root)
    made = {*LISTED, *edition_pages(frozen)}
    titles, lost = titles_of(study.words), lost_with_pages(root, navigation, made)
    check_navigation(root, navigation, titles, LISTED, lost)
    years = last_years(known)
    notebooks = read_notebooks(root)
    prose = {
        code: {path: in_last_year(text, years) for path, text in texts.items()}
        for code, texts in read_pages(root).items()
    }
    check_taken(prose, notebooks, study)
    check_notebooks(study.about, notebooks[LANGUAGES.root])
    check_pages_of_notes(study.notes.values(), prose)
    check_pages_typed_on(study.about, prose)
    check_signs(study.symbols, prose[LANGUAGES.root])
    check_written(prose, notebooks, study, known, contract.drawings, read_media(root), once(faults))
    check_elsewhere(study, known, prose, notebooks, once(faults_of_notebooks))
    check_minis(prose, study)
    check_parity(prose)
    check_lessons(sources, prose)
    once(check_quoting)(study, known)
    check_quotations(study, known, prose, notebooks)
    # Each language reads it where it is laid out; what is wrong in it is said before.
    read_typed(root)
    books = once(dataset_workbooks)(study, known, site_url)
    packed = {
        path: content
        for path, content in house.items()
        if path.startswith(PACKED) or not path.startswith(DOCS)
    }
    beside = once(beside_pages)(notebooks, packed, sources, site_url)
    return Material(
        root=root,
        contract=contract,
        site_url=site_url,
        house=house,
        makers=makers(house),
        study=study,
        facts=known,
        navigation=navigation,
        prose=prose,
        notebooks=notebooks,
        beside=beside | books,
        moves=read_moves(root),
        shipped=read_shipped(root),
        frozen=frozen,
    )


def released(root: Path) -> list[str]:
    """The names of the numbers that the last release published; none before the first."""
    if not (root / RELEASED_NUMBERS).exists():
        return []
    found = read_json(root, RELEASED_NUMBERS)
    numbers = found.get("numbers", []) if isinstance(found, dict) else []
    return [str(one["name"]) for one in numbers if isinstance(one, dict) and "name" in one]


def join(root: Path) -> None:
    """One site of all languages."""
    site = root / "build" / STAGE
    for language in other_languages(root_language()):
        # Below the root only now: MkDocs would empty a folder within its own.
        (root / "build" / stage(language)).rename(site / language.folder)


def write_server_files(whole: Path, base: str, moves: Mapping[str, str]) -> None:
    """Rules for the host: who may frame a page, what may be kept for ever, what went where."""
    paths = [path.relative_to(whole).as_posix() for path in whole.rglob("*") if path.is_file()]
    for name, text in server_files_of(whole, paths, base, moves).items():
        write(whole / name, text)


def server_files_of(
    whole: Path, paths: Sequence[str], base: str, moves: Mapping[str, str]
) -> dict[str, str]:
    """The same by name; `paths` are those of the site below `whole` without them."""
    bare = next(path for path in sorted(paths) if path.startswith(BARE))
    policy, embed_policy = (
        policy_of((whole / page).read_text(encoding="utf-8")) for page in ("index.html", bare)
    )
    moved = redirects(moves, paths)
    return server_files(paths, policy, embed_policy, base, moved)
