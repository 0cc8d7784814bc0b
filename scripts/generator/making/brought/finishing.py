"""The pages of a laid-out language finished: those that are as they were are brought."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from generator.languages import Language
from generator.making.kept import Kept
from generator.site.later_sheet import parted
from generator.site.published_page import PublishedPage, published_page
from generator.site.scripts import brought_at_first
from generator.site.style_rules import as_ours
from generator.site.stylesheet import THEME, bundle, sheet_name

PAGE, STYLE = "page.json", "style.json"


def finished_once(
    laid: str, head: str, path: str, language: Language, within: str, script: str, keep: Kept
) -> PublishedPage:
    """See `published_page`."""
    said = (laid, head, path, language.code, within, script)
    parts = {str(place): part.encode("utf-8") for place, part in enumerate(said)}

    def made() -> bytes:
        return published_page(laid, head, path, language, within, script).written().encode("utf-8")

    return PublishedPage.read(keep(PAGE, parts, made).decode("utf-8"))


def with_sheets_once(
    site: Path, pages: Mapping[Path, PublishedPage], scripts: Mapping[str, str], keep: Kept
) -> dict[Path, str]:
    """The pages with one style sheet each, and these; the sheets that they are made of go.

    Where scripts come when they are asked, so does what of the sheet they alone need.
    """
    theme = [file.read_text("utf-8") for file in sorted(site.glob("assets/javascripts/*.js"))]
    alike: dict[tuple[str, ...], list[Path]] = {}
    for path, page in pages.items():
        alike.setdefault(page.sheets, []).append(path)
    texts = {name: (site / name).read_text("utf-8") for sheets in alike for name in sheets}
    made: dict[Path, str] = {}
    for sheets, found in alike.items():
        of_them = [pages[path] for path in found]
        kinds = sorted({name for page in of_them for name in page.own})
        own = {name: (site / name).read_text("utf-8") for name in kinds}
        shared = {name: texts[name] for name in sheets}
        style, later, *others = styles(of_them, shared, own, scripts, theme, keep)
        made |= {site / name: text for name, text in zip(own, others, strict=True)}
        if any(page.later for page in of_them):
            made[site / sheet_name(later)] = later
        made[site / sheet_name(style)] = style
        names = sheet_name(style), sheet_name(later)
        made |= {path: pages[path].with_sheets(*names) for path in found}
    for sheet in texts:
        (site / sheet).unlink()
    return made


def styles(
    pages: list[PublishedPage],
    sheets: Mapping[str, str],
    own: Mapping[str, str],
    scripts: Mapping[str, str],
    theme: list[str],
    keep: Kept,
) -> list[str]:
    """The one style sheet of pages that ask for the same ones, what of it comes later, and those
    of one kind of page each.
    """
    named = frozenset[str]().union(*(page.named for page in pages))
    asked = frozenset[str]().union(*(page.asked for page in pages))
    asks = any(page.later for page in pages)
    said = [list(sheets.items()), sorted(named), sorted(asked), list(scripts.items()), theme, asks]
    said.append(list(own.items()))

    def made() -> bytes:
        texts = [as_ours(text) if name.startswith(THEME) else text for name, text in sheets.items()]
        style, *others = bundle(texts, named, asked, scripts.values(), theme, own.values())
        parts = parted(style, named, brought_at_first(scripts)) if asks else (style, "")
        return json.dumps([*parts, *others]).encode()

    found: list[str] = json.loads(keep(STYLE, {"said": json.dumps(said).encode()}, made))
    return found
