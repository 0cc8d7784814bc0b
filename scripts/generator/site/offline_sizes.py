"""How large the copies to take away are, said where a page leads to one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.languages import Language
from generator.writing.beside import megabytes
from generator.writing.links import OFFLINE

SIZED = re.compile(rf'(<span data-size="[^"]*?({re.escape(OFFLINE)}[^"/]+)">)[^<]*(</span>)')


def is_sized(html: str) -> bool:
    """Whether a page says how large a copy is."""
    return bool(SIZED.search(html))


def with_sizes(html: str, sizes: Mapping[str, int], language: Language) -> str:
    """The page with the size of each copy that it leads to, by the path of its zip."""
    return SIZED.sub(
        lambda found: f"{found[1]}{megabytes(sizes[found[2]], language)}{found[3]}", html
    )
