"""Figures and tables in their frame, the same wherever they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from string import ascii_uppercase

from markupsafe import Markup

from generator.drawing.charts.one_land import with_one_land
from generator.drawing.downloads import Download
from generator.drawing.inline import opened
from generator.drawing.strips import Strip
from generator.findings import Content, Rendition
from generator.languages import typeset
from generator.reading import ExhibitRecord
from generator.writing.links import Links
from generator.writing.tables import table_of
from generator.writing.templates import render

NOTHING = Markup("")


@dataclass(frozen=True)
class ClaimMark:
    """How strong what an exhibit shows is: a step and its word, and the claim that sets it."""

    strength: int
    word: str
    claim: str


@dataclass(frozen=True)
class Answer:
    """A drawing that answers a figure's question: its label, its sentence, SVG by layout.

    `repeats` says that all its words stand in the figure's own drawing: on paper once is enough.
    """

    name: str
    label: str
    said: str
    drawings: Mapping[str, str]
    repeats: bool = False


@dataclass(frozen=True)
class Exhibit:
    """One exhibit in one language, ready to be framed.

    `number` counts figures and tables apart, in reading order; `drawings` are SVG by layout,
    `interactive` is Vega by layout, `answers` are drawings of what the figure's question asks.
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
    answers: tuple[Answer, ...] = ()
    # Id and title of the data notes on it.
    notes: tuple[tuple[str, str], ...] = ()
    # What it is drawn of where it is no chart, and how strong what it shows is, if claims say so.
    strip: Strip | None = None
    mark: ClaimMark | None = None
    # What stands for a chart among others, as SVG; nothing where no form takes its rows.
    thumbnail: str = ""

    @property
    def path(self) -> str:
        """The page of the exhibit, below the language's root."""
        return f"{self.kind}s/{self.id}.md"

    @property
    def stem(self) -> str:
        """The same without its ending, as its files to take away begin."""
        return self.path.removesuffix(".md")

    def file(self, format: str) -> Download | None:
        """Its file to take away in a format, if it has one."""
        return next((one for one in self.downloads if one.format == format), None)

    def called(self, rendition: Rendition) -> str:
        """Its kind and number: Figure 3, but Table C, since the paper numbers its tables."""
        place = lettered(self.number) if self.kind == "table" else str(self.number)
        return f"{rendition.word(f'exhibit.{self.kind}')} {place}"


def lettered(number: int) -> str:
    """A number in letters: A to Z, then AA."""
    before, last = divmod(number - 1, len(ascii_uppercase))
    return (lettered(before) if before else "") + ascii_uppercase[last]


def said_of(record: ExhibitRecord, rendition: Rendition) -> dict[str, str]:
    """What an exhibit says in a language, its facts in their places."""
    return {
        part: typeset(rendition.say(text[rendition.code], f"{record.file}, {part}"))
        for part, text in record.texts.items()
    }


def frame_html(
    exhibit: Exhibit,
    rendition: Rendition,
    links: Links,
    alone: bool = False,
    heading: str = "p",
    plain: bool = False,
    at_hand: Markup = NOTHING,
    marked: str = "",
) -> Markup:
    """The exhibit in its frame, on one line, so that Markdown leaves it alone.

    `alone` is for its own page, whose heading says the headline already, and which prints the parts
    that a reader opened; `heading` is the element of the headline, h1 on a page that has no other;
    `plain` leaves all but drawing and source to the exhibit's own page; `at_hand` stands directly
    under the drawing or the table there, and `marked` behind the mark, whose claim it names.
    """
    # Beside a drawing, the table behind it; of a table, the headline names it already.
    is_behind = exhibit.kind == "figure"
    caption = exhibit.said["subtitle" if is_behind else "headline"]
    return render(
        "frame_plain" if plain else "frame",
        exhibit=exhibit,
        drawings=opened_all(with_one_land(exhibit.drawings, exhibit.id)),
        answers=[replace(one, drawings=opened_all(one.drawings)) for one in exhibit.answers],
        table=table_of(exhibit.content, caption, rendition, links, shows_caption=is_behind),
        rendition=rendition,
        links=links,
        alone=alone,
        heading=heading,
        at_hand=at_hand,
        marked=marked,
    )


def opened_all(drawings: Mapping[str, str]) -> dict[str, Markup]:
    """Drawings by layout, each as a template gives it a name."""
    return {layout: opened(svg) for layout, svg in drawings.items()}
