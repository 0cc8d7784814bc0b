"""Pages as MkDocs laid them out, each kept by its own text and by all that others tell it."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.in_language.front import told_by_others
from generator.languages import Language
from generator.making.brought import hook
from generator.making.brought.packed import Packed
from generator.making.brought.rests import STYLES, LayoutAsked, files_below
from generator.making.configuration import configuration_path, pages_of
from generator.making.digest import digest
from generator.making.files import write
from generator.making.kept import Kept
from generator.making.settings import UNDATED, read_settings

KIND, TEMPLATES = "laid.json", "templates.pack"
MARKDOWN, NOTEBOOK = ".md", ".ipynb"


def page_keys(asked: LayoutAsked, language: Language) -> dict[str, dict[str, bytes]]:
    """What each page of a language rests on as it is laid out, by its path.

    Pages tell of others where these stand, and what those in the list of pages, those that other
    pages name as above them, and notebooks at their head say of themselves: `docs/theme` asks for
    no more.
    """
    files = files_below(pages_of(asked.root, language))
    settings = (asked.root / configuration_path(language)).read_bytes()
    pages = {path: text for path, text in files.items() if path.endswith(MARKDOWN)}
    told = {path: told_by_others(text.decode("utf-8")) for path, text in pages.items()}
    common = {
        "settings": settings,
        "date": (read_settings().source_date or UNDATED).encode(),
        "theme": theme_of(asked),
        "paths": "\n".join(sorted(files)).encode(),
        "told": json.dumps(told_of(told, settings.decode("utf-8"))).encode(),
        "notebooks": json.dumps(
            {path: head_of(text) for path, text in sorted(files.items()) if path.endswith(NOTEBOOK)}
        ).encode(),
    }
    shared = {"shared": digest(common).encode(), "language": language.code.encode()}
    found = {path: text for path, text in files.items() if path.endswith((MARKDOWN, NOTEBOOK))}
    return {path: {**shared, "path": path.encode(), "page": text} for path, text in found.items()}


def theme_of(asked: LayoutAsked) -> bytes:
    """All that lays out, but for what styles and scripts of ours say."""
    house = asked.house.items()
    return digest({name: b"" if STYLES.fullmatch(name) else text for name, text in house}).encode()


def head_of(notebook: bytes) -> str:
    """The first cell of a notebook, whose heading is its title; nothing where it has no cell."""
    cells = json.loads(notebook)["cells"]
    return "".join(cells[0]["source"]) if cells else ""


def told_of(told: Mapping[str, Mapping[str, str]], settings: str) -> dict[str, Mapping[str, str]]:
    """Of what could be told of pages, by path, that which pages do tell; `settings` list some."""
    above = {
        path for said in told.values() for path in re.findall(r'"([^"]*)"', said.get("below", ""))
    }
    return {
        path: said
        for path, said in sorted(told.items())
        if path in above or f'"{path}"' in settings or "title" not in said
    }


@contextmanager
def brought_pages(
    asked: LayoutAsked, language: Language, keep: Kept
) -> Iterator[tuple[str, dict[str, str]]]:
    """The configuration and the environment of a run of MkDocs that lays out only what changed.

    What it lays out is kept once the run has ended well.
    """
    keys = page_keys(asked, language)
    found = {path: keep.brought(KIND, key) for path, key in keys.items()}
    given = {path: json.loads(page) for path, page in found.items() if page is not None}
    config = asked.root / configuration_path(language)
    hooked = config.with_suffix(".brought.json")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        compiled = {"theme": theme_of(asked), "place": str(asked.root).encode()}
        for path, content in templates_kept(keep, compiled).items():
            write(folder / hook.COMPILED / path, content)
        write(folder / hook.GIVEN, json.dumps(given))
        said = {"INHERIT": config.name, "hooks": [str(Path(hook.__file__).resolve())]}
        write(hooked, json.dumps(said))
        try:
            yield str(hooked.relative_to(asked.root)), {hook.FOLDER: name}
        finally:
            hooked.unlink()
        told = json.loads((folder / hook.TOLD).read_text(encoding="utf-8"))
        made = Packed(files_below(folder / hook.COMPILED), {})
        keep(TEMPLATES, compiled, made.written)
    for path, page in told.items():
        keep(KIND, keys[path], json.dumps(page).encode)


def templates_kept(keep: Kept, compiled: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Templates as MkDocs compiled them before, by the names that Jinja gives their files."""
    content = keep.brought(TEMPLATES, compiled)
    return Packed.read(content).files if content else {}
