"""Files to take away that stand beside the pages: where they are, and links that say their size."""

from __future__ import annotations

from html import escape

from generator.languages import LANGUAGES, Language

# From here on a tenth of a kilobyte says nothing.
LARGE = 99_500


def below(code: str) -> str:
    """The folder of a language below the site's root."""
    return "" if code == LANGUAGES.root else f"{code}/"


def to_site(to_root: str, code: str) -> str:
    """From a page to the site's root, which all languages share; `to_root` leads to its own."""
    return f"{to_root}../" if below(code) else to_root


def file_link(label: str, href: str, size: int, language: Language) -> str:
    """A link to a file to take away."""
    return f'<a download href="{href}">{escape(label)} ({kilobytes(size, language)})</a>'


def kilobytes(size: int, language: Language) -> str:
    """A size as readers know it; what is smaller than a tenth is said to be one."""
    return f"{language.number(max(size / 1000, 0.1), 0 if size > LARGE else 1)}\u00a0kB"
