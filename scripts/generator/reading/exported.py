"""Works as citation managers export them (BibTeX, RIS, CSL-JSON), as records of `references.json`.

What a manager writes otherwise is written our way: an address before a DOI goes, a date in words
becomes one of numbers, signs of TeX and of HTML become letters. What references have no field for
is left out, and told.
"""

from __future__ import annotations

import codecs
import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.errors import InvalidData, suggestion
from generator.reading.exported_bibtex import bibtex_works
from generator.reading.exported_ris import ris_works
from generator.reading.exported_texts import date_in, doi_in, in_letters, key_in, language_of
from generator.reading.files import decoded, read_bytes
from generator.reading.references import FIELDS
from generator.reading.works import TEXTS

# What CSL and those who write it call a type of work that we have under another name.
ALIKE = {
    # CSL's own name for what is not in a journal yet.
    **{"article": "manuscript", "preprint": "manuscript", "review": "article-journal"},
    **{"post": "webpage", "post-weblog": "webpage", "post-blog": "webpage", "blog": "webpage"},
    **{"entry": "chapter", "entry-encyclopedia": "chapter", "entry-dictionary": "chapter"},
    **{"legislation": "document", "bill": "document", "standard": "report", "speech": "manuscript"},
    **{"pamphlet": "report", "software": "dataset", "personal_communication": "document"},
    **{"dissertation": "thesis", "periodical": "article-magazine", "broadcast": "document"},
}
# A particle stands with the family, as APA sorts most names; who drops it says so in the record.
PARTICLES = ("non-dropping-particle", "dropping-particle")
PARTS_OF_NAMES = ("family", "given", "literal", "name", *PARTICLES)
Works = list[dict[str, object]]


@dataclass(frozen=True)
class Exported:
    """A record as it goes into our file, and the fields of the export that it leaves out."""

    record: dict[str, object]
    left_out: tuple[str, ...]


def read_exported(file: Path) -> list[Exported]:
    """The works of a file in their order; InvalidData by its name where it holds none."""
    readers: dict[str, Callable[[str, str], Works]] = {
        ".bib": bibtex_works,
        ".ris": ris_works,
        ".json": csl_works,
    }
    if (ending := file.suffix.lower()) not in readers:
        known = suggestion(ending, readers)
        expected = f"a file of BibTeX (.bib), RIS (.ris) or CSL-JSON (.json); {known}"
        raise InvalidData(file.name, None, None, ending, expected)
    content = read_bytes(file.parent, file.name).removeprefix(codecs.BOM_UTF8)
    text = decoded(content, file.name).replace("\r\n", "\n").replace("\r", "\n")
    works = readers[ending](unicodedata.normalize("NFC", text), file.name)
    if not works:
        raise InvalidData(file.name, None, None, None, "at least one work")
    taken = set[str]()
    return [in_our_way(work, taken) for work in works]


def csl_works(text: str, file: str) -> Works:
    """The works of CSL-JSON: a list, one alone, or a list among other things."""
    try:
        found = json.loads(text)
    except json.JSONDecodeError as problem:
        line = text.split("\n")[problem.lineno - 1].strip()
        raise InvalidData(
            file, problem.lineno, None, line or None, f"JSON: {problem.msg}"
        ) from None
    if isinstance(found, dict):
        found = found.get("items", [found])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise InvalidData(file, None, None, None, "works in braces, in a list")
    return found


def in_our_way(work: Mapping[str, object], taken: set[str]) -> Exported:
    """A work in CSL as we have it, in the order of our file; `taken` are the keys before it."""
    found = dict(known_parts(work))
    authors = [name for name in map(author_of, listed(work.get("author"))) if name]
    day = found.get("issued")
    key = key_in(work.get("id"), authors, day, taken)
    taken.add(key)
    kind = str(work.get("type", "")).strip()
    found |= {"id": key, "type": ALIKE.get(kind, kind) or "document"}
    if authors:
        found["author"] = authors
    order = ("id", "type", "title", "author", *TEXTS, "issued", "accessed", "custom")
    record = {name: found[name] for name in dict.fromkeys(order) if name in found}
    left = {name for name in work if name not in record}
    people = [one for one in listed(work.get("author")) if isinstance(one, dict)]
    left |= {f"author.{part}" for one in people for part in one if part not in PARTS_OF_NAMES}
    return Exported(record, tuple(sorted(left)))


def known_parts(work: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Texts and dates that we have a field for, each written our way."""
    for name in FIELDS:
        said = work.get(name)
        if name in ("issued", "accessed"):
            if day := date_in(said):
                yield name, {"date-parts": [day]}
        elif name == "DOI" and (doi := doi_in(said)):
            yield name, doi
        elif name == "language" and (code := language_of(said)):
            yield name, code
        elif name == "custom" and isinstance(said, dict):
            yield name, {one: in_letters(text) for one, text in said.items()}
        elif name in TEXTS and name not in ("DOI", "language") and (text := in_letters(said)):
            yield name, text


def listed(found: object) -> list[object]:
    """What stands in a list, or alone."""
    return found if isinstance(found, list) else [] if found is None else [found]


def author_of(found: object) -> dict[str, str]:
    """A person by family and given names; who has one name alone stands whole, as a group does."""
    said = (
        {name: in_letters(text) for name, text in found.items()} if isinstance(found, dict) else {}
    )
    if isinstance(found, str):
        family, _, given = map(str.strip, in_letters(found).partition(","))
        said = {"family": family, "given": given}
    family = " ".join(filter(None, (said.get(part) for part in (*PARTICLES, "family"))))
    given, whole = said.get("given", ""), said.get("literal", "") or said.get("name", "")
    if family and given:
        return {"family": family, "given": given}
    name = whole or family or given
    return {"literal": name} if name else {}
