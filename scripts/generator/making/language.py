"""One language from the facts to complete pages: the work of one process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from generator.contract import Contract
from generator.exhibits.cards import title_card
from generator.exhibits.editions import edition
from generator.findings import Fact, Rendition
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES, Language
from generator.lessons.files import lesson_files
from generator.machines.feed import feed_xml, has_feed
from generator.machines.metadata import heads
from generator.making.configuration import apart_of, heads_of, pages_of
from generator.making.files import Write, write
from generator.making.kept import Kept
from generator.making.pens import pens
from generator.media.published import ShownMedium
from generator.numbers.pages import labels_of_all
from generator.reading import Study
from generator.reading.frozen import Frozen
from generator.reading.navigation import Navigation
from generator.reading.shipped import Shipped
from generator.site.as_markdown import as_markdown
from generator.site.pages import pages, uncited
from generator.site.retired import with_retired
from generator.unforeseen import while_making
from generator.writing.links import AS_MARKDOWN, FEED, Links, address
from generator.writing.typeset import typeset_page

# Of a text, its path and its language: what the publisher is given, and what stands apart.
Publish = Callable[[str, str, Language], tuple[str, str]]


@dataclass(frozen=True)
class Material:
    """All that the pages of a language are made from.

    `contract` is what the study provides in code; `site_url` the public address, or "" while there
    is none; `house` holds the files of the house by path, `makers` what makes each kind of kept
    product, `beside` the files to take away that stand beside the pages, by path below the site's
    root, `moves` the addresses that went, with what took their place, `media` what the pages show
    of data/media, `shipped` what other people made, `frozen` the editions, the newest first,
    `frozen_as` the name of the one that this is to be, or "".
    """

    root: Path
    contract: Contract
    site_url: str
    house: Mapping[str, bytes]
    makers: Mapping[str, str]
    study: Study
    facts: Mapping[str, Fact]
    navigation: Navigation
    prose: Mapping[str, Mapping[str, str]]
    notebooks: Mapping[str, Mapping[str, str]]
    beside: Mapping[str, bytes]
    moves: Mapping[str, str]
    media: Mapping[str, ShownMedium] = field(default_factory=dict)
    shipped: tuple[Shipped, ...] = ()
    frozen: tuple[Frozen, ...] = ()
    frozen_as: str = ""

    @property
    def sizes(self) -> dict[str, int]:
        """How many bytes each file beside the pages has."""
        return {path: len(content) for path, content in self.beside.items()}

    @property
    def kept(self) -> Path:
        """Where products are kept from one build to the next."""
        return self.root / "build" / "kept"


@dataclass(frozen=True)
class Written:
    """What the pages of a language used, the names of kept products and the keys of labels; and
    what is told of them, in lines.
    """

    kept: frozenset[str]
    asked: frozenset[str]
    told: frozenset[str]


def write_language(
    material: Material, code: str, write: Write = write, publish: Publish | None = None
) -> Written:
    """The language written into build/pages; `publish` gives a text as it is published."""
    with while_making(f"the pages of docs/{code}"):
        keep = Kept(material.kept, material.makers)
        # What was asked for before is told by who asked.
        material.study.asked.clear()
        done = edition_of(material, code, keep)
        write_edition(material.root, material, done, keep, write, publish or as_published)
        left = ", ".join(uncited(done))
        told = {f"docs/{code}: nothing cites {left}"} if left else set[str]()
        return Written(frozenset(keep.used), frozenset(material.study.asked), frozenset(told))


def edition_of(material: Material, code: str, keep: Kept) -> Edition:
    """The site in a language, computed and drawn."""
    rendition = Rendition(material.study, material.facts, LANGUAGES[code])
    hand, prose, sizes = pens(keep), material.prose[code], material.sizes
    done = edition(
        material.contract, rendition, prose, hand, material.site_url, sizes, material.media
    )
    frozen, frozen_as = material.frozen, material.frozen_as
    return replace(done, shipped=material.shipped, keep=keep, frozen=frozen, frozen_as=frozen_as)


def write_edition(
    root: Path, material: Material, done: Edition, keep: Kept, write: Write, publish: Publish
) -> None:
    """Its pages, and the picture that stands for it where others link to it."""
    write_pages(root, done, pages(done), material, write, publish)
    card = title_card(done.question(), done.fronts["index.md"].description, done)
    write(pages_of(root, done.language) / "card.png", pens(keep).raster(card))


def write_pages(
    root: Path,
    done: Edition,
    made: Mapping[str, str],
    material: Material,
    write: Write = write,
    publish: Publish | None = None,
) -> None:
    """Every page of a language, and what readers take away of its exhibits, into build/pages.

    Each also as Markdown alone, apart, since the publisher would make a page of it. What their
    heads say beside that goes into build/heads, where the finished pages will stand.
    """
    folder, notebooks = pages_of(root, done.language), material.notebooks[done.code]
    made = with_retired(made, notebooks, material.moves, done)
    apart = apart_of(root, done.language)
    for path, text in made.items():
        said, there = (publish or as_published)(text, path, done.language)
        write(folder / path, said)
        if there:
            write(apart / address(path) / AS_MARKDOWN, there)
    for path, head in heads(made, notebooks, done).items():
        write(heads_of(root, done.language) / path, head)
    if has_feed(done):
        write(folder / FEED, feed_xml(done, labels_of_all(done)))
    for lesson in done.study.lessons:
        for taken in lesson_files(lesson, done):
            write(folder / taken.path, taken.content)
    for exhibit in done.exhibits.values():
        for file in exhibit.downloads:
            # The publisher would make a page of what is Markdown.
            is_page = file.path.endswith(".md")
            write((apart if is_page else folder) / file.path, file.content)


# A preview writes all pages again and again, most of them as they were.
@lru_cache(maxsize=1000)
def as_published(text: str, path: str, language: Language) -> tuple[str, str]:
    """What the publisher is given of a page, and a page as Markdown alone, else nothing."""
    said = typeset_page(text) if path.endswith((".md", ".html")) else text
    if not path.endswith(".md"):
        return said, ""
    return said, as_markdown(said, path, Links.on_page(path, language))
