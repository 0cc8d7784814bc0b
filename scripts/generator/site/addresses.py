"""What a built site can be linked to: its pages, their lasting anchors, and its files.

Lasting are headings below the first, exhibits, claims, numbers, datasets and their rows, notes and
references; not the ids of single quotations, of drawings, or of the theme's own controls.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from html.parser import HTMLParser

from generator.errors import BuildFailed
from generator.writing.links import BARE

LEDGER = "docs/addresses.txt"
# An address whose place was merged, and the one on the same page that answers for it.
MOVED = " -> "
# What holds an anchor of its own; a page's first heading is the page.
HOLDERS = frozenset(
    ("h2", "h3", "h4", "h5", "h6", "figure", "article", "section", "li", "div", "dt", "dd", "tr")
)
# The theme's controls, the cells of a notebook, single quotations of a number.
PASSING = ("__", "cell-id", "number-")


def addresses(pages: Mapping[str, str], files: Collection[str]) -> set[str]:
    """Every address below a language's root; `pages` are HTML by path, `files` the other paths."""
    found = set(files)
    for path, html in pages.items():
        page = path.removesuffix("index.html")
        found.add(page or "./")
        # A bare page holds the one exhibit of its name.
        if not page.startswith(BARE):
            found |= {f"{page or './'}#{name}" for name in anchors(html)}
    return found


def lost(ledger: Collection[str], found: Mapping[str, Collection[str]]) -> list[str]:
    """What the ledger promises and a language no longer has; files are promised by the root.

    `found` are the addresses of each language by its folder.
    """
    return sorted(
        f"{folder}{one}"
        for folder, there in found.items()
        for one in set(ledger) - set(there)
        if not folder or is_page(one)
    )


def promised(ledger: str) -> set[str]:
    """Every address of the ledger, those that moved by their old name."""
    return {line.partition(MOVED)[0] for line in ledger.splitlines() if line}


def moves(ledger: str) -> dict[str, str]:
    """The addresses that moved, with where they went."""
    lines = (line.partition(MOVED) for line in ledger.splitlines())
    return {old: new for old, moved, new in lines if moved}


def check_none_lost(gone: list[str]) -> None:
    """Fail for the first lost address: others link to it."""
    if gone:
        more = f" and {len(gone) - 1} more" if len(gone) > 1 else ""
        raise BuildFailed(
            f"{LEDGER}: lost {gone[0]}{more}; others may link there: keep it, "
            "or delete its line to retire it"
        )


def is_page(address: str) -> bool:
    """Whether this is a page or a place on one, which all languages have."""
    return address.partition("#")[0].endswith("/")


def anchors(html: str) -> list[str]:
    """The lasting ids of a page."""
    page = Anchors()
    page.feed(html)
    return page.found


class Anchors(HTMLParser):
    """A reading of a page that collects ids outside of drawings."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.drawings = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.drawings += tag == "svg"
        name = dict(attrs).get("id") or ""
        if name and tag in HOLDERS and not self.drawings and not name.startswith(PASSING):
            self.found.append(name)

    def handle_endtag(self, tag: str) -> None:
        self.drawings -= tag == "svg"
