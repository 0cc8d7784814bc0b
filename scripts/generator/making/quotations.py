"""The command that enters quotations: found in a copy of the paper, with their place and hash."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace
from pathlib import Path

from generator.contract import Contract
from generator.errors import InvalidData, InvalidProse, StudyError
from generator.making.files import write_aside
from generator.reading import Package, read_notebooks, read_package, read_pages, read_study
from generator.reading.paper import Paper, hash_of, parts_of, read_paper
from generator.writing.quotation_rows import FILE, TABLE, Quotation, hashes, rows_of, without_row
from generator.writing.quotations import Shown, all_shown

PACKAGE = "data/datapackage.json"
# Enough of a quotation to know it by.
NAMED_BY = 5


def enter(
    root: Path, contract: Contract, copy: Path, words: str = "", section: str = "", ours: str = ""
) -> list[str]:
    """What became of data/quotations.csv, line by line.

    Words are entered, or their row gets another section or translation (`ours`). Without words,
    every row is found in the paper once more, what the site quotes without a row is entered, and
    rows that nothing quotes any more go. InvalidProse for words not in the paper, with the nearest.
    """
    if words and not (root / FILE).exists():
        package, rows = read_package(root), list[Quotation]()
    else:
        study = read_study(root, contract.rules)
        package, rows = study.package, rows_of(study)
    paper = read_paper(copy, headings_of(package))
    if words:
        rows, lines = with_words(rows, paper, words, section, ours)
        write_rows(root, rows)
        return lines
    shown = all_shown(study, contract.known(study), read_pages(root), read_notebooks(root))
    return brought_up_to_date(root, list(shown), rows, paper)


def headings_of(package: Package) -> Mapping[str, str]:
    """The section that each heading of the paper begins, as the data package lists them."""
    headings = package.dataset(TABLE).headings
    if not headings:
        expected = "a table with the headings of the paper, each with its section"
        raise InvalidData(PACKAGE, None, f"{TABLE}.headings", None, expected)
    return headings


def with_words(
    rows: list[Quotation], paper: Paper, words: str, section: str, ours: str
) -> tuple[list[Quotation], list[str]]:
    """The rows with one more, or with one changed, and what was done."""
    new = quotation_row(words, paper, rows, section)
    known = next((number for number, one in enumerate(rows) if one.hash == new.hash), None)
    if known is None:
        rows = [*rows, replace(new, translated=ours)]
        return rows, [told(rows[-1], len(rows) + 1)]
    kept = rows[known]
    there = new if section else kept
    rows[known] = replace(
        kept,
        section=there.section,
        paragraph=there.paragraph,
        translated=ours or kept.translated,
    )
    return rows, [told(rows[known], known + 2)]


def brought_up_to_date(
    root: Path, shown: list[Shown], rows: list[Quotation], paper: Paper
) -> list[str]:
    """The rows as the site quotes and the paper has them, written; and what was done."""
    used, translations = hashes(shown, False), hashes(shown, True)
    lines, kept = [], []
    for row, one in enumerate(rows, start=2):
        if one.hash in used or (one.translated and hash_of(one.translated) in translations):
            kept.append(in_the_paper(one, row, paper))
        else:
            lines.append(f'{FILE}: nothing quotes "{one.text}" any more: row {row} went')
    lost: StudyError | None = None
    for missing in without_row(shown, kept):
        if missing.translated or hash_of(missing.text) in {one.hash for one in kept}:
            continue
        try:
            kept.append(quotation_row(missing.text, paper, kept))
            lines.append(told(kept[-1], len(kept) + 1))
        except InvalidProse as problem:
            lost = lost or InvalidProse(f"{missing.where} and {problem.where}", problem.problem)
    write_rows(root, kept)
    if lost:
        raise lost
    return [*lines, f"{FILE}: {len(kept)} quotations, all of them in {paper.name}"]


def in_the_paper(one: Quotation, row: int, paper: Paper) -> Quotation:
    """A row whose words stand where it says; with its place and hash mended where they do not."""
    places = list(paper.places(one.text))
    if not places:
        missing = f"the words are not in {paper.name} - {paper.nearest(one.text)}"
        raise InvalidProse(f"{FILE}, row {row}", missing)
    here = [place for place in places if place.section == one.section] or places
    exact = [place for place in here if place.paragraph == one.paragraph] or here
    section, paragraph = exact[0].section, exact[0].paragraph
    return replace(one, section=section, paragraph=paragraph, hash=hash_of(one.text))


def quotation_row(
    text: str, paper: Paper, rows: Iterable[Quotation], section: str = ""
) -> Quotation:
    """A new row, named by its first words."""
    place = paper.place(text, section)
    ascii_words = [re.sub(r"[^a-z0-9]", "", word) for word in parts_of(text)[0][:NAMED_BY]]
    name = "-".join(filter(None, ascii_words)) or "quotation"
    taken = {one.id for one in rows}
    names = (name, *(f"{name}-{number}" for number in range(2, len(taken) + 3)))
    key = next(one for one in names if one not in taken)
    return Quotation(key, text, place.section, place.paragraph, hash_of(text))


def told(one: Quotation, row: int) -> str:
    """One row in words."""
    return f'{FILE}: row {row}: "{one.text}" ({one.section}, paragraph {one.paragraph})'


def write_rows(root: Path, rows: Iterable[Quotation]) -> None:
    """The table as it is kept: a header, then the rows in the order they were entered."""
    text = io.StringIO()
    names = [field.name for field in fields(Quotation)]
    writer = csv.DictWriter(text, names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(one) for one in rows)
    write_aside(root / FILE, text.getvalue())
