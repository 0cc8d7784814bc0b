"""The glossary explains the terms that readers meet elsewhere on the site, and no others."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TERM = re.compile(r"^### (.+?) \{#", re.MULTILINE)
# "Current prices (ADHB)" is met as either, "cluster and industrial centre" as one of the two.
PARTS = re.compile(r"\s*[(),]\s*|\s+(?:dan|and|or|of a)\s+")


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_term_stands_somewhere_else_on_the_site(language):
    pages = [*(ROOT / "docs" / language).rglob("*.md"), *(ROOT / "data").glob("*.csv")]
    said = " ".join(
        path.read_text(encoding="utf-8").casefold() for path in pages if path.stem != "glossary"
    )
    terms = TERM.findall((ROOT / "docs" / language / "glossary.md").read_text(encoding="utf-8"))
    unused = [term for term in terms if not any(part in said for part in names(term))]
    assert len(terms) > 25 and unused == []


def names(term: str) -> list[str]:
    """The ways in which a page may say a term."""
    return [part.casefold() for part in PARTS.split(term) if part]
