"""Figures and tables in their frame, the same wherever they stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape
from string import ascii_uppercase

from generator.drawing.downloads import Download
from generator.drawing.inline import one_line
from generator.drawing.interactive import opener_html
from generator.findings import Content, Fact
from generator.languages import Language, typeset
from generator.reading import ExhibitRecord
from generator.writing.prose import say
from generator.writing.tables import table_html

Word = Callable[[str], str]


@dataclass(frozen=True)
class Exhibit:
    """One exhibit in one language, ready to be framed.

    `number` counts figures and tables apart, in reading order; `drawings` are SVG by layout,
    `interactive` is Vega by layout.
    """

    id: str
    kind: str
    number: int
    said: Mapping[str, str]
    content: Content
    drawings: Mapping[str, str]
    dataset: str = ""
    downloads: tuple[Download, ...] = ()
    interactive: Mapping[str, str] = field(default_factory=dict)
    # Id and title of the data notes on it.
    notes: tuple[tuple[str, str], ...] = ()

    @property
    def path(self) -> str:
        """The page of the exhibit, below the language's root."""
        return f"{self.kind}s/{self.id}.md"

    def called(self, word: Word) -> str:
        """Its kind and number: Figure 3, but Table C, since the paper numbers its tables."""
        place = lettered(self.number) if self.kind == "table" else str(self.number)
        return f"{word(f'exhibit.{self.kind}')} {place}"


def lettered(number: int) -> str:
    """A number in letters: A to Z, then AA."""
    before, last = divmod(number - 1, len(ascii_uppercase))
    return (lettered(before) if before else "") + ascii_uppercase[last]


def said_of(record: ExhibitRecord, language: Language, facts: Mapping[str, Fact]) -> dict[str, str]:
    """What an exhibit says in a language, its facts in their places."""
    return {
        part: typeset(say(text[language.code], f"{record.file}, {part}", language, facts))
        for part, text in record.texts.items()
    }


def frame_html(
    exhibit: Exhibit,
    language: Language,
    word: Word,
    to_root: str,
    alone: bool = False,
    heading: str = "p",
) -> str:
    """The exhibit in its frame, on one line, so that Markdown leaves it alone.

    `alone` is for its own page, whose heading says the headline already, and which prints the parts
    that are folded too; `heading` is the element of the headline, h1 on a page that has no other.
    """
    said = {part: escape(text) for part, text in exhibit.said.items()}
    headline = f'<{heading} class="exhibit-headline">{said["headline"]}</{heading}>'
    headline = "" if alone else headline
    number = exhibit.called(word)
    shown = (
        drawing_html(exhibit, said) + opener_html(exhibit.id, word, to_root)
        if exhibit.kind == "figure"
        else table_html(exhibit.content, exhibit.said["headline"], language, word, False, to_root)
    )
    data = (
        details(
            "data",
            word("data_behind"),
            table_html(exhibit.content, exhibit.said["subtitle"], language, word),
            printed=alone,
        )
        if exhibit.kind == "figure"
        else ""
    )
    describing = word(f"description_of.{exhibit.kind}")
    description = f'<p id="{exhibit.id}-description">{said["description"]}</p>'
    processing = f"<p>{said['processing']}</p>"
    page = f'<a href="{to_root}{exhibit.path[:-3]}/">{word("exhibit_page")}</a>'
    links = '<p class="exhibit-links" data-print="no" data-search-exclude>'
    page = "" if alone else f"{links}{page}</p>"
    return (
        f'<figure class="exhibit exhibit--{exhibit.kind}" id="{exhibit.id}" '
        f'data-kind="{exhibit.kind}"><figcaption><p class="exhibit-number">{number}</p>{headline}'
        f'<p class="exhibit-subtitle">{said["subtitle"]}</p></figcaption>{shown}'
        f'<p class="exhibit-note"><b>{word("note")}:</b> {said["note"]}</p>'
        f'<p class="exhibit-source" data-search-exclude><b>{word("source")}:</b> '
        f"{said['source']}</p>"
        f"{notes_html(exhibit, word, to_root)}"
        f"{details('description', describing, description, printed=alone)}{data}"
        f"{details('about', word('about_exhibit'), processing, printed=alone)}"
        f"{take_html(exhibit, language, word, to_root, alone)}{page}</figure>"
    )


def notes_html(exhibit: Exhibit, word: Word, to_root: str) -> str:
    """The data notes on an exhibit, on a line of their own."""
    links = "; ".join(
        f'<a href="{to_root}data-notes/#{name}">{escape(title)}</a>'
        for name, title in exhibit.notes
    )
    label = f"<b>{word('note.one')}:</b>"
    said = f'<p class="exhibit-doubt" data-search-exclude>{label} {links}.</p>'
    return said if links else ""


def drawing_html(exhibit: Exhibit, said: Mapping[str, str]) -> str:
    """Both layouts of a drawing; the page shows the one that fits its width."""
    name = (
        f'<svg role="img" aria-label="{said["headline"]}" '
        f'aria-describedby="{exhibit.id}-description" '
    )
    return "".join(
        f'<div class="exhibit-drawing exhibit-drawing--{layout}" data-search-exclude>'
        f"{one_line(svg).replace('<svg ', name, 1)}</div>"
        for layout, svg in exhibit.drawings.items()
    )


def take_html(exhibit: Exhibit, language: Language, word: Word, to_root: str, is_open: bool) -> str:
    """The files to take away, as a list that opens on demand; open on the exhibit's own page."""
    items = "".join(
        f"<li>{download_html(file, language, word, to_root)}</li>" for file in exhibit.downloads
    )
    return details("take", word("take_away"), f"<ul>{items}</ul>", is_open) if items else ""


def download_html(file: Download, language: Language, word: Word, to_root: str) -> str:
    """A link to a file to take away, with its size in thousands of bytes."""
    size = f"{language.number(max(file.bytes / 1000, 0.1), 1)}\u00a0kB"
    label = word(f"download.{file.format}")
    return f'<a download href="{to_root}{file.path}">{label}</a> <span>{size}</span>'


def details(
    name: str, summary: str, content: str, is_open: bool = False, printed: bool = False
) -> str:
    """A part of the frame that opens on demand, without a script."""
    marks = (" open" if is_open else "") + ("" if printed else ' data-print="no"')
    return (
        f'<details class="exhibit-{name}"{marks} data-search-exclude>'
        f"<summary>{escape(summary)}</summary>{content}</details>"
    )
