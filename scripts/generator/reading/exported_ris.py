"""RIS as works in CSL."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import rispy

from generator.errors import InvalidData

TYPES = {
    **{"JOUR": "article-journal", "EJOUR": "article-journal", "ABST": "article-journal"},
    **{"MGZN": "article-magazine", "NEWS": "article-newspaper", "BOOK": "book", "EBOOK": "book"},
    **{"EDBOOK": "book", "CHAP": "chapter", "ECHAP": "chapter", "ENCYC": "chapter"},
    **{"CONF": "paper-conference", "CPAPER": "paper-conference", "RPRT": "report"},
    **{"GOVDOC": "report", "STAND": "report", "THES": "thesis", "ELEC": "webpage"},
    **{"ICOMM": "webpage", "BLOG": "webpage", "DATA": "dataset", "DBASE": "dataset"},
    **{"UNPB": "manuscript", "MANSCPT": "manuscript", "GEN": "document"},
}
# Names of rispy, the likelier first: managers differ in which tag holds a title or a date.
FIELDS = {
    "title": ("title", "primary_title"),
    "container-title": (
        *("secondary_title", "journal_name", "alternate_title3", "alternate_title2"),
    ),
    "issued": ("date", "publication_year", "year"),
    "accessed": ("access_date",),
    "volume": ("volume",),
    "issue": ("number",),
    "publisher": ("publisher",),
    "DOI": ("doi",),
    "language": ("language",),
    "genre": ("type_of_work",),
}
TAKEN = {"type_of_reference", "id", "label", "authors", "first_authors", "urls", "start_page"}
BEGINS = re.compile(r"^TY {1,2}- ?", re.MULTILINE)
ENDS = re.compile(r"^ER {1,2}-", re.MULTILINE)


def ris_works(text: str, file: str) -> list[dict[str, object]]:
    """The works of a file, each from TY to ER, without which it would be lost."""
    begun, ended = len(BEGINS.findall(text)), len(ENDS.findall(text))
    if not begun or begun != ended:
        found = f"{begun} TY and {ended} ER"
        raise InvalidData(file, None, None, found, 'RIS: works from "TY  - " to "ER  - "')
    return [dict(ris_work(one)) for one in rispy.loads(text)]


def ris_work(found: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """The parts of a work under their names in CSL; what has none keeps its own."""
    kind, used = str(found.get("type_of_reference", "")), {*TAKEN, "end_page"}
    yield from {"id": found.get("id") or found.get("label"), "type": TYPES.get(kind, kind)}.items()
    for name, theirs in FIELDS.items():
        for one in theirs:
            if said := found.get(one):
                used |= {*theirs} if name == "issued" else {one}
                yield name, said
                break
    pages = [str(found[one]) for one in ("start_page", "end_page") if found.get(one)]
    if pages:
        yield "page", "-".join(dict.fromkeys(pages))
    authors = found.get("authors") or found.get("first_authors")
    if isinstance(authors, list):
        yield "author", list(map(str, authors))
    urls = found.get("urls")
    if isinstance(urls, list) and urls:
        yield "URL", urls[0]
    yield from ((name, "") for name in found if name not in used)
