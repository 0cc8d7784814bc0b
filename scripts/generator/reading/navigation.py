"""The list of pages in the publisher's files: the same in each language, and none left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pathspec import GitIgnoreSpec

from generator.errors import InvalidProse
from generator.reading.files import read_text
from generator.reading.pages import as_prose

PAGES = (".md", ".ipynb")


@dataclass(frozen=True)
class Navigation:
    """The pages that a file lists, on whatever level, and which may stay out of the list."""

    listed: frozenset[str]
    unlisted: GitIgnoreSpec

    def lacks(self, pages: Iterable[str]) -> str:
        """Those of these pages that the list leaves out, as one text."""
        left_out = sorted(set(pages) - self.listed)
        return ", ".join(page for page in left_out if not self.unlisted.match_file(page))


def check_navigation(root: Path, files: Iterable[str], pages: Set[str]) -> None:
    """Refuse all that the nav of a file lacks, at once: of these pages, and of what others list.

    What a nav lists and no page is, the publisher refuses.
    """
    navigations = {file: navigation(root, file) for file in files}
    found = []
    for file, own in navigations.items():
        if lost := own.lacks(pages):
            found.append(f"{file}: nav lacks {lost}")
        for other, theirs in navigations.items():
            if lost := own.lacks(theirs.listed - pages):
                found.append(f"{file}: nav lacks {lost}, which that of {other} lists")
    if found:
        raise InvalidProse(*"; ".join(found).split(": ", 1))


def navigation(root: Path, file: str) -> Navigation:
    """The nav of a file, and what it or the file that it inherits from leaves out on purpose."""
    said = configuration(root, file)
    parent = said.get("INHERIT")
    whole = (configuration(root, parent) if parent else {}) | said
    spec = GitIgnoreSpec.from_lines(str(whole.get("not_in_nav", "")).splitlines())
    pages = (page for page in leaves(whole.get("nav")) if page.endswith(PAGES))
    return Navigation(frozenset(pages), spec)


def configuration(root: Path, file: str) -> dict[str, Any]:
    """What a file says on its first level."""
    text = as_prose(read_text, root, file)
    try:
        said = yaml.safe_load(text)
    except yaml.YAMLError as problem:
        raise InvalidProse(file, f"expected YAML: {' '.join(str(problem).split())}") from None
    if not isinstance(said, dict):
        raise InvalidProse(file, "expected settings by name")
    return said


def leaves(nav: Any) -> Iterator[str]:
    """Every address of a nav: alone, under a title, or in a section."""
    if isinstance(nav, str):
        yield nav
    elif isinstance(nav, (list, dict)):
        for part in nav.values() if isinstance(nav, dict) else nav:
            yield from leaves(part)
