"""Places whose claim, row or section was merged: what took their place answers to their ids too."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.errors import BuildFailed
from generator.site.addresses import LEDGER
from generator.writing.links import address
from generator.writing.templates import render


def with_moves(pages: Mapping[str, str], moves: Mapping[str, str]) -> dict[str, str]:
    """The pages with an empty anchor for each address that moved; BuildFailed where one cannot.

    `moves` are the old addresses with the new ones, both on one page.
    """
    made, paths = dict(pages), {address(path) or "./": path for path in pages}
    for old, new in moves.items():
        page, _, gone = old.partition("#")
        there, _, kept = new.partition("#")
        if there != page or not gone or not kept:
            raise BuildFailed(f"{LEDGER}: {old} -> {new}: expected two places on one page")
        path = paths.get(page)
        text = answering(made[path], kept, gone) if path else None
        if path is None or text is None:
            raise BuildFailed(f"{LEDGER}: {old} -> {new}: expected {new} to be there")
        made[path] = text
    return made


def answering(text: str, kept: str, gone: str) -> str | None:
    """A page whose place `kept` answers to the id `gone` too; None where it has no such place."""
    anchor, name = str(render("anchor", name=gone)), re.escape(kept)
    # Before the fold that a heading heads.
    fold = r'(?:<details class="fold"[^<>]*><summary[^<>]*>\s*)?'
    is_heading = f"{{#{kept}" in text
    if is_heading and (
        heading := re.search(rf"^{fold}#{{2,6}} .*{{#{name}[ }}]", text, re.MULTILINE)
    ):
        anchor, place = f"{anchor}\n\n", heading.start()
    elif element := element_of(kept, text):
        # A heading holds no block, and between a row and its cells nothing may stand.
        cell = re.compile("<t[hd][^<>]*>").search(text, element.end())
        within = cell if cell and element[1] == "tr" else element
        place = element.start() if element[1][-1].isdigit() else within.end()
    else:
        return None
    return f"{text[:place]}{anchor}{text[place:]}"


def element_of(name: str, text: str) -> re.Match[str] | None:
    """The first tag of a text that has this id."""
    said = f' id="{name}"'
    tag = re.compile(rf"<([a-z]+\d?)\b(?=[^<>]*{re.escape(said)})[^<>]*>")
    place = text.find(said)
    while place >= 0:
        if found := tag.match(text, max(text.rfind("<", 0, place), 0)):
            return found
        place = text.find(said, place + 1)
    return None
