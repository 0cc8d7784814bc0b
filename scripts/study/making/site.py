"""The whole build: read, make both languages side by side, finish, publish."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from study.datasets import read_notebooks, read_pages, read_study
from study.errors import BuildFailed
from study.findings.content import Sources
from study.findings.doubts import silent
from study.findings.facts import facts
from study.languages import LANGUAGES
from study.making.addresses import check_addresses
from study.making.clock import Clock
from study.making.current import note_current
from study.making.files import write
from study.making.inputs import read_house, read_inputs
from study.making.kept import Kept, makers, sweep
from study.making.language import Material, write_language
from study.making.layout import run_mkdocs
from study.publishing.archive import ARCHIVE
from study.publishing.dataset_workbooks import dataset_workbooks
from study.publishing.finish import finish_html
from study.publishing.interactive import SNIPPET, VEGA, vega_bundle
from study.publishing.notebook_pages import beside_pages
from study.publishing.package import data_files
from study.publishing.search import lean_index
from study.publishing.server_files import policy_of, server_files
from study.publishing.versions import version_settings


def build(root: Path, accept_addresses: bool = False) -> None:
    """Write pages and site aside, then put the site in the last one's place.

    BuildFailed where a published address is lost; new ones enter the ledger if they are accepted.
    """
    clock = Clock()
    before = read_inputs(root)
    material = read(root)
    clock.tell("read and checked the data and the prose")
    for folder in ("pages", "stage", "stage.en"):
        shutil.rmtree(root / "build" / folder, ignore_errors=True)
    write_data(root, material)
    bundled = write_vega(material)
    # One process each: computing and drawing hold Python's lock.
    with ProcessPoolExecutor(len(LANGUAGES)) as pool:
        try:
            used = list(pool.map(partial(write_language, material), LANGUAGES))
            clock.tell("both languages side by side")
            settings = version_settings(material.study)
            list(pool.map(partial(run_mkdocs, root, settings), LANGUAGES))
        except BrokenProcessPool:
            raise BuildFailed("a process of the build was ended, perhaps for memory") from None
    clock.tell("laid them out with MkDocs")
    finish(root)
    quiet = silent(Sources(material.study, material.facts))
    if quiet:
        print(f"data/notes.toml: nothing gives cause for {', '.join(quiet)}", flush=True)
    ledger = check_addresses(root, root / "build" / "stage", quiet, accept_addresses)
    publish(root)
    note_current(root, before | ledger)
    sweep(material.kept, bundled.union(*used))
    clock.tell("finished and published")


def read(root: Path) -> Material:
    """What people wrote, checked, and the facts that follow from it."""
    house, study, notebooks = read_house(root), read_study(root), read_notebooks(root)
    site_url = os.environ.get("SITE_URL", "")
    known = facts(study)
    return Material(
        root=root,
        house=house,
        makers=makers(house),
        study=study,
        facts=known,
        prose=read_pages(root),
        notebooks=notebooks,
        beside=beside_pages(notebooks, house, study, site_url) | dataset_workbooks(study, site_url),
    )


def write_data(root: Path, material: Material) -> None:
    """The tables exactly as they are read, and what describes them, once for all languages."""
    whole = {PurePosixPath(ARCHIVE).name: material.beside[ARCHIVE]}
    site_url = os.environ.get("SITE_URL", "")
    for name, content in data_files(material.study, whole, site_url).items():
        write(root / "build" / "pages" / "id" / "data" / name, content)
    for path, content in material.beside.items():
        below = path if path.startswith("en/") else f"id/{path}"
        write(root / "build" / "pages" / below, content)


def write_vega(material: Material) -> set[str]:
    """What draws in the browser when a reader asks, for all languages; returns what was kept."""
    keep = Kept(material.kept, material.makers)
    script = keep("js", {"snippet": SNIPPET.encode()}, lambda: vega_bundle(SNIPPET).encode())
    write(material.root / "build" / "pages" / "id" / VEGA, script)
    return keep.used


def finish(root: Path) -> None:
    """One site of both languages, without inline code, with a lean search."""
    stage = root / "build" / "stage"
    # English below the Indonesian root only now: MkDocs would empty a folder within its own.
    (root / "build" / "stage.en").rename(stage / "en")
    for page in sorted(stage.rglob("*.html")):
        write(page, finish_html(page.read_text(encoding="utf-8")))
    for index in sorted(stage.rglob("search_index.json")):
        language = "en" if index.is_relative_to(stage / "en") else "id"
        write(index, lean_index(index.read_text(encoding="utf-8"), language))
    write_server_files(stage)


def write_server_files(stage: Path) -> None:
    """Headers for the host: who may frame a page, what may be kept for ever."""
    paths = [path.relative_to(stage).as_posix() for path in stage.rglob("*") if path.is_file()]
    bare = next(path for path in sorted(paths) if path.startswith("embed/"))
    policy, embed_policy = (
        policy_of((stage / page).read_text(encoding="utf-8")) for page in ("index.html", bare)
    )
    base = urlsplit(os.environ.get("SITE_URL", "")).path.rstrip("/") + "/"
    for name, text in server_files(paths, policy, embed_policy, base).items():
        write(stage / name, text)


def publish(root: Path) -> None:
    """The new site in the last one's place, with no moment in which a build could lose both."""
    site, old = root / "build" / "site", root / "build" / "old"
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    (root / "build" / "stage").rename(site)
    shutil.rmtree(old, ignore_errors=True)
