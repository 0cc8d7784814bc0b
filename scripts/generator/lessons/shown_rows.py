"""The table on a task sheet: rows of a dataset as they are printed, of an exhibit, or claims."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.errors import UnknownName
from generator.in_language.edition import Edition
from generator.languages import typeset
from generator.lessons.spoken import said_plainly
from generator.reading import Dataset
from generator.reading.lessons import FILE, Lesson, SheetData
from generator.writing.tables import table_of

CLAIMS_FILE = "data/claims.csv"


@dataclass(frozen=True)
class RowsShown:
    """Cells below heads, which columns hold numbers, what they are and a line on their source."""

    title: str
    heads: tuple[str, ...]
    numeric: tuple[bool, ...]
    rows: tuple[tuple[str, ...], ...]
    source: str


def rows_shown(lesson: Lesson, edition: Edition) -> RowsShown | None:
    """The table of a lesson's task sheet, if it has one; its note stands behind its source."""
    if not (sheet := lesson.sheet):
        return None
    shown = rows_of_sheet(sheet, edition, lesson.id)
    if not sheet.note:
        return shown
    return replace(shown, source=f"{shown.source} {said_plainly(sheet.note, edition, FILE)}")


def rows_of_sheet(sheet: SheetData, edition: Edition, lesson: str) -> RowsShown:
    """The same without its note."""
    if sheet.exhibit:
        return of_exhibit(sheet, edition, f"{FILE}, {lesson}.sheet.columns")
    return of_claims(sheet, edition) if sheet.claims else of_dataset(sheet, edition)


def of_exhibit(sheet: SheetData, edition: Edition, where: str) -> RowsShown:
    """The table of an exhibit, or those of its columns that do not tell the answer."""
    exhibit = edition.exhibits[sheet.exhibit]
    content = exhibit.content
    known = [column.key for column in content.columns]
    for name in sheet.columns:
        if name not in known:
            raise UnknownName(name, known, where)
    kept = tuple(one for one in content.columns if one.key in (sheet.columns or known))
    table = table_of(replace(content, columns=kept), "", edition, None)
    rows = (row for body in table.bodies for row in body.rows)
    return RowsShown(
        title=exhibit.said["subtitle"],
        heads=tuple(head.said for head in table.heads),
        numeric=tuple(head.kind == "number" for head in table.heads),
        rows=tuple(tuple(cell.said for cell in row.cells) for row in rows),
        source=edition.word("sheet.source").format(exhibit.said["subtitle"]),
    )


def of_dataset(sheet: SheetData, edition: Edition) -> RowsShown:
    """The rows of a dataset as they are printed, with the names of their columns."""
    dataset = edition.study.package.dataset(sheet.dataset)
    table = edition.study.table(dataset.name)[list(sheet.columns)]
    return RowsShown(
        title=dataset.title[edition.code],
        heads=tuple(head(dataset, name, edition.code) for name in sheet.columns),
        numeric=tuple(place > 0 for place, _ in enumerate(sheet.columns)),
        rows=tuple(tuple(str(cell) for cell in row) for row in table.itertuples(index=False)),
        source=edition.word("sheet.source").format(dataset.title[edition.code]),
    )


def of_claims(sheet: SheetData, edition: Edition) -> RowsShown:
    """Claims of the study as it makes them, each with what carries it; no grade of ours."""
    word, carried = edition.word, edition.study.claim_columns.evidence
    every = {one.id: one for one in edition.study.claims}
    named = [every[name] for name in sheet.claims]
    said = (
        (
            typeset(edition.say(one.text[edition.code], CLAIMS_FILE, "prose")),
            *((word(f"{carried.labels}.{one.evidence}"),) if carried else ()),
        )
        for one in named
    )
    heads = (word("sheet.claims"), *((carried.title[edition.code],) if carried else ()))
    return RowsShown(
        title=word("sheet.claims"),
        heads=heads,
        numeric=tuple(False for _ in heads),
        rows=tuple(said),
        source=word("sheet.source").format(word("sheet.claims.source")),
    )


def head(dataset: Dataset, column: str, code: str) -> str:
    """What heads a column; one that holds what is printed is named by what it is the print of."""
    field = dataset.field(column)
    said = field.title[code]
    if not field.printed:
        return said
    return f"{dataset.field(field.printed.value).title[code]} ({said[:1].lower()}{said[1:]})"
