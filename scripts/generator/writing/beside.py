"""Files to take away that stand beside the pages: links that say their size."""

from __future__ import annotations

from markupsafe import Markup

from generator.languages import Language
from generator.writing.templates import render

# From here on a tenth of a kilobyte says nothing.
LARGE = 99_500


def file_link(label: str, href: str, size: int, language: Language) -> Markup:
    """A link to a file to take away."""
    return render("file_link", label=label, href=href, size=kilobytes(size, language))


def kilobytes(size: int, language: Language) -> str:
    """A size as readers know it; what is smaller than a tenth is said to be one."""
    return f"{language.number(max(size / 1000, 0.1), 0 if size > LARGE else 1)}\u00a0kB"


def megabytes(size: int, language: Language) -> str:
    """The size of a large file, to a tenth."""
    return f"{language.number(max(size / 1e6, 0.1), 1)}\u00a0MB"
