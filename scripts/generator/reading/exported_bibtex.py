"""BibTeX, also as biblatex writes it, as works in CSL."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pybtex.database import Entry, Person, parse_string
from pybtex.exceptions import PybtexError

from generator.errors import InvalidData
from generator.reading.exported_texts import from_tex

TYPES = {
    **{"article": "article-journal", "periodical": "article-magazine"},
    **{"book": "book", "mvbook": "book", "collection": "book", "proceedings": "book"},
    **{"inbook": "chapter", "incollection": "chapter", "inreference": "chapter"},
    **{"inproceedings": "paper-conference", "conference": "paper-conference"},
    **{"phdthesis": "thesis", "mastersthesis": "thesis", "thesis": "thesis"},
    **{"techreport": "report", "report": "report", "manual": "report", "booklet": "report"},
    **{"online": "webpage", "electronic": "webpage", "www": "webpage", "misc": "document"},
    **{"dataset": "dataset", "software": "dataset", "unpublished": "manuscript"},
}
FIELDS = {
    **{"title": "title", "year": "year", "date": "issued", "urldate": "accessed"},
    **{"journal": "container-title", "journaltitle": "container-title"},
    **{"booktitle": "container-title", "volume": "volume", "number": "issue", "issue": "issue"},
    **{"pages": "page", "publisher": "publisher", "institution": "publisher"},
    **{"school": "publisher", "organization": "publisher", "doi": "DOI", "url": "URL"},
    **{"language": "language", "langid": "language", "version": "version"},
}
# Their signs are no TeX, but where a backslash says so.
PLACES = ("doi", "url")


def bibtex_works(text: str, file: str) -> list[dict[str, object]]:
    """The works of a file; InvalidData with the line where it is no BibTeX."""
    try:
        entries = parse_string(text, "bibtex").entries
    except PybtexError as problem:
        said = str(problem).partition(": ")[2] or str(problem)
        row = getattr(problem, "lineno", None)
        raise InvalidData(file, row, None, None, f"BibTeX: {said}") from None
    return [dict(bibtex_work(key, entry)) for key, entry in entries.items()]


def bibtex_work(key: str, entry: Entry) -> Iterator[tuple[str, object]]:
    """The parts of an entry under their names in CSL; what has none keeps its own."""
    fields = {str(name).lower(): str(said) for name, said in entry.fields.items()}
    kind = TYPES.get(entry.type, entry.type)
    # What was read in the web and appeared in nothing else is a page.
    if kind == "document" and "url" in fields:
        kind = "webpage"
    yield from {"id": key, "type": kind}.items()
    said: dict[str, object] = {}
    for name, text in fields.items():
        said.setdefault(FIELDS.get(name, name), text if name in PLACES else from_tex(text))
    if subtitle := said.pop("subtitle", ""):
        said["title"] = f"{said.get('title', '')}: {subtitle}"
    day = date_of(fields)
    said.pop("year", None)
    said.pop("month", None)
    if day:
        said["issued"] = day
    if "page" in said:
        said["page"] = re.sub(r"(?<!\s)\s*+[-–]++\s*", "-", str(said["page"]))
    yield from said.items()
    if people := entry.persons.get("author"):
        yield "author", [author(one) for one in people]
    yield from ((role, "") for role in entry.persons if role != "author")


def date_of(fields: Mapping[str, str]) -> str:
    """When it appeared, as far as it is told."""
    if "date" in fields:
        return fields["date"]
    year, month = fields.get("year", ""), fields.get("month", "").strip()
    return f"{year}-{month}" if month.isdigit() else f"{month} {year}".strip()


def author(person: Person) -> dict[str, str]:
    """A person; a name in braces, or of one word, stays whole."""
    given = " ".join((*person.first_names, *person.middle_names))
    family = " ".join((*person.prelast_names, *person.last_names))
    suffix = {"suffix": " ".join(person.lineage_names)} if person.lineage_names else {}
    return {"family": family, "given": given, **suffix} if given else {"literal": family}
