"""A dataset for spreadsheets set to the decimal comma, which read no other CSV by themselves."""

from __future__ import annotations

import csv
import io

from generator.reading import Dataset


def spreadsheet_path(dataset: Dataset) -> str:
    """The file beside the plain one, named as those of exhibits are."""
    return dataset.path.removesuffix(".csv") + "-spreadsheet.csv"


def spreadsheet_csv(dataset: Dataset, content: bytes) -> bytes:
    """The same cells between semicolons, numbers with a comma for their point, marked as UTF-8."""
    head, *rows = csv.reader(io.StringIO(content.decode("utf-8")))
    numbers = {field.name for field in dataset.fields if field.is_number}
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\n")
    writer.writerow(head)
    for row in rows:
        cells = zip(head, row, strict=True)
        writer.writerow(
            [cell.replace(".", ",") if name in numbers else cell for name, cell in cells]
        )
    return ("\ufeff" + target.getvalue()).encode("utf-8")
