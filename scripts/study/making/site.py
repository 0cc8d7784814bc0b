"""The whole build: read, make both languages side by side, finish, publish."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from study.datasets import Study, read_notebooks, read_pages, read_study
from study.findings.content import Sources
from study.findings.doubts import silent
from study.findings.facts import facts
from study.languages import LANGUAGES
from study.making.clock import Clock
from study.making.current import note_current
from study.making.files import write
from study.making.inputs import read_house, read_inputs
from study.making.kept import makers, sweep
from study.making.language import Material, lay_out
from study.publishing.finish import finish_html
from study.publishing.package import data_files
from study.publishing.search import lean_index


def build(root: Path) -> None:
    """Write pages and site aside, then put the site in the last one's place."""
    clock = Clock()
    before = read_inputs(root)
    material = read(root)
    clock.tell("read and checked the data and the prose")
    for folder in ("pages", "stage", "stage.en"):
        shutil.rmtree(root / "build" / folder, ignore_errors=True)
    write_data(root, material.study)
    # One process each: computing and drawing hold Python's lock.
    with ProcessPoolExecutor(len(LANGUAGES)) as pool:
        used = list(pool.map(partial(lay_out, material), LANGUAGES))
    clock.tell("both languages")
    finish(root)
    publish(root)
    note_current(root, before)
    sweep(material.kept, set().union(*used))
    clock.tell("finished and published")


def read(root: Path) -> Material:
    """What people wrote, checked, and the facts that follow from it."""
    house, study = read_house(root), read_study(root)
    known = facts(study)
    if quiet := silent(Sources(study, known)):
        print(f"data/notes.toml: nothing gives cause for {', '.join(quiet)}", flush=True)
    return Material(
        root=root,
        house=house,
        makers=makers(house),
        study=study,
        facts=known,
        prose=read_pages(root),
        notebooks=read_notebooks(root),
    )


def write_data(root: Path, study: Study) -> None:
    """The tables exactly as they are read, and what describes them, once for all languages."""
    for name, content in data_files(study, os.environ.get("SITE_URL", "")).items():
        write(root / "build" / "pages" / "id" / "data" / name, content)


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


def publish(root: Path) -> None:
    """The new site in the last one's place, with no moment in which a build could lose both."""
    site, old = root / "build" / "site", root / "build" / "old"
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    (root / "build" / "stage").rename(site)
    shutil.rmtree(old, ignore_errors=True)
