"""The ledger of published addresses: none is lost, and new ones are added on demand."""

from __future__ import annotations

from collections.abc import Collection, Set
from pathlib import Path

from generator.claims.notes import NOTES_PAGE
from generator.making.files import write_aside
from generator.site.addresses import LEDGER, addresses, check_none_lost, lost

# What the site is served with, and no one links to.
UNLINKED = ("assets/", "search/", "sitemap.xml")


def check_addresses(
    root: Path, found: Set[str], other: Set[str], quiet: Collection[str], accept: bool
) -> dict[str, bytes]:
    """Refuse a site that lost an address; tell of new ones, or add them where `accept` says so.

    `found` are the addresses of the language at the root, `other` those of the other language.
    The data notes that nothing gives cause for (`quiet`) may go: they come and go with the data.

    Returns the ledger as it now is, for the record of what the site was made from.
    """
    path = root / LEDGER
    ledger = path.read_text(encoding="utf-8").split() if path.exists() else []
    excused = {f"{NOTES_PAGE}#{name}" for name in quiet}
    check_none_lost(lost(set(ledger) - excused, found, other))
    new = sorted(found - set(ledger))
    if new and accept:
        write_aside(path, "".join(f"{one}\n" for one in sorted(found | (excused & set(ledger)))))
        print(f"{LEDGER}: added {len(new)} addresses", flush=True)
    elif new:
        print(
            f"{LEDGER}: {len(new)} new addresses are not in it yet, such as {new[0]} "
            "(python scripts/build.py --accept-addresses adds them)",
            flush=True,
        )
    return {LEDGER: path.read_bytes()} if path.exists() else {}


def found_below(folder: Path) -> set[str]:
    """Every address of one language."""
    paths = {
        path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()
    }
    own = {name: path for name, path in paths.items() if not name.startswith(UNLINKED)}
    pages = {
        name: path.read_text(encoding="utf-8")
        for name, path in own.items()
        if name == "index.html" or name.endswith("/index.html")
    }
    return addresses(pages, own.keys() - pages.keys())
