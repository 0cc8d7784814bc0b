"""Data notes: their page, the marks that lead to them, and the prose that goes when they go."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from markupsafe import Markup

from generator.claims.replies import replies_to_note
from generator.errors import UnknownName
from generator.findings import Rendition
from generator.findings.doubts import Doubt
from generator.in_language.edition import Edition
from generator.writing.links import NOTES, Links, address
from generator.writing.prose import quoted_facts
from generator.writing.templates import render

PARTS = ("printed", "reading", "evidence", "treatment", "against")
LINK = re.compile(r"\[([^\[\]]+)\]\((?:\.\./)*data-notes\.md#([\w-]+)\)")
DOUBT = re.compile(r"^::: doubt\n((?:(?!^::: doubt\n).)*?)^:::\n", re.DOTALL | re.MULTILINE)
# What leads somewhere, an address or a name, and the title there.
Titled = tuple[str, str]


def titled_notes(rendition: Rendition, names: Iterable[str]) -> list[Titled]:
    """Notes with their titles."""
    return [(name, note_text(rendition, name, "title")) for name in names]


def notes_markdown(edition: Edition) -> str:
    """Every data note under a heading with its id: print, reading, evidence, what depends on it."""
    links, sections = Links.on_page(NOTES, edition.language), []
    for name, doubt in edition.doubts.items():
        note = edition.study.notes[name]
        parts = [(f"note.{part}", note_text(edition, name, part)) for part in PARTS]
        parts += [("note.certainty", edition.word("certainty." + note.certainty))]
        resting = list(dependants(edition, doubt, note.page, links))
        listed = render(
            "note",
            edition=edition,
            parts=parts,
            certainty=note.certainty,
            dependants=resting,
        )
        title, answers = note_text(edition, name, "title"), replies_to_note(edition, name)
        sections.append(f"## {title} {{#{name}}}\n\n{listed}{answers}")
    return "\n\n".join(sections)


def note_text(rendition: Rendition, name: str, part: str) -> str:
    """One part of a note, its facts in their places as prose says them."""
    text = rendition.study.notes[name].texts[part][rendition.code]
    return rendition.say(text, f"data/notes.toml, {name}", "prose")


def dependants(
    edition: Edition, doubt: Doubt, page: str, links: Links
) -> Iterator[tuple[str, list[Titled]]]:
    """What rests on a note, by the word that heads it: pages, figures and tables, claims."""
    pages = {address(f"{page}.md"): edition.fronts[f"{page}.md"].title}
    for fact in doubt.printed:
        pages |= dict(edition.pages_where(quoted_facts, fact))
    yield "note.page", [(links.file(where), title) for where, title in pages.items()]
    exhibits = [edition.exhibits[name] for name in doubt.exhibits]
    if exhibits:
        said = [f"{one.called(edition)}, {one.said['headline']}" for one in exhibits]
        there = [links.exhibit(one.kind, one.id) for one in exhibits]
        yield "note.exhibits", list(zip(there, said, strict=True))
    if doubt.claims:
        texts = {claim.id: claim.text[edition.code] for claim in edition.study.claims}
        said = [edition.say(texts[one], f"data/claims.csv, {one}") for one in doubt.claims]
        yield "note.claims", list(zip(map(links.claim, doubt.claims), said, strict=True))


def marker(edition: Edition, found: Mapping[str, Doubt], links: Links) -> Callable[[str], Markup]:
    """Marks the first printed number of a page that a note doubts, once for each note."""
    unmarked = dict(found)

    def mark(fact: str) -> Markup:
        for name, doubt in unmarked.items():
            if fact in doubt.printed:
                del unmarked[name]
                said = f"{edition.word('note.one')}: {note_text(edition, name, 'title')}"
                return render("note_mark", href=links.note(name), said=said)
        return Markup()

    return mark


def living(text: str, found: Mapping[str, Doubt], notes: Iterable[str], file: str) -> str:
    """The text without links to notes that went, nor the doubts that were about these alone.

    Raises UnknownName for a link to a note that there never was.
    """
    for _, name in LINK.findall(text):
        if name not in notes:
            raise UnknownName(name, notes, file)

    def is_gone(part: str) -> bool:
        names = [name for _, name in LINK.findall(part)]
        return bool(names) and not any(name in found for name in names)

    def doubt(block: re.Match[str]) -> str:
        if is_gone(block[1]):
            return ""
        kept = [line for line in block[1].splitlines(keepends=True) if not is_gone(line)]
        return f"::: doubt\n{''.join(kept)}:::\n"

    return LINK.sub(lambda link: link[0] if link[2] in found else link[1], DOUBT.sub(doubt, text))


def notes_of_exhibits(edition: Edition) -> dict[str, list[Titled]]:
    """The notes on each exhibit, with their titles."""
    found = edition.doubts
    return {
        exhibit: titled_notes(edition, [name for name in found if exhibit in found[name].exhibits])
        for exhibit in edition.study.exhibits
    }


def notes_of_claims(edition: Edition) -> dict[str, list[Titled]]:
    """The notes on each claim, with their titles."""
    found = edition.doubts
    return {
        claim.id: titled_notes(edition, [name for name in found if claim.id in found[name].claims])
        for claim in edition.study.claims
    }
