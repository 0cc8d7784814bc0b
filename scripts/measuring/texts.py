"""The words of every page of prose: who speaks them, and how they read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from measuring.prose import Block, Page
from measuring.reading import Reading, reading
from measuring.table import table_text
from measuring.voices import SPEAKERS, missed, shares, words_by_speaker

# The pages that tell the study, and those beside them, below a language's root.
TELLING = (
    "index.html",
    "background/index.html",
    "theory/index.html",
    "method/index.html",
    "findings/*/index.html",
    "conclusions/index.html",
)
BESIDE = (
    "findings/index.html",
    "data-notes/index.html",
    "claims/index.html",
    "class/index.html",
    "glossary/index.html",
    "how-it-was-made/index.html",
    "about/index.html",
)
FINDINGS = "findings/"
HEADS = (*SPEAKERS, "nobody", *(f"{name} %" for name in SPEAKERS))
READS = ("minutes", "words a sentence", "% over 25", "ease")


@dataclass(frozen=True)
class PageWords:
    """A page by its address: its blocks, words by speaker, how it reads; if it tells the study."""

    name: str
    language: str
    telling: bool
    blocks: tuple[Block, ...]
    speakers: Counter[str]
    reading: Reading


def words_of_pages(site: Path) -> list[PageWords]:
    """The pages of prose in both languages, in the order of the lists."""
    return [
        page_words(path, below, pattern in TELLING)
        for below in (site, *sorted(path.parent for path in site.glob("*/index.html")))
        if (below / TELLING[1]).exists()
        for pattern in (*TELLING, *BESIDE)
        for path in sorted(below.glob(pattern))
    ]


def page_words(path: Path, below: Path, telling: bool) -> PageWords:
    """What is measured of one page."""
    page = Page(path.read_text(encoding="utf-8"))
    return PageWords(
        name=f"{path.parent.relative_to(below).as_posix()}/".removeprefix("./") or "home",
        language=page.language,
        telling=telling,
        blocks=tuple(page.blocks),
        speakers=words_by_speaker(page.blocks),
        reading=reading(page.blocks, page.language),
    )


def tables(pages: Sequence[PageWords]) -> str:
    """A table for each language, and below it what the pages miss of the bounds."""
    languages = dict.fromkeys(page.language for page in pages)
    return "\n\n".join(
        table(one, [page for page in pages if page.language == one]) for one in languages
    )


def table(language: str, pages: Sequence[PageWords]) -> str:
    """The pages of one language; the pages that tell the study together in a row."""
    told = {page.name: page.speakers for page in pages if page.telling}
    rows = [(page.name, *row(page.speakers, page.telling), *reads(page.reading)) for page in pages]
    whole = ("all that tell the study", *row(sum(told.values(), Counter())), *[""] * len(READS))
    rows.insert(len(told), whole)
    findings = [name for name in told if name.startswith(FINDINGS)]
    lines = missed(told, findings) or ["within the bounds of words by voice"]
    return "\n".join([table_text((f"words, {language}", *HEADS, *READS), rows), *lines])


def row(found: Counter[str], telling: bool = True) -> list[str]:
    """Words, and shares where the page tells the study, as the heads name them."""
    of = shares(found)
    parts = [f"{of[name]:.0%}" if telling else "" for name in SPEAKERS]
    return [*(str(found[name]) for name in (*SPEAKERS, "")), *parts]


def reads(one: Reading) -> list[str]:
    """How a page reads, as the heads name it."""
    ease = "" if one.ease is None else f"{one.ease:.0f}"
    return [f"{one.minutes:.1f}", f"{one.mean:.1f}", f"{one.long:.0%}", ease]


def as_json(pages: Iterable[PageWords]) -> dict[str, Mapping[str, object]]:
    """The same for build/bench.json, by language and page."""
    return {
        f"{page.language} {page.name}": {
            **{name or "nobody": count for name, count in page.speakers.items()},
            **asdict(page.reading),
        }
        for page in pages
    }
