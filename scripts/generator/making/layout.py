"""One language through MkDocs, and finished: complete pages in, the site's own pages out."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from generator.errors import BuildFailed
from generator.languages import Language
from generator.litter import is_litter
from generator.making.addresses import found_below, keep_moved_files, read_moves
from generator.making.brought.finishing import finished_once, with_sheets_once
from generator.making.brought.pages import brought_pages
from generator.making.brought.rests import LayoutAsked
from generator.making.configuration import apart_of, heads_of, stage
from generator.making.files import write
from generator.making.kept import Kept
from generator.making.settings import DATE, UNDATED, read_settings
from generator.making.tied import running_module
from generator.reading.folders import ours
from generator.reading.navigation import FILE
from generator.reading.typed import read_typed
from generator.site.lean import lean_script
from generator.site.published_page import PublishedPage
from generator.site.scripts import GONE, WITHIN, joined, script_name
from generator.site.search import TYPED, lean_index, typed_script
from generator.unforeseen import while_making


def lay_out(asked: LayoutAsked, language: Language, keep: Kept) -> set[str]:
    """The pages of a language without inline code, all else lean; returns its addresses."""
    root = asked.root
    with while_making(f"the site of docs/{language.code}, laid out"):
        with brought_pages(asked, language, keep) as (config, environment):
            run_mkdocs(root, language, config, environment)
        without_litter(root / "build" / stage(language))
        return finished_site(root, language, keep)


def without_litter(site: Path) -> None:
    """Take out what a system left in the folders of the theme, which MkDocs copies as it is."""
    for path in site.rglob("*"):
        if path.is_file() and is_litter(path.relative_to(site)):
            path.unlink()


def finished_site(root: Path, language: Language, keep: Kept) -> set[str]:
    """The same of what MkDocs has laid out."""
    site, heads = root / "build" / stage(language), heads_of(root, language)
    scripts = our_scripts(root)
    one = joined(scripts)
    within, name = scripts[WITHIN], script_name(one)
    finished = dict[Path, PublishedPage]()
    for page in sorted(site.rglob("*.html")):
        head = heads / page.relative_to(site)
        more = head.read_text(encoding="utf-8") if head.exists() else ""
        path, laid = page.relative_to(site).as_posix(), page.read_text(encoding="utf-8")
        finished[page] = finished_once(laid, more, path, language, within, name, keep)
    for file, text in with_sheets_once(site, finished, scripts, keep).items():
        write(file, text)
    for script, text in scripts.items():
        write(site / "assets" / "js" / script, text)
    for script in GONE:
        (site / "assets" / "js" / script).unlink()
    write(site / name, one)
    apart = apart_of(root, language)
    for file in apart.rglob("*.md"):
        write(site / file.relative_to(apart), file.read_bytes())
    index = site / "search" / "search_index.json"
    write(index, lean_index(index.read_text(encoding="utf-8"), language))
    write(site / TYPED, typed_script(read_typed(root)[language.code]))
    if not language.folder:
        keep_moved_files(site, read_moves(root))
    ids = {page.relative_to(site).as_posix(): one.anchors for page, one in finished.items()}
    return found_below(site, ids)


def our_scripts(root: Path) -> dict[str, str]:
    """Our scripts by name; what others made and licensed stays in its folders as they made it."""
    folder = root / "docs" / "theme" / "assets" / "js"
    return {script.name: lean_script(script.read_text("utf-8")) for script in ours(folder, "*.js")}


def run_mkdocs(root: Path, language: Language, config: str, environment: Mapping[str, str]) -> None:
    """One strict run of MkDocs; of what it says, the first complaint is passed on."""
    command = [*running_module(), "mkdocs", "build", "--strict", "-f", config]
    settings = {DATE: read_settings().source_date or UNDATED}
    done = subprocess.run(
        command,
        cwd=root,
        env={"NO_MKDOCS_2_WARNING": "1"} | os.environ | settings | dict(environment),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
        said = [line for line in lines if line.startswith(("WARNING", "ERROR"))] or lines[-1:]
        raise BuildFailed(f"{FILE}, {language.code}: {said[0] if said else 'MkDocs stopped'}")
