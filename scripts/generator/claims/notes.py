"""Data notes: their page, the marks that lead to them, and the prose that goes when they go."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape

from generator.claims.replies import replies_to_note
from generator.errors import UnknownName
from generator.findings.doubts import Doubt
from generator.in_language.edition import Edition
from generator.writing.links import address
from generator.writing.prose import quoted_facts, say

PARTS = ("printed", "reading", "evidence", "treatment", "against")
NOTES_PAGE = "data-notes/"
LINK = re.compile(r"\[([^\]]+)\]\((?:\.\./)*data-notes\.md#([\w-]+)\)")
DOUBT = re.compile(r"^::: doubt\n(.*?)^:::\n", re.DOTALL | re.MULTILINE)


def titled(edition: Edition, names: Iterable[str]) -> list[tuple[str, str]]:
    """Notes with their titles."""
    return [(name, note_text(edition, name, "title")) for name in names]


def notes_markdown(edition: Edition) -> str:
    """Every data note under a heading with its id: print, reading, evidence, what depends on it."""
    word, sections = edition.word, []
    for name, doubt in edition.doubts.items():
        note = edition.study.notes[name]
        pairs = [(f"note.{part}", escape(note_text(edition, name, part))) for part in PARTS]
        pairs += [("note.certainty", escape(word("certainty." + note.certainty)))]
        listed = "".join(
            f"<dt{out}>{escape(word(key))}</dt><dd{out}>{said}</dd>"
            for key, said in pairs
            # What the site does about a figure is not what one searches the figure by.
            for out in [" data-search-exclude" if key == "note.treatment" else ""]
        )
        # These titles are found on the pages that bear them.
        listed += "".join(
            f"<dt data-search-exclude>{escape(word(key))}</dt><dd data-search-exclude>{links}</dd>"
            for key, links in dependants(edition, doubt, note.page)
        )
        title = note_text(edition, name, "title")
        answers = replies_to_note(edition, name)
        sections.append(f'## {title} {{#{name}}}\n\n<dl class="note">{listed}</dl>{answers}')
    return "\n\n".join(sections)


def note_text(edition: Edition, name: str, part: str) -> str:
    """One part of a note, its facts in their places as prose says them."""
    text = edition.study.notes[name].texts[part][edition.language.code]
    return say(text, f"data/notes.toml, {name}", edition.language, edition.facts, "prose")


def dependants(edition: Edition, doubt: Doubt, page: str) -> Iterator[tuple[str, str]]:
    """What rests on a note, as links: pages, figures and tables, claims."""
    titles, code = edition.titles(), edition.language.code
    pages = {address(f"{page}.md"): titles[f"{page}.md"]}
    for fact in doubt.printed:
        pages |= dict(edition.pages_where(quoted_facts, fact))
    yield "note.page", linked(pages)
    exhibits = [edition.exhibits[name] for name in doubt.exhibits]
    if exhibits:
        yield (
            "note.exhibits",
            linked(
                {
                    address(one.path): f"{one.called(edition)}, {one.said['headline']}"
                    for one in exhibits
                }
            ),
        )
    if doubt.claims:
        texts = {claim.id: claim.text[code] for claim in edition.study.claims}
        said = {
            one: say(texts[one], f"data/claims.csv, {one}", edition.language, edition.facts)
            for one in doubt.claims
        }
        yield "note.claims", linked({f"claims/#claim-{one}": text for one, text in said.items()})


def linked(titles: Mapping[str, str]) -> str:
    """Links from the page of notes, each on a line."""
    return "<br>".join(
        f'<a href="../{where}">{escape(title)}</a>' for where, title in titles.items()
    )


def marker(edition: Edition, found: Mapping[str, Doubt], to_root: str) -> Callable[[str], str]:
    """Marks the first printed number of a page that a note doubts, once for each note."""
    unmarked = dict(found)

    def mark(fact: str) -> str:
        for name, doubt in unmarked.items():
            if fact in doubt.printed:
                del unmarked[name]
                said = escape(f"{edition.word('note.one')}: {note_text(edition, name, 'title')}")
                return (
                    f'<a class="note-mark" href="{to_root}{NOTES_PAGE}#{name}" title="{said}">'
                    f'<span class="visually-hidden">{said}</span></a>'
                )
        return ""

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


def notes_of_exhibits(edition: Edition) -> dict[str, list[tuple[str, str]]]:
    """The notes on each exhibit, with their titles."""
    found = edition.doubts
    return {
        exhibit: titled(edition, [name for name in found if exhibit in found[name].exhibits])
        for exhibit in edition.study.exhibits
    }


def notes_of_claims(edition: Edition) -> dict[str, list[tuple[str, str]]]:
    """The notes on each claim, with their titles."""
    found = edition.doubts
    return {
        claim.id: titled(edition, [name for name in found if claim.id in found[name].claims])
        for claim in edition.study.claims
    }
