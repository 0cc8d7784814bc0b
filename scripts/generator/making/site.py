"""The whole build: read, make both languages side by side, finish, publish."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path, PurePosixPath

from generator.datasets.archive import ARCHIVE
from generator.datasets.package import data_files
from generator.datasets.workbooks import dataset_workbooks
from generator.drawing.interactive import SNIPPET, VEGA, vega_bundle
from generator.errors import BuildFailed
from generator.findings import Rendition, Sources
from generator.findings.doubts import silent
from generator.languages import LANGUAGES, language_at, other_languages, root_language
from generator.making.addresses import check_addresses, read_moves
from generator.making.clock import Clock
from generator.making.configuration import (
    configuration,
    configuration_path,
    hand_written,
    pages_of,
    stage,
)
from generator.making.current import note_current
from generator.making.files import write
from generator.making.inputs import read_house, read_inputs
from generator.making.kept import Kept, makers, sweep
from generator.making.language import Material, write_language
from generator.making.layout import lay_out
from generator.making.notebooks import running, unless_stopped, write_notebooks
from generator.making.publish import publish
from generator.making.settings import NO_ADDRESS, Settings, read_settings
from generator.making.tied import end_with
from generator.making.workplace import PAGES, STAGE, remove
from generator.notebooks.pages import beside_pages
from generator.reading import read_notebooks, read_pages, read_study
from generator.reading.navigation import check_navigation
from generator.site.pages import LISTED
from generator.site.server_files import policy_of, server_files
from generator.site.used_words import check_words_used
from generator.site.written import check_pages_of_notes, check_written
from generator.writing.links import BARE, Links
from generator.writing.parity import check_parity
from generator.writing.quotation_rows import check_quotations
from generator.writing.quoting import check_quoting
from generator.writing.versions import last_released, version_line
from study.facts import facts


def build(root: Path, accept_addresses: bool = False) -> None:
    """Write pages and site aside, then put the site in the last one's place.

    BuildFailed where a published address is lost; new ones enter the ledger if they are accepted.
    """
    clock = Clock()
    settings = read_settings()
    if not settings.site_url:
        print(NO_ADDRESS, flush=True)
    before = read_inputs(root, settings)
    material = read(root, settings.site_url)
    clock.tell("read and checked the data and the prose")
    for folder in (*(root / "build" / name for name in PAGES), *(root / "build").glob(f"{STAGE}*")):
        remove(folder)
    write_data(root, material)
    write_configurations(root, material)
    keep = Kept(material.kept, material.makers)
    # One process each: computing and drawing hold Python's lock.
    with ProcessPoolExecutor(len(LANGUAGES), None, end_with, (os.getpid(),)) as pool:
        try:
            # First of all, since the pool forks: what a thread of ours or of a library (as
            # vl-convert starts them) holds at that moment would be held in the copy for ever.
            writing = pool.map(partial(write_language, material), LANGUAGES)
            with running(material, keep) as notebooks:
                write_vega(material, keep)
                used = list(writing)
                clock.tell("both languages side by side")
                laid = {}
                for code, ran in notebooks.items():
                    write_notebooks(material, code, unless_stopped(ran, notebooks.values()))
                    laid[code] = pool.submit(lay_out, root, LANGUAGES[code])
            found = {LANGUAGES[code].folder: one.result() for code, one in laid.items()}
        except BrokenProcessPool:
            raise BuildFailed("a process of the build was ended, perhaps for memory") from None
    clock.tell("ran the notebooks, laid all out with MkDocs")
    join(root, settings)
    quiet = silent(Sources(material.study, material.facts))
    if quiet:
        print(f"data/notes.toml: nothing gives cause for {', '.join(quiet)}", flush=True)
    ledger = check_addresses(root, found, quiet, accept_addresses)
    publish(root / "build" / STAGE, root / "build" / "site")
    note_current(root, before | ledger)
    sweep(material.kept, keep.used.union(*used))
    clock.tell("finished and published")


def read(root: Path, site_url: str) -> Material:
    """What people wrote, checked, and the facts that follow from it."""
    house, study, notebooks = read_house(root), read_study(root), read_notebooks(root)
    prose = read_pages(root)
    written = {path for kind in (prose, notebooks) for texts in kind.values() for path in texts}
    check_navigation(root, map(hand_written, LANGUAGES.values()), written | LISTED)
    known = facts(study)
    check_words_used(house, study, known)
    check_pages_of_notes(study.notes.values(), prose)
    check_written(prose, notebooks, study, known)
    check_parity(prose)
    check_quoting(study, known)
    check_quotations(study, known, prose, notebooks)
    books = dataset_workbooks(study, known, site_url)
    return Material(
        root=root,
        site_url=site_url,
        house=house,
        makers=makers(house),
        study=study,
        facts=known,
        prose=prose,
        notebooks=notebooks,
        beside=beside_pages(notebooks, house, Sources(study, known), site_url) | books,
        moves=read_moves(root),
    )


def write_data(root: Path, material: Material) -> None:
    """The tables exactly as they are read, and what describes them, once for all languages."""
    whole = {PurePosixPath(ARCHIVE).name: material.beside[ARCHIVE]}
    for name, content in data_files(material.study, whole, material.site_url).items():
        write(pages_of(root, root_language()) / "data" / name, content)
    for path, content in material.beside.items():
        language = language_at(path)
        write(pages_of(root, language) / path.removeprefix(language.folder), content)


def write_configurations(root: Path, material: Material) -> None:
    """What the publisher is told of each language."""
    released = last_released(material.study.releases).date
    for language in LANGUAGES.values():
        version = version_line(Rendition(material.study, material.facts, language))
        public = Links.public(material.site_url, language)
        address = public.page("index.md") if material.site_url else ""
        said = configuration(language, address, version, released)
        write(root / configuration_path(language), said)


def write_vega(material: Material, keep: Kept) -> None:
    """What draws in the browser when a reader asks, for all languages."""
    script = keep("js", {"snippet": SNIPPET.encode()}, lambda: vega_bundle(SNIPPET).encode())
    write(pages_of(material.root, root_language()) / VEGA, script)


def join(root: Path, settings: Settings) -> None:
    """One site of all languages, with what tells a host how to serve it."""
    site = root / "build" / STAGE
    for language in other_languages(root_language()):
        # Below the root only now: MkDocs would empty a folder within its own.
        (root / "build" / stage(language)).rename(site / language.folder)
    write_server_files(site, settings.base)


def write_server_files(stage: Path, base: str) -> None:
    """Headers for the host: who may frame a page, what may be kept for ever."""
    paths = [path.relative_to(stage).as_posix() for path in stage.rglob("*") if path.is_file()]
    bare = next(path for path in sorted(paths) if path.startswith(BARE))
    policy, embed_policy = (
        policy_of((stage / page).read_text(encoding="utf-8")) for page in ("index.html", bare)
    )
    for name, text in server_files(paths, policy, embed_policy, base).items():
        write(stage / name, text)
