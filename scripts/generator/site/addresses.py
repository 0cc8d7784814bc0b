"""What a built site can be linked to: its pages, their lasting anchors, and its files.

Lasting are headings below the first, exhibits, claims, numbers, datasets and their rows, notes and
references; not the ids of single quotations, of drawings, or of the theme's own controls.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from html.parser import HTMLParser

from generator.errors import BuildFailed, quoted, refuse
from generator.writing.links import BARE, DECKS

LEDGER = "docs/addresses.txt"
# The ledger of the last release.
RELEASED = "docs/released/addresses.txt"
# An address that went, and the one that took its place.
MOVED = " -> "
# An address holds no sign that means something to a host's file that it stands in, nor two slashes,
# which would lead to another host.
ADDRESS = r"(?!/)(?:(?!//)[A-Za-z0-9#._~/-])+"
# A line of the ledger: an address, and where it went if it did.
LINE = re.compile(rf"{ADDRESS}(?: -> {ADDRESS})?")
# What holds an anchor of its own; a page's first heading is the page.
HOLDERS = frozenset(
    ("h2", "h3", "h4", "h5", "h6", "figure", "article", "section", "li", "div", "dt", "dd", "tr")
)
# The theme's controls, the cells of a notebook, single quotations of a number.
PASSING = ("__", "cell-id", "number-")


def addresses(pages: Mapping[str, str], files: Collection[str]) -> set[str]:
    """Every address below a language's root; `pages` are HTML by path, `files` the other paths."""
    return addresses_of({path: anchors(html) for path, html in pages.items()}, files)


def addresses_of(pages: Mapping[str, Iterable[str]], files: Collection[str]) -> set[str]:
    """The same of the lasting ids of each page."""
    found = set(files)
    for path, names in pages.items():
        page = path.removesuffix("index.html")
        found.add(page or "./")
        # A bare page holds the one exhibit of its name, slides are numbered.
        if not page.startswith((BARE, DECKS)):
            found |= {f"{page or './'}#{name}" for name in names}
    return found


def lost(ledger: Collection[str], found: Mapping[str, Collection[str]]) -> list[str]:
    """What the ledger promises and a language no longer has; files are promised by the root.

    `found` are the addresses of each language by its folder; what the root lost is said once.
    """
    at_root = set(ledger) - set(found[""])
    elsewhere = {
        f"{folder}{one}"
        for folder, there in found.items()
        for one in set(ledger) - at_root - set(there)
        if is_page(one)
    }
    return sorted(at_root | elsewhere)


def lost_early(ledger: str, written: Set[str], left_out: Callable[[str], bool]) -> list[str]:
    """What the ledger promises of pages that are not written, with all places on them.

    `written` are the addresses of pages that people wrote or that the list of pages names; what
    data make, `left_out` of that list, is known only when it is made.
    """
    moved = moves(ledger)
    gone = {
        page
        for page in {one.partition("#")[0] for one in promised(ledger) - moved.keys()}
        if page.endswith("/") and page not in written and not page.startswith((BARE, DECKS))
        if not left_out(f"{page}index.md") and not left_out(f"{page.removesuffix('/')}.md")
    }
    return sorted(one for one in promised(ledger) - moved.keys() if one.partition("#")[0] in gone)


def promised(ledger: str) -> set[str]:
    """Every address of the ledger, those that moved by their old name."""
    return {line.partition(MOVED)[0] for line in ledger.splitlines() if line}


def moves(ledger: str) -> dict[str, str]:
    """The addresses that moved, with where they went."""
    lines = (line.partition(MOVED) for line in ledger.splitlines())
    return {old: new for old, moved, new in lines if moved}


def check_ledger(ledger: str) -> None:
    """Refuse all lines that say no address, or do not say where a retired one went."""
    refuse(
        BuildFailed(
            f"{LEDGER}, line {number}: {quoted(line)} - expected an address, or OLD -> NEW, "
            "the old address and what took its place"
        )
        for number, line in enumerate(ledger.splitlines(), start=1)
        if line and not LINE.fullmatch(line)
    )


def check_none_lost(gone: Collection[str], unlisted: Collection[str] = ()) -> None:
    """Refuse all lost addresses at once, each in a line: others link to them.

    `gone` are listed and nowhere, `unlisted` were published and are no longer listed.
    """
    refuse([*map(BuildFailed, lost_lines(gone)), *map(BuildFailed, unlisted_lines(unlisted))])


def lost_lines(gone: Collection[str]) -> Iterator[str]:
    """What is said of each address that is listed and nowhere."""
    expected = "expected it there, or its line as OLD -> NEW, where NEW took its place"
    yield from (f"{LEDGER}: lost {one}; others may link there - {expected}" for one in gone)


def unlisted_lines(unlisted: Collection[str]) -> Iterator[str]:
    """What is said of each address that was published and whose line is gone."""
    expected = "expected its line, as OLD -> NEW where it went"
    yield from (
        f"{LEDGER}: lacks {one}, which {RELEASED} has published - {expected}" for one in unlisted
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
