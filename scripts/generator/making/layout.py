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
from generator.making.configuration import apart_of, configuration_path, stage
from generator.making.files import write
from generator.making.settings import DATE, UNDATED, read_settings
from generator.making.tied import running_module
from generator.reading.folders import ours
from generator.reading.navigation import FILE
from generator.reading.typed import read_typed
from generator.site.blanks import without_blanks
from generator.site.finish import finish_html, with_head
from generator.site.finished import check_finished
from generator.site.headings import with_heading_links
from generator.site.later_sheet import asks_later, parted, with_later_sheet
from generator.site.lean import lean_script
from generator.site.scripts import GONE, WITHIN, brought_at_first, joined, script_name, with_scripts
from generator.site.search import TYPED, lean_index, typed_script
from generator.site.style_rules import as_ours
from generator.site.stylesheet import THEME, bundle, sheet_name, sheets_of, with_sheet
from generator.unforeseen import while_making


def lay_out(root: Path, language: Language) -> set[str]:
    """The pages of a language without inline code, all else lean; returns its addresses."""
    with while_making(f"the site of docs/{language.code}, laid out"):
        run_mkdocs(root, language)
        without_litter(root / "build" / stage(language))
        return finished_site(root, language)


def without_litter(site: Path) -> None:
    """Take out what a system left in the folders of the theme, which MkDocs copies as it is."""
    for path in site.rglob("*"):
        if path.is_file() and is_litter(path.relative_to(site)):
            path.unlink()


def finished_site(root: Path, language: Language) -> set[str]:
    """The same of what MkDocs has laid out."""
    site, heads = root / "build" / stage(language), root / "build" / "heads" / language.folder
    finished = {}
    for page in sorted(site.rglob("*.html")):
        head = heads / page.relative_to(site)
        more = head.read_text(encoding="utf-8") if head.exists() else ""
        path = page.relative_to(site).as_posix()
        finished[page] = finished_page(page.read_text(encoding="utf-8"), more, path, language)
    scripts = our_scripts(root)
    one = joined(scripts)
    for page, html in finished.items():
        finished[page] = without_blanks(with_scripts(html, scripts[WITHIN], script_name(one)))
    for file, text in with_sheets(site, finished, scripts).items():
        write(file, text)
    for name, text in scripts.items():
        write(site / "assets" / "js" / name, text)
    for name in GONE:
        (site / "assets" / "js" / name).unlink()
    write(site / script_name(one), one)
    apart = apart_of(root, language)
    for file in apart.rglob("*.md"):
        write(site / file.relative_to(apart), file.read_bytes())
    index = site / "search" / "search_index.json"
    write(index, lean_index(index.read_text(encoding="utf-8"), language))
    write(site / TYPED, typed_script(read_typed(root)[language.code]))
    if not language.folder:
        keep_moved_files(site, read_moves(root))
    return found_below(site)


def finished_page(html: str, head: str, path: str, language: Language) -> str:
    """A page as MkDocs laid it out, with more in its head, fit for the policy.

    InvalidProse where it holds what none may.
    """
    finished = with_heading_links(finish_html(with_head(html, head)))
    check_finished(finished, f"docs/{language.code}", path)
    return finished


def our_scripts(root: Path) -> dict[str, str]:
    """Our scripts by name; what others made and licensed stays in its folders as they made it."""
    folder = root / "docs" / "theme" / "assets" / "js"
    return {script.name: lean_script(script.read_text("utf-8")) for script in ours(folder, "*.js")}


def with_sheets(
    site: Path, pages: Mapping[Path, str], scripts: Mapping[str, str]
) -> dict[Path, str]:
    """The pages with one style sheet each, and these; the sheets that they are made of go.

    Where scripts come when they are asked, so does what of the sheet they alone need.
    """
    theme = [file.read_text("utf-8") for file in sorted(site.glob("assets/javascripts/*.js"))]
    alike: dict[tuple[str, ...], list[Path]] = {}
    for page, html in pages.items():
        alike.setdefault(sheets_of(html), []).append(page)
    texts = {name: (site / name).read_text("utf-8") for sheets in alike for name in sheets}
    texts |= {name: as_ours(text) for name, text in texts.items() if name.startswith(THEME)}
    made: dict[Path, str] = {}
    for sheets, found in alike.items():
        texts_of = [pages[page] for page in found]
        style = bundle([texts[one] for one in sheets], texts_of, scripts.values(), theme)
        later = ""
        if any(map(asks_later, texts_of)):
            style, later = parted(style, texts_of, brought_at_first(scripts))
            made[site / sheet_name(later)] = later
        made[site / sheet_name(style)] = style
        for page in found:
            html = with_later_sheet(pages[page], sheet_name(later))
            made[page] = with_sheet(html, sheet_name(style))
    for sheet in texts:
        (site / sheet).unlink()
    return made


def run_mkdocs(root: Path, language: Language) -> None:
    """One strict run of MkDocs; of what it says, the first complaint is passed on."""
    config = configuration_path(language)
    command = [*running_module(), "mkdocs", "build", "--strict", "-f", config]
    settings = {DATE: read_settings().source_date or UNDATED}
    done = subprocess.run(
        command,
        cwd=root,
        env={"NO_MKDOCS_2_WARNING": "1"} | os.environ | settings,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
        said = [line for line in lines if line.startswith(("WARNING", "ERROR"))] or lines[-1:]
        raise BuildFailed(f"{FILE}, {language.code}: {said[0] if said else 'MkDocs stopped'}")
