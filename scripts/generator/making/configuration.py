"""What the build tells the publisher beyond `mkdocs.yml`: its folders, address and version.

The hand-written file stays free of what only a build knows, and of the environment. It is the
root's; each language is given its own name, pages and titles on top of it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from generator.languages import Language
from generator.making.workplace import STAGE
from generator.reading.navigation import FILE


def stage(language: Language) -> str:
    """The folder that MkDocs lays a language out in, below build/."""
    return f"{STAGE}.{language.code}" if language.folder else STAGE


def pages_of(root: Path, language: Language) -> Path:
    """The folder that the complete pages of a language are written into, for the publisher."""
    return root / "build" / "pages" / language.code


def apart_of(root: Path, language: Language) -> Path:
    """The folder of a language's files that the publisher would take for pages."""
    return root / "build" / "apart" / language.code


def heads_of(root: Path, language: Language) -> Path:
    """The folder of what the heads of a language's finished pages say beside the rest."""
    return root / "build" / "heads" / language.folder


def configuration_path(language: Language) -> str:
    """Where a language's own configuration stands, below the house."""
    return f"build/pages/mkdocs.{language.code}.json"


def configuration(
    language: Language,
    nav: Sequence[object],
    language_url: str,
    version: str,
    released: str,
    told: Mapping[str, object] = MappingProxyType({}),
) -> str:
    """A language's configuration: YAML that is JSON, so that no text needs escaping of its own.

    `nav` is the list of pages with titles in the language; `language_url` the public address of the
    language's root, or "" while there is none; `released` the day of the last release; `told` what
    the templates are told beside that;
    paths lead from where the configuration stands.
    """
    given = {
        "INHERIT": f"../../{FILE}",
        "site_url": language_url,
        "docs_dir": language.code,
        "site_dir": f"../{stage(language)}",
        "theme": {"custom_dir": "../../docs/theme", "language": language.code},
        "nav": nav,
        # The one in mkdocs.yml is for who types `mkdocs build`; the build itself needs none.
        "hooks": [],
        # Version and date at the foot of each page, and the day that the sitemap gives.
        "extra": {"version": version, "released": released, **told},
    }
    return json.dumps(given, ensure_ascii=False, indent=1) + "\n"
