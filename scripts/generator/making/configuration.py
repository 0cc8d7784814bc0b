"""What the build tells the publisher beyond `mkdocs.yml`: its folders, address and version.

The hand-written files stay free of what only a build knows, and of the environment.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from generator.making.workplace import stage

# Of each language its hand-written configuration.
CONFIGS = {"id": "mkdocs.yml", "en": "mkdocs.en.yml"}


def configuration_path(language: str) -> str:
    """Where a language's own configuration stands, below the house."""
    return f"build/pages/mkdocs.{language}.json"


def configuration(
    language: str,
    language_url: str,
    version: str,
    released: str,
    told: Mapping[str, object],
) -> str:
    """A language's configuration: YAML that is JSON, so that no text needs escaping of its own.

    `language_url` is the public address of the language's root, or "" while there is none;
    `released` the day of the last release; `told` what else its templates are told;
    paths lead from where the configuration stands.
    """
    given = {
        "INHERIT": f"../../{CONFIGS[language]}",
        "site_url": language_url,
        "docs_dir": language,
        "site_dir": f"../{stage(language)}",
        "theme": {"custom_dir": "../../docs/theme"},
        # The one in mkdocs.yml is for who types `mkdocs build`; the build itself needs none.
        "hooks": [],
        # Version and date at the foot of each page, and the day that the sitemap gives.
        "extra": {"version": version, "released": released, **told},
    }
    return json.dumps(given, ensure_ascii=False, indent=1) + "\n"
