"""Addresses that are retired: at each stands what leads on to what took its place."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from generator.errors import BuildFailed, refuse
from generator.in_language.edition import Edition
from generator.site.addresses import LEDGER, is_page
from generator.site.moved import answering, with_moves
from generator.writing.links import Links, address
from generator.writing.templates import render


def with_retired(
    pages: Mapping[str, str], notebooks: Collection[str], moves: Mapping[str, str], edition: Edition
) -> dict[str, str]:
    """The pages, and what the ledger's `moves`, old address to new one, ask of them.

    A page that went leaves one that leads on, as do its places, each to its own; a place that went
    to another page leaves a link at the foot of its page; one that went on its page, an anchor.
    BuildFailed about each that cannot.
    """
    there = {address(path) or "./": path for path in [*pages, *notebooks]}
    on_pages = {old: new for old, new in moves.items() if is_page(old)}
    gone = {old: new for old, new in on_pages.items() if old.endswith("/")}
    faults = (
        (old, new, why_not_old(old, new, there, gone) or why_not_new(new, there, pages))
        for old, new in on_pages.items()
    )
    refuse(
        BuildFailed(f"{LEDGER}: {old} -> {new}: expected {expected}")
        for old, new, expected in faults
        if expected
    )
    within = {old: new for old, new in on_pages.items() if page_in(old) == page_in(new)}
    made = with_moves(pages, {old: new for old, new in within.items() if page_in(old) not in gone})
    for page, new in gone.items():
        path = f"{page}index.html"
        links = Links.on_page(path, edition.language)
        places = {
            place_in(old): links.file(to)
            for old, to in on_pages.items()
            if page_in(old) == page and place_in(old)
        }
        made[path] = str(
            render("retired", edition=edition, links=links, to=links.file(new), places=places)
        )
    for old, new in on_pages.items():
        if old not in within and page_in(old) not in gone:
            path = there[page_in(old)]
            to = Links.on_page(path, edition.language).file(new)
            left = render("left", name=place_in(old), to=to, edition=edition)
            made[path] = f"{made[path].rstrip()}\n\n{left}\n"
    return made


def page_in(one: str) -> str:
    """The page of an address, as the ledger has it."""
    return one.partition("#")[0]


def place_in(one: str) -> str:
    """The place on its page that an address names; empty for the page."""
    return one.partition("#")[2]


def why_not_old(old: str, new: str, there: Mapping[str, str], gone: Mapping[str, str]) -> str:
    """What was expected of an old address that cannot lead on; nothing where it can."""
    page = page_in(old)
    if page in gone and page in there:
        return f"no page at {page}, which is still written"
    if page not in gone and page not in there:
        return f"{page} to be there, or a line {page} -> and the page that took its place"
    if not is_page(new):
        return "a page, or a place on one"
    # A notebook's page is laid out by the publisher: nothing can be added to it.
    return f"{page} to be a page in Markdown" if there.get(page, "").endswith(".ipynb") else ""


def why_not_new(new: str, there: Mapping[str, str], pages: Mapping[str, str]) -> str:
    """What was expected of a new address that leads nowhere; nothing where it leads somewhere."""
    path, place = there.get(page_in(new)), place_in(new)
    if path is None or (place and path in pages and answering(pages[path], place, "") is None):
        return f"{new} to be there"
    return ""
