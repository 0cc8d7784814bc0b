"""The table on a task sheet: rows of a dataset as they are printed, or of an exhibit."""

from __future__ import annotations

from dataclasses import replace

from generator.errors import UnknownName
from generator.in_language.edition import Edition
from generator.reading import Dataset
from generator.reading.lessons import FILE, Lesson, SheetData
from generator.writing.tables import table_of


def rows_shown(lesson: Lesson, edition: Edition) -> dict[str, object]:
    """Heads, rows, which columns hold numbers, and a line on the source; nothing where none is."""
    if not (sheet := lesson.sheet):
        return {}
    if sheet.exhibit:
        return of_exhibit(sheet, edition, f"{FILE}, {lesson.id}.sheet.columns")
    return of_dataset(sheet, edition)


def of_exhibit(sheet: SheetData, edition: Edition, where: str) -> dict[str, object]:
    """The table of an exhibit, or those of its columns that do not tell the answer."""
    exhibit = edition.exhibits[sheet.exhibit]
    content = exhibit.content
    known = [column.key for column in content.columns]
    for name in sheet.columns:
        if name not in known:
            raise UnknownName(name, known, where)
    kept = tuple(one for one in content.columns if one.key in (sheet.columns or known))
    table = table_of(replace(content, columns=kept), "", edition, None)
    return {
        "heads": [head.said for head in table.heads],
        "numeric": [head.kind == "number" for head in table.heads],
        "rows": [[cell.said for cell in row.cells] for body in table.bodies for row in body.rows],
        "source": edition.word("sheet.source").format(exhibit.said["subtitle"]),
    }


def of_dataset(sheet: SheetData, edition: Edition) -> dict[str, object]:
    """The rows of a dataset as they are printed, with the names of their columns."""
    dataset = edition.study.package.dataset(sheet.dataset)
    table = edition.study.table(dataset.name)[list(sheet.columns)]
    return {
        "heads": [head(dataset, name, edition.code) for name in sheet.columns],
        "numeric": [place > 0 for place, _ in enumerate(sheet.columns)],
        "rows": [[str(cell) for cell in row] for row in table.itertuples(index=False)],
        "source": edition.word("sheet.source").format(dataset.title[edition.code]),
    }


def head(dataset: Dataset, column: str, code: str) -> str:
    """What heads a column; one that holds what is printed is named by what it is the print of."""
    field = dataset.field(column)
    said = field.title[code]
    if not field.printed:
        return said
    return f"{dataset.field(field.printed.value).title[code]} ({said[:1].lower()}{said[1:]})"
