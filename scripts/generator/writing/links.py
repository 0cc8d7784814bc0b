"""The address book: where every page, place on a page and file of the site is.

All addresses begin where their `Links` do: on a page, or at the site's public address.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.findings import Cell, Fact
from generator.languages import Language

# The pages that others lead into.
NUMBERS, NOTES = "data/numbers.md", "data-notes.md"
REFERENCES, LEDGER = "references.md", "claims.md"
# Where the published data stand, which all languages share; its page is the overview of datasets.
DATA = "data/"
DATASETS = f"{DATA}index.md"
# Below it the page of each lesson.
LESSONS = "class/"
# The pages of one lesson, its own and those below it.
OF_LESSON = re.compile(rf"{LESSONS}[^/#]+/")
# Where the bare pages of exhibits stand in each language, which alone other sites may frame.
BARE = "embed/"
# Where the slides of each lesson stand; which one is shown says a number, which lasts no longer.
DECKS = "slides/"
# Where the copies of the site stand that are read without a network, one of each language.
OFFLINE = "offline/"
# Where the list of editions stands, and below it each of them.
EDITIONS = "editions/"


@dataclass(frozen=True)
class Links:
    """What leads to a language's root and to that of the site, for the links of one text."""

    root: str
    site: str

    @classmethod
    def on_page(cls, path: str, language: Language) -> Links:
        """As a page's links have it: findings/output/ is two steps below its language's root."""
        up = "../" * address(path).count("/")
        return cls(up, f"{up}{'../' * language.folder.count('/')}")

    @classmethod
    def public(cls, site_url: str, language: Language) -> Links:
        """Whole addresses, for what is read elsewhere; `site_url` ends in a slash."""
        return cls(f"{site_url}{language.folder}", site_url)

    def in_language(self, language: Language) -> Links:
        """The links from the same place into another language."""
        return Links(f"{self.site}{language.folder}", self.site)

    def page(self, path: str, anchor: str = "") -> str:
        """A page by its path below the language's folder, such as findings/output.md."""
        return f"{self.root}{address(path)}{'#' if anchor else ''}{anchor}"

    def file(self, path: str) -> str:
        """A file of the language, by its path below the language's root."""
        return f"{self.root}{path}"

    def shared(self, path: str) -> str:
        """A file that all languages share, by its path below the site's root."""
        return f"{self.site}{path}"

    def edition(self, name: str, language: Language) -> str:
        """The first page of a frozen edition in a language."""
        return f"{self.site}{EDITIONS}{name}/{language.folder}"

    def editions_above(self, language: Language) -> str:
        """The list of all editions, from within one of them."""
        return f"{self.site}../../{language.folder}{EDITIONS}"

    def exhibit(self, kind: str, name: str) -> str:
        """The page of a figure or of a table."""
        return f"{self.root}{kind}s/{name}/"

    def embed(self, name: str) -> str:
        """The bare page of an exhibit."""
        return f"{self.root}{BARE}{name}/"

    def number(self, fact: Fact) -> str:
        """A fact's entry on the page of numbers."""
        return self.page(NUMBERS, number_anchor(fact))

    def dataset(self, name: str) -> str:
        """The page of a dataset."""
        return f"{self.root}{DATA}{slug(name)}/"

    def row(self, cell: Cell) -> str:
        """A row on its dataset's page, or all of them for a cell of no row."""
        return f"{self.dataset(cell.dataset)}#{row_anchor(cell)}"

    def table_row(self, table: str, key: str) -> str:
        """A row on the page of a table that names its rows."""
        return f"{self.exhibit('table', table)}#{table_row_anchor(table, key)}"

    def note(self, name: str) -> str:
        """A data note."""
        return self.page(NOTES, name)

    def claim(self, name: str) -> str:
        """A claim in the ledger."""
        return self.page(LEDGER, claim_anchor(name))

    def reference(self, key: str, listed_on: str = REFERENCES) -> str:
        """An entry of the list of references, on the page that has the list."""
        return self.page(listed_on, reference_anchor(key))


# A page as Markdown stands beside its HTML, so that its relative links lead to the same places.
AS_MARKDOWN = "index.md"
# The corrections as a feed, at the root of each language.
FEED = "corrections.xml"
# As the lists that stand at a language's root have them.
AT_ROOT = Links("", "")


def address(path: str) -> str:
    """The published address of a page: a/b.md and a/b/index.html are a/b/."""
    stem = re.sub(r"\.(?:md|ipynb|html)$", "", path)
    stem = re.sub(r"(?:^|/)index$", "", stem)
    return f"{stem}/" if stem else ""


def gallery_path(kind: str) -> str:
    """The page that shows all figures, or all tables."""
    return f"{kind}s/index.md"


def lesson_path(lesson: str) -> str:
    """The page of a lesson."""
    return f"{LESSONS}{lesson}.md"


def key_path(lesson: str) -> str:
    """The page with the key of a lesson."""
    return f"{LESSONS}{lesson}/key.md"


def deck_path(lesson: str) -> str:
    """The page with the slides of a lesson."""
    return f"{DECKS}{lesson}/index.html"


def slug(name: str) -> str:
    """A name of the data in addresses."""
    return name.replace("_", "-")


def dataset_anchor(name: str) -> str:
    """The id of a dataset in the overview of all."""
    return f"dataset-{slug(name)}"


def column_anchor(name: str) -> str:
    """The id of a column in the dictionary of its dataset."""
    return f"column-{slug(name)}"


def number_anchor(fact: Fact) -> str:
    """The id of a fact's entry on the page of numbers."""
    return f"fact-{slug(fact.name)}"


def row_anchor(cell: Cell) -> str:
    """The id of a cell's row on the page of its dataset, or that of all its rows."""
    key = "-".join(str(part).replace(",", "") for part in cell.row)
    return slug(f"row-{key}").lower() if cell.row else "rows"


def table_row_anchor(table: str, key: str) -> str:
    """The id of a row on the page of a table that names its rows."""
    return f"{table}-{slug(key)}"


def quotation_anchor(fact: str) -> str:
    """The id of the first quotation of a fact on a page."""
    return f"number-{slug(fact)}"


def claim_anchor(name: str) -> str:
    """The id of a claim, in the ledger and on the page that treats it."""
    return f"claim-{name}"


def reference_anchor(key: str) -> str:
    """The id of an entry in the list of references."""
    return f"ref-{key}"
