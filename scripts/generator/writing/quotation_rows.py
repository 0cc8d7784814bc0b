"""Each quotation of the paper is a row with its place in it, and each row is shown somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

import pandas as pd

from generator.errors import InvalidData, InvalidProse, quoted
from generator.findings import Fact
from generator.reading import Study
from generator.reading.paper import hash_of
from generator.writing.quotations import Prose, Shown, all_shown
from generator.writing.templates import render

TABLE = "quotations"
FILE = f"data/{TABLE}.csv"
COMMAND = "python scripts/build.py quotation PAPER.txt"
TRANSLATED = re.compile(r'<q class="translated">(?:(?!<q class="translated">).)*?</q>', re.DOTALL)


@dataclass(frozen=True)
class Quotation:
    """A row: words of the paper, their place and hash, and how our translation of them reads."""

    id: str
    text: str
    section: str
    paragraph: int
    hash: str
    translated: str = ""


def check_quotations(
    study: Study, facts: Mapping[str, Fact], prose: Prose, notebooks: Prose
) -> None:
    """Refuse a quotation without a row, a row that was not entered by the command, or an idle one.

    Raises InvalidProse with the place that shows it, or InvalidData with row and column.
    """
    rows = rows_of(study)
    for row, one in enumerate(rows, start=2):
        if one.hash != hash_of(one.text):
            expected = f"the hash of the words in text, as this enters it: {COMMAND}"
            raise InvalidData(FILE, row, "hash", one.hash, expected)
    shown = list(all_shown(study, facts, prose, notebooks))
    for missing in without_row(shown, rows):
        raise InvalidProse(missing.where, complaint(missing, rows))
    originals, translations = hashes(shown, False), hashes(shown, True)
    for row, one in enumerate(rows, start=2):
        is_translated = bool(one.translated) and hash_of(one.translated) in translations
        if one.hash not in originals and not is_translated:
            raise InvalidData(FILE, row, "text", one.text, "a quotation that a page shows")
        if one.translated and not is_translated:
            expected = "a translation that a page shows, or nothing"
            raise InvalidData(FILE, row, "translated", one.translated, expected)


def rows_of(study: Study) -> list[Quotation]:
    """The rows of a study that quotes its paper; none of one that does not."""
    if TABLE not in study.tables:
        return []
    return [
        Quotation(
            id=str(one["id"]),
            text=str(one["text"]),
            section=str(one["section"]),
            paragraph=int(one["paragraph"]),
            hash=str(one["hash"]),
            translated="" if pd.isna(one["translated"]) else str(one["translated"]),
        )
        for one in study.table(TABLE).to_dict("records")
    ]


def without_row(shown: Iterable[Shown], rows: Iterable[Quotation]) -> Iterator[Shown]:
    """The quotations that have no row; a translation has that of what it translates."""
    rows = list(rows)
    originals = {one.hash for one in rows}
    translations = {hash_of(one.translated) for one in rows if one.translated}
    for one in shown:
        if hash_of(one.text) not in (translations if one.translated else originals):
            yield one


def hashes(shown: Iterable[Shown], translated: bool) -> set[str]:
    """The hashes of what is shown in the paper's words, or in our translation."""
    return {hash_of(one.text) for one in shown if one.translated == translated}


def complaint(missing: Shown, rows: Iterable[Quotation]) -> str:
    """What is wrong with a quotation that has no row, with the nearest, and what enters one."""
    texts = [one.translated if missing.translated else one.text for one in rows]
    near = get_close_matches(missing.text, texts, n=1)
    nearest = f"nearest: {quoted(near[0])}; " if near else ""
    what = "translated quotation" if missing.translated else "quotation"
    enters = f'{COMMAND} "WORDS" --translated "OURS"' if missing.translated else COMMAND
    return (
        f"the {what} {quoted(missing.text)} has no row in {FILE} - {nearest}"
        f'expected one, as this enters it: {enters}; or <q class="ours"> or "others"'
    )


def translations_told(text: str, told: str) -> str:
    """A page whose translated quotations say so behind them."""
    behind = render("translated", told=told)
    return TRANSLATED.sub(lambda one: f"{one[0]} {behind}", text)
