"""What a language rests on, as parts of the keys that it is kept by."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.languages import LANGUAGES, Language
from generator.making.configuration import apart_of, configuration_path, heads_of, pages_of
from generator.making.digest import digest
from generator.making.inputs import within
from generator.making.language import Material
from generator.making.settings import UNDATED, read_settings

# Styles and scripts of ours, which pages are finished with: no text of a language rests on them.
STYLES = re.compile(r"docs/theme/assets/(css|js)/[^/]+\.\1")
# Nothing of the site is made of these.
UNPUBLISHED = ("docs/decisions/",)
CODE = ("scripts/generator/", "scripts/study/")
# What a language is laid out and finished with, beside its texts.
LAID_WITH = ("docs/theme/", "mkdocs.yml", "data/typed.toml", "docs/addresses.txt")


def texts_rest_on(material: Material, code: str) -> dict[str, bytes]:
    """All that the texts of a language are made of: the house but for the prose of the others."""
    others = tuple(f"docs/{other}/" for other in LANGUAGES if other != code)
    house = {
        name: content
        for name, content in material.house.items()
        if not name.startswith((*others, *UNPUBLISHED))
        and not STYLES.fullmatch(name)
        and (name.startswith(CODE) or not name.startswith("scripts/"))
    }
    return {
        "language": code.encode(),
        "house": digest(house).encode(),
        "beside": digest(material.beside).encode(),
        "media": json.dumps(sorted(material.media)).encode(),
        "address": material.site_url.encode(),
        "edition": material.frozen_as.encode(),
    }


@dataclass(frozen=True)
class LayoutAsked:
    """What the languages are laid out with: the house, where products are kept, by what makes them,
    and of its files those that lay out and finish, by path.
    """

    root: Path
    kept: Path
    makers: Mapping[str, str]
    house: Mapping[str, bytes]


def layout_asked(material: Material) -> LayoutAsked:
    """What the languages of a study are laid out with."""
    house = within(material.house, *LAID_WITH)
    return LayoutAsked(material.root, material.kept, material.makers, house)


def site_rests_on(asked: LayoutAsked, language: Language) -> dict[str, bytes]:
    """All that the finished site of a language is made of: its texts, as they are written."""
    root = asked.root
    texts = {
        "pages": files_below(pages_of(root, language)),
        "heads": heads_below(root, language),
        "apart": files_below(apart_of(root, language)),
        "house": asked.house,
    }
    return {
        "language": language.code.encode(),
        "settings": (root / configuration_path(language)).read_bytes(),
        "date": (read_settings().source_date or UNDATED).encode(),
    } | {name: digest(files).encode() for name, files in texts.items()}


def heads_below(root: Path, language: Language) -> dict[str, bytes]:
    """What the heads of the pages of a language say more, by the paths of the finished pages."""
    folders = tuple(one.folder for one in LANGUAGES.values() if one.folder and one != language)
    found = files_below(heads_of(root, language))
    return {path: head for path, head in found.items() if not path.startswith(folders)}


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its path in it; none where there is no folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
