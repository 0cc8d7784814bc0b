"""The references (CSL-JSON) to works, each refused where a part of it lacks or cannot be."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.errors import InvalidData, quoted, suggestion
from generator.languages import LANGUAGES
from generator.reading.cells import address_complaints
from generator.reading.exported_texts import DOI, date_in, doi_in, in_letters, language_of
from generator.reading.files import read_json
from generator.reading.words import prose_complaints, texts_in
from generator.reading.works import KEY, TEXTS, TYPES, Day, Group, Person, Reference

FILE = "data/references.json"
REQUIRED = ("id", "type", "title")
DATES = ("issued", "accessed")
FIELDS = (*TEXTS, "author", *DATES, "custom")
NAMES = ("family", "given", "literal")
# What managers export as it was typed for another program: {Fish}, \\&, &amp;
FOREIGN = re.compile(r"[\\{}]|&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z]+\d*);")
A_DATE = '{"date-parts": [[2024]]}, or [[2024, 3]], or [[2024, 3, 15]]'


def read_references(root: Path) -> tuple[Reference, ...]:
    """Every reference, each with a key of its own, in the order of the file."""
    listed = read_json(root, FILE)
    if not isinstance(listed, list) or not listed:
        raise InvalidData(FILE, None, None, None, "a list of references")
    found: dict[str, Reference] = {}
    for row, record in enumerate(listed, start=1):
        if not isinstance(record, dict):
            raise InvalidData(FILE, None, None, str(record), "a reference in braces")
        work = reference_of(record, row)
        if work.key in found:
            raise InvalidData(FILE, None, "id", work.key, "an id that no other reference has")
        found[work.key] = work
    return tuple(found.values())


def reference_of(record: Mapping[str, object], row: int) -> Reference:
    """One reference; its faults are told by its id, else by its place in the list."""
    key = str(record.get("id", "")).strip() or f"references.{row}"
    for name in REQUIRED:
        if not str(record.get(name, "")).strip():
            raise bad_reference(f"{key}.{name}", "", "a text")
    for name in record:
        if name not in FIELDS:
            raise bad_reference(f"{key}.{name}", None, f"a known field; {suggestion(name, FIELDS)}")
    if not re.fullmatch(KEY, key):
        expected = "letters and digits, one of _ - : . / + between, as [@id] cites it"
        raise bad_reference(f"{key}.id", key, expected)
    texts = {ours: text_of(record, name, key) for name, ours in TEXTS.items()}
    if texts["type"] not in TYPES:
        near = suggestion(texts["type"], TYPES)
        raise bad_reference(f"{key}.type", texts["type"], f"a type of work; {near}")
    check_places(texts, key)
    translations = dict(translations_of(record, key))
    for place, text in texts_in(dict(record), key):
        for expected in prose_complaints(text):
            raise bad_reference(place, text, expected)
    for name in ("title", "container-title", "publisher", "genre", "author", "custom"):
        for place, text in texts_in(record.get(name), f"{key}.{name}"):
            if FOREIGN.search(text):
                expected = (
                    f"a text without signs of TeX or HTML; nearest: {quoted(in_letters(text))}"
                )
                raise bad_reference(place, text, expected)
    return Reference(
        **texts,
        authors=tuple(authors_of(record, key)),
        issued=day_of(record, "issued", key),
        accessed=day_of(record, "accessed", key),
        translations=translations,
    )


def text_of(record: Mapping[str, object], name: str, key: str) -> str:
    """A text of a reference, or a whole number such as a volume; empty where it has none."""
    if name not in record:
        return ""
    text = record[name]
    # A truth is a whole number as well to Python, and none to a reader.
    if not isinstance(text, str | int) or isinstance(text, bool) or not str(text).strip():
        raise bad_reference(f"{key}.{name}", str(text), "a text")
    return str(text)


def check_places(texts: Mapping[str, str], key: str) -> None:
    """An address is one that a browser opens, a DOI stands without it."""
    for expected in address_complaints(texts["url"]) if texts["url"] else ():
        raise bad_reference(f"{key}.URL", texts["url"], expected)
    if texts["doi"] and not DOI.fullmatch(texts["doi"]):
        expected = "a DOI that begins with 10., without an address"
        raise bad_reference(f"{key}.DOI", texts["doi"], near(expected, DOI, doi_in(texts["doi"])))
    meant = language_of(texts["language"])
    if meant in LANGUAGES and meant != texts["language"]:
        raise bad_reference(f"{key}.language", texts["language"], f'its code alone, "{meant}"')


def near(expected: str, form: re.Pattern[str], meant: str) -> str:
    """What was expected, and what was meant where that can be told."""
    return f'{expected}; nearest: "{meant}"' if form.fullmatch(meant) else expected


def translations_of(record: Mapping[str, object], key: str) -> Iterator[tuple[str, str]]:
    """The titles in our languages that the work's own is not, where CSL keeps a place for them.

    A work in one of our languages has its title in the others too.
    """
    own, custom = record.get("language"), record.get("custom", {})
    if not isinstance(custom, dict):
        raise bad_reference(f"{key}.custom", str(custom), "entries in braces, such as title_en")
    translated = {f"title_{code}": code for code in LANGUAGES}
    for name, code in translated.items():
        said = custom.get(name)
        if name in custom or (own in LANGUAGES and code != own):
            if not isinstance(said, str) or not said.strip():
                why = f", since its language is {own}" if own in LANGUAGES else ""
                raise bad_reference(f"{key}.custom.{name}", None, f"its title in {code}{why}")
            yield code, said
    for name in custom:
        if name not in translated:
            near = suggestion(name, translated)
            raise bad_reference(f"{key}.custom.{name}", None, f"a known field; {near}")


def authors_of(record: Mapping[str, object], key: str) -> Iterator[Person | Group]:
    """Its authors in their order: people by both names, groups by one that stays whole.

    There is at least one, since citeproc-py says the title twice where nobody stands before it.
    """
    listed = record.get("author")
    if not listed or not isinstance(listed, list) or not all(isinstance(x, dict) for x in listed):
        said = None if listed is None else str(listed)
        raise bad_reference(f"{key}.author", said, "a list of authors in braces, at least one")
    for number, author in enumerate(listed, start=1):
        place = f"{key}.author.{number}"
        for name, said in author.items():
            if name not in NAMES:
                raise bad_reference(
                    f"{place}.{name}", None, f"a known field; {suggestion(name, NAMES)}"
                )
            if not isinstance(said, str) or not said.strip():
                raise bad_reference(f"{place}.{name}", str(said), "a name")
        if ("family" in author) == ("literal" in author) or {"given", "literal"} <= author.keys():
            expected = "a person by family (and given), or a group by literal"
            raise bad_reference(place, ", ".join(author), expected)
        if "literal" in author:
            yield Group(author["literal"])
        else:
            yield Person(author["family"], author.get("given", ""))


def day_of(record: Mapping[str, object], name: str, key: str) -> Day | None:
    """A date of the calendar, or the year or month alone; nothing where the record has none."""
    if name not in record:
        return None
    value = record[name]
    dates = value.get("date-parts") if isinstance(value, dict) and len(value) == 1 else None
    parts = dates[0] if isinstance(dates, list) and len(dates) == 1 else None
    place = f"{key}.{name}"
    if not isinstance(parts, list) or len(parts) not in (1, 2, 3):
        meant = date_in(value)
        nearest = f'; nearest: {{"date-parts": [{meant}]}}' if meant else ""
        raise bad_reference(place, str(value), f"{A_DATE}{nearest}")
    year, *rest = (str(part) for part in parts)
    if not re.fullmatch(r"[12]\d{3}", year):
        raise bad_reference(place, year, "a year of four digits")
    try:
        numbers = [int(year), *map(int, rest)]
        datetime.date(*(numbers + [1, 1])[:3])
    except ValueError:
        raise bad_reference(place, "-".join([year, *rest]), "a day of the calendar") from None
    return Day(*numbers)


def bad_reference(place: str, value: str | None, expected: str) -> InvalidData:
    """What is wrong with the references, and where."""
    return InvalidData(FILE, None, place, value, expected)
