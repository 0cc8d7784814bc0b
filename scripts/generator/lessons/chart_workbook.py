"""The numbers behind a chart of a presentation, as the workbook that opens to edit them."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import xlsxwriter

from generator.writing.workbooks import MADE


def chart_workbook(
    names: Sequence[str], series: Sequence[tuple[str, Sequence[float | None]]]
) -> bytes:
    """Names down the first column, a column for each series, where the chart looks for them.

    Texts are texts: none is taken for a formula or a link.
    """
    target = BytesIO()
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(target, settings)
    book.set_properties({"created": MADE})
    sheet = book.add_worksheet("Sheet1")
    sheet.set_column(0, 0, 40)
    for row, name in enumerate(names, start=1):
        sheet.write_string(row, 0, name)
    for column, (head, values) in enumerate(series, start=1):
        sheet.write_string(0, column, head)
        for row, value in enumerate(values, start=1):
            if value is not None:
                sheet.write_number(row, column, value)
    book.close()
    return target.getvalue()
