"""The least that a site of these pages costs: the same ones, laid out with Material alone."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

import yaml

from generator.languages import LANGUAGES, Language
from generator.making.configuration import configuration_path, pages_of
from generator.making.files import write
from generator.reading.navigation import FILE
from measuring.runs import Run, run_together

# What of the hand-written configuration is no work of ours: how pages are read, and which are.
SHARED = ("site_name", "plugins", "markdown_extensions", "not_in_nav")


def theme_floor(root: Path) -> Run:
    """All languages side by side, of the complete pages that the last build wrote."""
    given = yaml.safe_load((root / FILE).read_text(encoding="utf-8"))
    commands = []
    for code, language in LANGUAGES.items():
        own = json.loads((root / configuration_path(language)).read_text(encoding="utf-8"))
        path = root / "build" / "floor" / f"{code}.json"
        write(path, json.dumps(alone(root, language, given, own)))
        commands.append([sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(path)])
    return run_together(commands, root)


def alone(
    root: Path, language: Language, given: Mapping[str, object], own: Mapping[str, object]
) -> dict[str, object]:
    """A configuration with nothing of ours but the pages and their list."""
    return {name: given[name] for name in SHARED if name in given} | {
        "docs_dir": str(pages_of(root, language)),
        "site_dir": str(root / "build" / "floor" / language.code),
        "theme": {"name": "material", "language": language.code, "font": False},
        "nav": own["nav"],
    }
