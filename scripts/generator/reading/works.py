"""A work that can be cited, as this house knows it and as CSL-JSON writes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

# What names a work where it is cited, as citation managers and BibTeX write it: smith2020,
# DBLP:conf/icse/Smith20.
KEY = r"\w+(?:(?:-+|[:./+])\w+)*"
# What CSL-JSON calls a text of a work, and what it is called here; in the order of writing.
TEXTS = {
    "id": "key",
    "type": "type",
    "title": "title",
    "version": "version",
    "publisher": "publisher",
    "volume": "volume",
    "issue": "issue",
    "page": "pages",
    "DOI": "doi",
    "URL": "url",
    "language": "language",
    "container-title": "container",
    "genre": "genre",
}
# What citations, citation managers and linked data all have a place for.
TYPES = (
    *("article-journal", "article-magazine", "article-newspaper", "book", "chapter", "dataset"),
    *("document", "manuscript", "paper-conference", "report", "thesis", "webpage"),
)


@dataclass(frozen=True)
class Person:
    """An author by both names; some people have one, which stands as the family's."""

    family: str
    given: str = ""

    @property
    def name(self) -> str:
        """The whole name as it is said."""
        return f"{self.given} {self.family}".lstrip()

    @property
    def inverted(self) -> str:
        """The whole name as it is sorted."""
        return f"{self.family}, {self.given}" if self.given else self.family


@dataclass(frozen=True)
class Group:
    """An author that is an office, a paper, a company: a name that stays whole."""

    name: str

    @property
    def inverted(self) -> str:
        """The name as it is sorted."""
        return self.name


@dataclass(frozen=True)
class Day:
    """A date as far as it is known: a year, a month of it, a day of that."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def parts(self) -> tuple[int, ...]:
        """What is known, the year first."""
        return tuple(part for part in (self.year, self.month, self.day) if part is not None)

    def written(self, between: str) -> str:
        """What is known in digits, such as 2024-03 for March 2024."""
        year, *rest = self.parts
        return between.join([str(year), *(f"{part:02}" for part in rest)])


@dataclass(frozen=True)
class Reference:
    """A work with all that is known of it; what is not is empty."""

    key: str
    type: str
    title: str
    authors: tuple[Person | Group, ...]
    issued: Day | None = None
    accessed: Day | None = None
    version: str = ""
    publisher: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""
    doi: str = ""
    url: str = ""
    language: str = ""
    container: str = ""
    genre: str = ""
    # The title as we understand it, by the code of a language that is not the work's own.
    translations: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def address(self) -> str:
        """Where it is to be had for good: by its DOI, else where it was read."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url


def csl(work: Reference) -> dict[str, object]:
    """A work in CSL-JSON, which citation processors and citation managers read."""
    return dict(csl_entries(work))


def csl_entries(work: Reference) -> Iterator[tuple[str, object]]:
    """The entries of a work, each that is known."""
    for name, ours in TEXTS.items():
        if text := getattr(work, ours):
            yield name, text
        if name == "title" and work.authors:
            yield "author", [csl_author(author) for author in work.authors]
        if name == "version":
            for dated, day in (("issued", work.issued), ("accessed", work.accessed)):
                if day:
                    yield dated, {"date-parts": [list(day.parts)]}
    if work.translations:
        yield "custom", {f"title_{code}": said for code, said in work.translations.items()}


def csl_author(author: Person | Group) -> dict[str, str]:
    """An author as CSL-JSON has it."""
    if isinstance(author, Group):
        return {"literal": author.name}
    return {"family": author.family} | ({"given": author.given} if author.given else {})
