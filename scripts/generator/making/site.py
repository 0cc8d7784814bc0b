"""The whole build: read, make both languages side by side, finish, publish."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from functools import partial
from pathlib import Path

from generator.contract import Contract
from generator.errors import BuildFailed
from generator.findings import Sources, audited
from generator.languages import (
    LANGUAGES,
    Language,
    other_languages,
    root_language,
)
from generator.making.addresses import check_addresses
from generator.making.brought.language import texts_of
from generator.making.brought.reading import ReadOnce
from generator.making.brought.rests import layout_asked
from generator.making.brought.site import site_of
from generator.making.clock import Clock
from generator.making.configuration import stage
from generator.making.current import note_current
from generator.making.editions import frozen_settings, pack_edition
from generator.making.editions_kept import unpack_editions, with_editions
from generator.making.gathered import read, released
from generator.making.hosts import write_server_files
from generator.making.inputs import read_inputs
from generator.making.kept import Kept, makers, sweep
from generator.making.media import with_media
from generator.making.notebooks import running, unless_stopped, write_notebooks
from generator.making.offline import copied_addresses, copy_asked, tell_sizes, write_copy
from generator.making.publish import publish
from generator.making.settings import NO_ADDRESS, are_steps_told, read_settings
from generator.making.shared import write_configurations, write_data, write_vega
from generator.making.tied import end_with
from generator.making.workplace import PAGES, STAGE, remove
from generator.site.older_years import older_years
from generator.site.unused_words import unused_words
from generator.writing.versions import last_released

READING = "reading and checking the data and the prose"
WRITING = "computing, drawing and writing all pages"
LAYING_OUT = "running the notebooks, laying all out with MkDocs"
COPYING = "making the copies to take away"
PUBLISHING = "finishing and publishing"
STEPS = (READING, WRITING, LAYING_OUT, COPYING, PUBLISHING)


def build(
    root: Path, contract: Contract, accept_addresses: bool = False, frozen_as: str = ""
) -> None:
    """Write pages and site of a study aside, then put the site in the last one's place.

    One that is `frozen_as` an edition is packed instead, and the last one stays.

    BuildFailed where a published address is lost; new ones enter the ledger if they are accepted.
    """
    clock = Clock(root, STEPS, are_steps_told())
    clock.begin(READING)
    settings = frozen_settings(read_settings(), frozen_as)
    if not settings.site_url:
        print(NO_ADDRESS, flush=True)
    before = read_inputs(root, settings)
    keep = Kept(root / "build" / "kept", makers(before))
    once = ReadOnce(root, before, keep)
    material = replace(read(root, contract, settings.site_url, once), frozen_as=frozen_as)
    clock.begin(WRITING)
    for folder in (*(root / "build" / name for name in PAGES), *(root / "build").glob(f"{STAGE}*")):
        remove(folder)
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
            writing = pool.map(partial(texts_of, material), LANGUAGES)
            with running(material, keep) as notebooks:
                write_vega(material, keep)
                written = list(writing)
                clock.begin(LAYING_OUT)
                layout, laid = layout_asked(material), {}
                for code, ran in notebooks.items():
                    write_notebooks(material, code, unless_stopped(ran, notebooks.values()))
                    laid[code] = pool.submit(site_of, layout, code)
            sites = {code: one.result() for code, one in laid.items()}
            join(root)
            clock.begin(COPYING)
            copies = list(pool.map(partial(write_copy, root / "build" / STAGE, asked), codes))
        except BrokenProcessPool:
            raise BuildFailed("a process of the build was ended, perhaps for memory") from None
    site = root / "build" / STAGE
    found = {LANGUAGES[code].folder: set(one.addresses) for code, one in sites.items()}
    if copies:
        tell_sizes(site, material.study.about.slug)
        found[""] |= copied_addresses(material)
    clock.begin(PUBLISHING)
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
    used = [one.kept for one in written] + [one.kept for one in sites.values()]
    sweep(material.kept, keep.used.union(*copies, *used))
    clock.keep()


def begin(parent: int, languages: tuple[Language, ...]) -> None:
    """What a process of the build begins with: it ends with us, and speaks our languages."""
    end_with(parent)
    LANGUAGES.choose(languages)


def join(root: Path) -> None:
    """One site of all languages."""
    site = root / "build" / STAGE
    for language in other_languages(root_language()):
        # Below the root only now: MkDocs would empty a folder within its own.
        (root / "build" / stage(language)).rename(site / language.folder)
