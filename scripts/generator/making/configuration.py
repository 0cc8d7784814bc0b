"""What the build tells the publisher beyond `mkdocs.yml`: its folders, address and version.

The hand-written files stay free of what only a build knows, and of the environment.
"""

from __future__ import annotations

import json
from pathlib import Path

from generator.languages import Language
from generator.making.workplace import STAGE


def hand_written(language: Language) -> str:
    """The configuration of a language that a person wrote; the root's is the publisher's usual."""
    return f"mkdocs.{language.code}.yml" if language.folder else "mkdocs.yml"


def stage(language: Language) -> str:
    """The folder that MkDocs lays a language out in, below build/."""
    return f"{STAGE}.{language.code}" if language.folder else STAGE


def pages_of(root: Path, language: Language) -> Path:
    """The folder that the complete pages of a language are written into, for the publisher."""
    return root / "build" / "pages" / language.code


def apart_of(root: Path, language: Language) -> Path:
    """The folder of a language's files that the publisher would take for pages."""
    return root / "build" / "apart" / language.code


def configuration_path(language: Language) -> str:
    """Where a language's own configuration stands, below the house."""
    return f"build/pages/mkdocs.{language.code}.json"


def configuration(language: Language, language_url: str, version: str, released: str) -> str:
    """A language's configuration: YAML that is JSON, so that no text needs escaping of its own.

    `language_url` is the public address of the language's root, or "" while there is none;
    `released` the day of the last release;
    paths lead from where the configuration stands.
    """
    given = {
        "INHERIT": f"../../{hand_written(language)}",
        "site_url": language_url,
        "docs_dir": language.code,
        "site_dir": f"../{stage(language)}",
        "theme": {"custom_dir": "../../docs/theme"},
        # The one in mkdocs.yml is for who types `mkdocs build`; the build itself needs none.
        "hooks": [],
        # Version and date at the foot of each page, and the day that the sitemap gives.
        "extra": {"version": version, "released": released},
    }
    return json.dumps(given, ensure_ascii=False, indent=1) + "\n"
