"""The ledger of published addresses: none is lost, and new ones are added on demand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Set
from pathlib import Path, PurePosixPath

from generator.errors import BuildFailed, refuse
from generator.languages import root_language
from generator.making.files import write, write_aside
from generator.reading.navigation import PAGES, Navigation
from generator.reading.pages import paths_by_language
from generator.site.addresses import (
    LEDGER,
    MOVED,
    RELEASED,
    addresses_of,
    check_ledger,
    check_none_lost,
    is_page,
    lost,
    lost_early,
    lost_lines,
    moves,
    promised,
)
from generator.writing.links import AS_MARKDOWN, AT_ROOT, FEED, address

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
    # A file whose place a page took: hosts that read rules lead there.
    away = {old for old, new in moved.items() if not is_page(old) and is_page(new)}
    unlisted = promised(read_ledger(root, RELEASED)) - ledger - excused
    check_none_lost(lost(ledger - excused - away, found), sorted(unlisted))
    at_root = found[root_language().folder]
    new = sorted(at_root - ledger)
    if new and accept:
        kept = sorted(at_root | (excused & ledger) | away)
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


def lost_with_pages(root: Path, navigation: Navigation, made: Collection[str]) -> list[BuildFailed]:
    """A line for each address of a page that nobody writes any more, before any page is made.

    `made` are the pages that the list names and the build makes.
    """
    pages = {page for ending in PAGES for page in all_paths(root, ending)}
    written = {address(page) or "./" for page in [*pages, *made]}
    gone = lost_early(read_ledger(root), written, navigation.leaves_out)
    return [*map(BuildFailed, lost_lines(gone))]


def all_paths(root: Path, ending: str) -> set[str]:
    """The pages of one kind that any language has."""
    return set().union(*paths_by_language(root, ending).values())


def read_ledger(root: Path, file: str = LEDGER) -> str:
    """The ledger as it stands; empty where there is none yet."""
    path = root / file
    return path.read_text(encoding="utf-8") if path.exists() else ""


def read_moves(root: Path) -> dict[str, str]:
    """The addresses that moved, with where they went; BuildFailed for a line that says neither."""
    check_ledger(text := read_ledger(root))
    return moves(text)


def keep_moved_files(site: Path, moved: Mapping[str, str]) -> None:
    """What took a file's place stands at its old address too; BuildFailed where nothing can.

    `site` is what is laid out of a language. A file of another kind cannot stand there, and a page
    is for hosts to lead to.
    """
    faults = []
    for old, new in moved.items():
        if is_page(old):
            continue
        if is_page(new):
            expected = "" if (site / new.partition("#")[0] / "index.html").exists() else new
        elif PurePosixPath(new).suffix != PurePosixPath(old).suffix:
            expected = f"a file of the same kind ({PurePosixPath(old).suffix}), or a page"
        else:
            expected = "" if (site / new).is_file() else new
            if not expected and not (site / old).exists():
                write(site / old, (site / new).read_bytes())
        if expected:
            there = " to be there" if expected == new else ""
            faults.append(BuildFailed(f"{LEDGER}: {old} -> {new}: expected {expected}{there}"))
    refuse(faults)


def found_below(folder: Path, ids: Mapping[str, Iterable[str]]) -> set[str]:
    """Every address of one language; `ids` are the lasting ones of its pages, by path.

    Not that of a page as Markdown: it follows from its page, which cannot be lost unawares.
    """
    paths = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    own = {path for path in paths if not is_unlisted(path)}
    pages = {path for path in own if path == "index.html" or path.endswith("/index.html")}
    return addresses_of({path: ids.get(path, ()) for path in pages}, own - pages)


def is_unlisted(name: str) -> bool:
    """Whether a file enters no ledger."""
    return name.startswith(UNLINKED) or name.rpartition("/")[2] == AS_MARKDOWN
