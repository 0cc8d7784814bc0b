"""The pages that people wrote, in the order in which the site is read."""

from __future__ import annotations

from pathlib import Path

from generator.errors import InvalidProse
from generator.reading.navigation import FILE, read_navigation
from generator.reading.pages import Pages, read_twins
from generator.reading.places import canonical

HOME = "index.md"


def read_pages(root: Path) -> Pages:
    """The Markdown of every page, by language and by its path below docs/<language>.

    In the order of the list of pages, the others by name behind it; the home page, which previews
    others, comes last.
    """
    pages = read_twins(root, ".md")
    if not any(pages.values()):
        raise InvalidProse("docs", "expected pages in Markdown, found none")
    listed = read_navigation(root).pages if (root / FILE).exists() else []
    place = {path: rank for rank, path in enumerate(listed)}

    def rank(path: str) -> tuple[bool, int, str]:
        return path == HOME, place.get(path, len(place)), path

    return {
        code: {path: canonical(texts[path]) for path in sorted(texts, key=rank)}
        for code, texts in pages.items()
    }
