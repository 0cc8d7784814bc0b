"""A work written for citation managers: CSL-JSON, BibTeX and RIS, each with what is known of it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace

import rispy
from pybtex.database import BibliographyData, Entry, Person
from pybtex.database.output.bibtex import Writer

from generator.citing.works import PAGES
from generator.languages import LANGUAGES
from generator.reading.works import Group, Reference, csl
from generator.reading.works import Person as Author

# Type of entry, and the field for what holds the work or published it; the rest has no type.
BIBTEX = {
    "article-journal": ("article", "journal"),
    "article-magazine": ("article", "journal"),
    "article-newspaper": ("article", "journal"),
    "book": ("book", "series"),
    "chapter": ("incollection", "booktitle"),
    "paper-conference": ("inproceedings", "booktitle"),
}
OTHER = ("misc", "howpublished")
# Where BibTeX parts names, and what its keys cannot have.
PARTED, NO_KEY = re.compile(r",|\band\b", re.IGNORECASE), re.compile(r"[^\w:./+-]")
# BibTeX counts braces, written with a backslash as well: a lone one is named. Until it is written
# a letter that no text of ours has stands for it, which its writer passes through.
BRACES = {0xE000: r"\textbraceleft{}", 0xE001: r"\textbraceright{}"}
RIS_TYPES = {
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "book": "BOOK",
    "chapter": "CHAP",
    "dataset": "DATA",
    "document": "GEN",
    "manuscript": "MANSCPT",
    "paper-conference": "CONF",
    "report": "RPRT",
    "thesis": "THES",
    "webpage": "ELEC",
}


class Ris(rispy.RisWriter):  # type: ignore[misc]
    """RIS without the number that rispy sets above each reference, which some readers refuse."""

    def set_header(self, count: int) -> str:
        return ""


def csl_json(work: Reference) -> str:
    """A file of one work in CSL-JSON; our translation of its title is no part of it."""
    return json.dumps([csl(replace(work, translations={}))], ensure_ascii=False, indent=1) + "\n"


def bibtex(work: Reference, version_word: str) -> str:
    """A file of one work in BibTeX, its title kept from changes of case."""
    title = f"{work.title} [{work.genre}]" if work.genre else work.title
    kind, within = BIBTEX.get(work.type, OTHER)
    fields = {"title": f"{{{in_braces(title)}}}"}
    if kind == "misc":
        fields[within] = work.container or work.publisher
    else:
        fields |= {within: work.container, "publisher": work.publisher}
    fields |= {"volume": work.volume, "number": work.issue, "pages": PAGES.sub("--", work.pages)}
    if work.issued:
        year, *month = work.issued.written("-").split("-")[:2]
        fields |= {"year": year, "month": str(int(month[0])) if month else ""}
        fields["date"] = work.issued.written("-")
    fields["version"] = work.version
    fields["note"] = f"{version_word} {work.version}" if work.version else ""
    fields |= {"doi": work.doi, "url": work.url}
    ours = LANGUAGES.get(work.language)
    fields["language"] = ours.in_bibtex if ours else work.language
    told = {name: said if name == "title" else in_braces(said) for name, said in fields.items()}
    entry = Entry(kind, known(told), {"author": list(map(person, work.authors))})
    key = NO_KEY.sub("-", work.key)
    written = str(Writer().to_string(BibliographyData({key: entry})))
    return written.translate(BRACES)


def person(author: Author | Group) -> Person:
    """A person by both names; a group in braces, so that its name stays whole."""
    if isinstance(author, Group):
        return Person(f"{{{in_braces(author.name)}}}")
    return Person(first=whole_name(author.given), last=whole_name(author.family))


def whole_name(name: str) -> str:
    """A name, in braces where BibTeX would part it: at a comma, at `and`."""
    said = in_braces(name)
    return f"{{{said}}}" if PARTED.search(said) else said


def in_braces(text: str) -> str:
    """A text on one line; where its braces do not pair, they are marked to be written out."""
    depth, line = 0, on_one_line(text)
    for letter in line:
        depth += (letter == "{") - (letter == "}")
        if depth < 0:
            break
    return line if not depth else line.translate(dict(zip(map(ord, "{}"), BRACES, strict=True)))


def known(fields: Mapping[str, str]) -> list[tuple[str, str]]:
    """The fields that say something."""
    return [(name, said) for name, said in fields.items() if said]


def ris(work: Reference) -> str:
    """A file of one work in RIS."""
    first, _, last = PAGES.sub("-", work.pages).partition("-")
    texts = {
        "title": work.title,
        "secondary_title": work.container,
        "type_of_work": work.genre,
        "edition": work.version,
        "publisher": work.publisher,
        "volume": work.volume,
        "number": work.issue,
        "start_page": first,
        "end_page": last,
        "year": work.issued.written("/")[:4] if work.issued else "",
        # Its readers expect a whole day: a year alone stands above.
        "date": work.issued.written("/") if work.issued and work.issued.day else "",
        "doi": work.doi,
    }
    fields: dict[str, str | list[str]] = {
        "type_of_reference": RIS_TYPES[work.type],
        "authors": [author.inverted for author in work.authors],
    }
    fields.update(known(texts))
    if work.url:
        fields["urls"] = [work.url]
    if work.language:
        fields["language"] = work.language
    said = {
        name: [*map(on_one_line, one)] if isinstance(one, list) else on_one_line(one)
        for name, one in fields.items()
    }
    return str(Ris().formats([said]))


def on_one_line(text: str) -> str:
    """A text without line breaks, each of which would begin a field."""
    return " ".join(text.splitlines())
