"""The ledger of published addresses: none is lost, and new ones are added on demand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Set
from pathlib import Path

from generator.languages import root_language
from generator.making.files import write_aside
from generator.site.addresses import (
    LEDGER,
    MOVED,
    addresses,
    check_none_lost,
    lost,
    moves,
    promised,
)
from generator.writing.links import AS_MARKDOWN, AT_ROOT, FEED

# What the site is served with, and no one links to.
UNLINKED = ("assets/", "search/", "sitemap.xml", FEED)


def check_addresses(
    root: Path, found: Mapping[str, Set[str]], quiet: Collection[str], accept: bool
) -> dict[str, bytes]:
    """Refuse a site that lost an address; tell of new ones, or add them where `accept` says so.

    `found` are the addresses of each language by its folder; those at the root enter the ledger.
    The data notes that nothing gives cause for (`quiet`) may go: they come and go with the data.

    Returns the ledger as it now is, for the record of what the site was made from.
    """
    path, text = root / LEDGER, read_ledger(root)
    ledger, moved = promised(text), moves(text)
    excused = {AT_ROOT.note(name) for name in quiet}
    check_none_lost(lost(ledger - excused, found))
    at_root = found[root_language().folder]
    new = sorted(at_root - ledger)
    if new and accept:
        kept = sorted(at_root | (excused & ledger))
        lines = (f"{one}{MOVED}{moved[one]}" if one in moved else one for one in kept)
        write_aside(path, "".join(f"{line}\n" for line in lines))
        print(f"{LEDGER}: added {len(new)} addresses", flush=True)
    elif new:
        print(
            f"{LEDGER}: {len(new)} new addresses are not in it yet, such as {new[0]} "
            "(python scripts/build.py --accept-addresses adds them)",
            flush=True,
        )
    return {LEDGER: path.read_bytes()} if path.exists() else {}


def read_ledger(root: Path) -> str:
    """The ledger as it stands; empty where there is none yet."""
    path = root / LEDGER
    return path.read_text(encoding="utf-8") if path.exists() else ""


def read_moves(root: Path) -> dict[str, str]:
    """The addresses that moved, with where they went."""
    return moves(read_ledger(root))


def found_below(folder: Path) -> set[str]:
    """Every address of one language.

    Not that of a page as Markdown: it follows from its page, which cannot be lost unawares.
    """
    paths = {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()
    }
    own = {name: path for name, path in paths.items() if not is_unlisted(name)}
    pages = {
        name: path.read_text(encoding="utf-8")
        for name, path in own.items()
        if name == "index.html" or name.endswith("/index.html")
    }
    return addresses(pages, own.keys() - pages.keys())


def is_unlisted(name: str) -> bool:
    """Whether a file enters no ledger."""
    return name.startswith(UNLINKED) or name.rpartition("/")[2] == AS_MARKDOWN
