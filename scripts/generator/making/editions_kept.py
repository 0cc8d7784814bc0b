"""The editions within the site that is built: each as it was frozen, byte for byte."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.languages import LANGUAGES
from generator.reading.frozen import Frozen, archive_path
from generator.writing.links import EDITIONS


def unpack_editions(root: Path, site: Path, frozen: Iterable[Frozen]) -> None:
    """Put every edition below the site; its archive was compared with the ledger when read."""
    for one in frozen:
        with zipfile.ZipFile(root / archive_path(one.name)) as archive:
            archive.extractall(site / EDITIONS)


def with_editions(found: Mapping[str, set[str]], frozen: Iterable[Frozen]) -> dict[str, set[str]]:
    """The addresses of each language by its folder, with that of each edition that has it."""
    homes = {
        language.folder: {
            f"{EDITIONS}{one.name}/" for one in frozen if "" in one.pages[language.code]
        }
        for language in LANGUAGES.values()
    }
    return {folder: there | homes[folder] for folder, there in found.items()}


def edition_pages(frozen: Iterable[Frozen]) -> set[str]:
    """The home page of each edition, as a page that nobody writes any more."""
    return {f"{EDITIONS}{one.name}/index.md" for one in frozen}
