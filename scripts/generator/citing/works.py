"""What can be cited of the site, as CSL-JSON, and written for citation managers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import rispy
from pybtex.database import BibliographyData, Entry, Person
from pybtex.database.output.bibtex import Writer

from generator.errors import UnknownReference
from generator.in_language.edition import Edition
from generator.in_language.exhibit import Exhibit
from generator.languages import NBSP
from generator.writing.versions import last_released

# The study itself, in data/references.json.
PAPER = "septiany"
Work = Mapping[str, Any]
RIS_TYPES = {"webpage": "ELEC", "manuscript": "MANSCPT"}
LANGUAGE_NAMES = {"id": "indonesian", "en": "british"}


class Ris(rispy.RisWriter):  # type: ignore[misc]
    """RIS without the number that rispy sets above each reference, which some readers refuse."""

    def set_header(self, count: int) -> str:
        return ""


def paper(edition: Edition) -> Work:
    """The study that the site is about, as the references have it."""
    known = {reference["id"]: reference for reference in edition.study.references}
    if PAPER not in known:
        raise UnknownReference(PAPER, known, "scripts/generator/citing/works.py")
    return known[PAPER]


def site_work(edition: Edition) -> Work:
    """The site as a work of its own."""
    return {
        "id": f"sei-lekop-{edition.language.code}",
        "type": "webpage",
        "title": edition.word("site.title"),
        "author": [{"literal": edition.word("site.author")}],
        **dated(edition),
        **address_of(edition, ""),
        "language": edition.language.code,
    }


def exhibit_work(edition: Edition, exhibit: Exhibit) -> Work:
    """A figure or a table of the site, with its number."""
    return {
        **site_work(edition),
        "id": f"sei-lekop-{exhibit.id}-{edition.language.code}",
        # Citation managers keep a space that does not break as a strange letter.
        "title": exhibit.said["headline"].replace(NBSP, " "),
        "container-title": edition.word("site.title"),
        "genre": exhibit.called(edition.word),
        **address_of(edition, f"{exhibit.path.removesuffix('.md')}/"),
    }


def address_of(edition: Edition, path: str) -> Work:
    """Where a part of the site is published; nothing before it is, since a citation lasts."""
    return {"URL": f"{edition.root_url}{path}"} if edition.has_address else {}


def dated(edition: Edition) -> dict[str, Any]:
    """Version and date of the last release."""
    last = last_released(edition.study.releases)
    day = [int(part) for part in last.date.split("-")]
    return {"version": last.version, "issued": {"date-parts": [day]}}


def csl_json(work: Work) -> str:
    """A file of one work in CSL-JSON."""
    return json.dumps([work], ensure_ascii=False, indent=1) + "\n"


def bibtex(work: Work, version_word: str) -> str:
    """A file of one work in BibTeX, its title kept from changes of case."""
    title = f"{work['title']} [{work['genre']}]" if "genre" in work else work["title"]
    fields = {"title": f"{{{title}}}"}
    if where := work.get("container-title") or work.get("publisher"):
        fields["howpublished"] = where
    if "issued" in work:
        year, month, day = work["issued"]["date-parts"][0]
        fields |= {"year": str(year), "month": str(month), "date": f"{year}-{month:02}-{day:02}"}
        fields |= {"version": work["version"], "note": f"{version_word} {work['version']}"}
    if "URL" in work:
        fields["url"] = work["URL"]
    fields["language"] = LANGUAGE_NAMES[work["language"]]
    entry = Entry("misc", list(fields.items()), {"author": list(map(person, work["author"]))})
    return str(Writer().to_string(BibliographyData({work["id"]: entry})))


def person(author: Mapping[str, str]) -> Person:
    """A person by both names; a group in braces, so that its name stays whole."""
    if "literal" in author:
        return Person(f"{{{author['literal']}}}")
    return Person(first=author["given"], last=author["family"])


def ris(work: Work) -> str:
    """A file of one work in RIS."""
    authors = [
        author.get("literal") or f"{author['family']}, {author['given']}"
        for author in work["author"]
    ]
    fields = {"type_of_reference": RIS_TYPES[work["type"]], "authors": authors}
    fields["title"] = work["title"]
    pairs = (("secondary_title", "container-title"), ("type_of_work", "genre"))
    for name, field in (*pairs, ("edition", "version"), ("publisher", "publisher")):
        if field in work:
            fields[name] = work[field]
    if "issued" in work:
        year, month, day = work["issued"]["date-parts"][0]
        fields |= {"year": str(year), "date": f"{year}/{month:02}/{day:02}"}
    if "URL" in work:
        fields["urls"] = [work["URL"]]
    fields["language"] = work["language"]
    return str(Ris().formats([fields]))
