"""Texts of the data that quote numbers by name, as prose does: `{{ fact.x }}`.

The data package says which columns hold such texts: `"quotes": "facts"`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from markupsafe import Markup

from generator.errors import InvalidData, UnknownName
from generator.findings import Fact, Rendition
from generator.languages import LANGUAGES, Language
from generator.reading import Study
from generator.writing.prose import (
    PLACE,
    TYPED,
    Quoted,
    Where,
    free_in,
    known_fact,
    number,
    quoted_facts,
    written,
)

# Makes HTML of a text of the data, for the page that shows it.
Quote = Callable[[str], Markup]


def quoter(where: Where, rendition: Rendition, quoted: Quoted) -> Quote:
    """How a page quotes texts of the data: each number a link, counted with those of its prose."""

    def quote(text: str) -> Markup:
        pieces, reached = list[str](), 0
        for place in PLACE.finditer(text):
            kind, name, form = place[1], place[2], place[3] or ""
            if kind != "fact":
                raise UnknownName(f"{kind}.{name}", ["fact"], where.file)
            pieces += [text[reached : place.start()], number(name, form, where, rendition, quoted)]
            reached = place.end()
        # Joined so, what is no markup yet is escaped.
        return Markup("").join([*pieces, text[reached:]])

    return quote


def check_quoting(study: Study, facts: Mapping[str, Fact]) -> None:
    """Refuse a text that types a number, names one that there is not, or differs from its twin.

    Raises InvalidData or UnknownName with file, row and column.
    """
    free = free_in(study)
    for name, table in study.tables.items():
        columns, file = study.quoting(name), f"data/{name}.csv"
        rows = zip(*(table[column] for column in columns), strict=True)
        for row, cells in enumerate(rows, start=2):
            texts = dict(zip(columns, map(str, cells), strict=True))
            for column, text in texts.items():
                language = LANGUAGES[column.rpartition("_")[2]]
                check_names(text, facts, f"{file}, row {row}, column {column}", language)
                for found, expected in typed_by_hand(text, free):
                    raise InvalidData(file, row, column, found, expected)
            for column, twin, fact in unequal(texts):
                expected = f"{{{{ fact.{fact} }}}}, as {twin} quotes it"
                raise InvalidData(file, row, column, None, expected)


def check_names(text: str, facts: Mapping[str, Fact], where: str, language: Language) -> None:
    """Refuse a place that no fact fills, a form that there is not, words that a number has not."""
    for kind, name, form in PLACE.findall(text):
        if kind != "fact":
            raise UnknownName(f"{kind}.{name}", ["fact"], where)
        written(known_fact(name, form, facts, where), form, language, where)


def typed_by_hand(text: str, free: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """What in a text could go stale or stand open, with what was expected there."""
    rest = PLACE.sub(" ", text)
    if typed := TYPED.search(free.sub(" ", rest)):
        yield typed[0].strip(), "a fact for this number, quoted as {{ fact.NAME }}"
    if "{{" in rest or "}}" in rest:
        yield text, "places written as {{ fact.NAME }}"


def unequal(texts: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Each column that lacks a fact which its twin in another language quotes, and the fact."""
    for column, text in texts.items():
        stem, _, code = column.rpartition("_")
        for twin in (f"{stem}_{other}" for other in LANGUAGES if other != code):
            for fact in quoted_facts(texts.get(twin, "")):
                if fact not in quoted_facts(text):
                    yield column, twin, fact
