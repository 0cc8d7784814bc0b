"""The site in one language before it is laid out, and what counts along its order of reading."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from generator.contract import Drawing
from generator.findings import Rendition
from generator.findings.doubts import Doubt
from generator.in_language.exhibit import Exhibit
from generator.media.published import ShownMedium
from generator.reading import body_of
from generator.reading.front import Front, front_matter
from generator.reading.frozen import Frozen
from generator.reading.shipped import Shipped
from generator.writing.citations import Formatter, formatted
from generator.writing.links import Links, address
from generator.writing.prose import shown_exhibits

# The pages whose findings are told as one block: those of this folder, but for what lists them.
FINDINGS = "findings/"
# A product of a kind, made of these parts: as it was kept, or made now.
Keep = Callable[[str, Mapping[str, bytes], Callable[[], bytes]], bytes]
Made = TypeVar("Made")
# Stands in snippets and citations while the site has no public address.
UNKNOWN_ADDRESS = "https://example.org/"


def made_now(kind: str, parts: Mapping[str, bytes], make: Callable[[], bytes]) -> bytes:
    """The product, made whether or not it was before."""
    return make()


@dataclass(frozen=True)
class Edition(Rendition):
    """The site in one language before it is laid out; `prose` stands in the order of reading."""

    prose: Mapping[str, str]
    exhibits: Mapping[str, Exhibit]
    site_url: str
    # How references are written, and works of the site's own.
    cited: Formatter = formatted
    # Files that stand beside the pages, by their path below the site's root, with their size.
    sizes: Mapping[str, int] = field(default_factory=dict)
    # The small drawing of each finding, as SVG, by the page's path.
    minis: Mapping[str, str] = field(default_factory=dict)
    # The data notes that the data give cause for, by name.
    doubts: Mapping[str, Doubt] = field(default_factory=dict)
    # What only this study draws.
    drawings: Mapping[str, Drawing] = field(default_factory=dict)
    # Photos, drawings and documents that people handed over, by name.
    media: Mapping[str, ShownMedium] = field(default_factory=dict)
    # What other people made and readers get, with the licence of each.
    shipped: tuple[Shipped, ...] = ()
    # Brings what takes long to make, where it was kept.
    keep: Keep = made_now
    # The frozen editions of the site, the newest first; and which one this is to be, if any.
    frozen: tuple[Frozen, ...] = ()
    frozen_as: str = ""
    # What was made of just this, by name.
    made: dict[str, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """What is made of this edition under a name; asked for again, it is not made again."""
        if name not in self.made:
            self.made[name] = make()
        made: Made = self.made[name]  # type: ignore[assignment]
        return made

    def file(self, path: str) -> str:
        """Where a person finds the source of a page."""
        return f"docs/{self.language.code}/{path}"

    def titles(self) -> dict[str, str]:
        """The title of every written page by its path."""
        return {path: front.title for path, front in self.fronts.items()}

    @cached_property
    def fronts(self) -> dict[str, Front]:
        """What every written page says of itself, by its path."""
        return {path: front_matter(text, self.file(path)) for path, text in self.prose.items()}

    def question(self) -> str:
        """What the study asks: the heading of the home page."""
        return self.headline("index.md")

    def headline(self, path: str) -> str:
        """What a written page says above all: its first heading, as it is written."""
        text = body_of(self.prose[path])
        return next(line for line in text.split("\n") if line.startswith("# ")).removeprefix("# ")

    @property
    def findings(self) -> list[str]:
        """The pages of the findings, in the order of reading; a study may have none."""
        return [path for path in self.prose if is_finding(path)]

    @property
    def has_address(self) -> bool:
        """Whether the site has a public address, or only one that stands in its place."""
        return self.site_url != UNKNOWN_ADDRESS

    @property
    def public(self) -> Links:
        """Whole addresses, for what is read elsewhere."""
        return Links.public(self.site_url, self.language)

    def named(self, path: str) -> str:
        """A page as who never saw it can find it: its public address, or the way from the root."""
        if self.has_address:
            return self.public.page(path)
        return f"/{self.language.folder}{address(path)}"

    def pages_where(
        self,
        names_in: Callable[[str], list[str]],
        name: str,
        texts: Mapping[str, str] | None = None,
    ) -> list[tuple[str, str]]:
        """Address and title of the pages whose text holds a name, in reading order.

        `texts` are what the pages say by path, where that is more than their prose.
        """
        said = texts or self.prose
        return [
            (address(path), self.fronts[path].title)
            for path in self.prose
            if name in names_in(said[path])
        ]


def is_finding(path: str) -> bool:
    """Whether a page, by its path, tells one of the findings."""
    return path.startswith(FINDINGS) and path != f"{FINDINGS}index.md"


def numbered(prose: Mapping[str, str]) -> dict[str, int]:
    """Every exhibit that a page shows as kind.id, with its number among its kind."""
    numbers: dict[str, int] = {}
    for text in prose.values():
        for name in shown_exhibits(text):
            kind = name.partition(".")[0]
            if kind in ("figure", "table") and name not in numbers:
                numbers[name] = 1 + sum(one.startswith(f"{kind}.") for one in numbers)
    return numbers
