"""What both languages must share, page by page: headings, exhibits, facts and references.

Sentences need not match: each page is written from the facts, in the language it is in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import permutations

from generator.errors import InvalidProse, refuse
from generator.languages import LANGUAGES, root_language
from generator.reading.front import front_matter
from generator.writing.cited import cited_keys
from generator.writing.prose import quoted_facts, shown_exhibits

HEADING = re.compile(r"^#{2,6} .*\{#([\w-]+)\}\s*$", re.MULTILINE)


def check_parity(prose: Mapping[str, Mapping[str, str]]) -> None:
    """Refuse what pages have in one language only, the first of each page; `prose` is text by path.

    A page may quote a fact or a reference alone where its front matter lists it under `only`.
    """
    faults = []
    # Every language has the same pages: that was checked as they were read.
    for path in prose[root_language().code]:
        try:
            for one, other in permutations(LANGUAGES, 2):
                check_page(path, (one, prose[one][path]), (other, prose[other][path]))
        except InvalidProse as fault:
            faults.append(fault)
    refuse(faults)


def check_page(path: str, page: tuple[str, str], twin: tuple[str, str]) -> None:
    """Refuse what one language of a page has and the other lacks."""
    (code, text), (other, other_text) = page, twin
    file = f"docs/{code}/{path}"
    quoted = quotations(text)
    front = front_matter(text, file)
    only = front.only
    for name in only:
        if name not in quoted or name in quotations(other_text):
            raise InvalidProse(file, f'only: "{name}" is not quoted here alone')
    there = {*quotations(other_text), *only}
    for name in quoted:
        if name not in there:
            problem = f'"{name}" is quoted in {file} alone'
            raise InvalidProse(
                f"docs/{other}/{path}", f"{problem} - expected it here, or under only: there"
            )
    if missing := first_missing(HEADING.findall(text), HEADING.findall(other_text)):
        problem = f"no heading has the id {missing} of {file}"
        raise InvalidProse(f"docs/{other}/{path}", f"{problem} - expected the same headings")
    if front.mini != front_matter(other_text, f"docs/{other}/{path}").mini:
        raise InvalidProse(f"docs/{other}/{path}", f"mini: expected that of {file}")
    if shown_exhibits(text) != shown_exhibits(other_text):
        problem = f"expected the figures, tables and lists of {file}, in the same order"
        raise InvalidProse(f"docs/{other}/{path}", problem)


def quotations(text: str) -> list[str]:
    """The facts and references of a page, as `fact.NAME` and `@KEY`, each once."""
    keys = dict.fromkeys(cited_keys(text))
    return [*(f"fact.{name}" for name in quoted_facts(text)), *(f"@{key}" for key in keys)]


def first_missing(names: Iterable[str], there: Iterable[str]) -> str:
    """The first name that is not there, or nothing."""
    known = set(there)
    return next((name for name in names if name not in known), "")
