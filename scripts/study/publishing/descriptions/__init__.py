"""What an exhibit shows, in sentences computed from the very rows it draws."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from study.findings.content import Content
from study.languages import Language
from study.publishing.descriptions.amounts import amounts, changes, multiples
from study.publishing.descriptions.marks import events, groups, items, parts, places, table
from study.publishing.descriptions.teller import Teller, Word

DESCRIBERS: dict[str, Callable[[Content, Teller], Iterator[str]]] = {
    "bars": amounts,
    "checklist": items,
    "discs": groups,
    "dots": changes,
    "fraction": parts,
    "locator": places,
    "matrix": items,
    "rack": parts,
    "ranges": amounts,
    "ratios": multiples,
    "table": table,
    "timeline": events,
}


def described(kind: str, content: Content, language: Language, word: Word) -> str:
    """The sentences for a kind of chart, or for a table."""
    return " ".join(DESCRIBERS[kind](content, Teller(language, word)))
