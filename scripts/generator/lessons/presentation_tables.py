"""A table on a slide as a presentation's own, which a lecturer can edit."""

from __future__ import annotations

from pptx.enum.text import PP_ALIGN
from pptx.slide import Slide as PptxSlide
from pptx.util import Pt

from generator.lessons.presentation_text import set_text
from generator.lessons.slide import SlideTable
from generator.lessons.slide_room import (
    ACROSS,
    BODY,
    CELL_ACROSS,
    CELL_DOWN,
    MARGIN,
    column_widths,
    row_height,
    table_size,
)

# PowerPoint's own style of table with lines and no colour.
PLAIN = "{5940675A-B579-460E-94D1-54222C63F5DA}"
STYLE_ID = "{http://schemas.openxmlformats.org/drawingml/2006/main}tableStyleId"


def add_table(page: PptxSlide, table: SlideTable, told: str, locale: str) -> None:
    """The table as PowerPoint's own, in letters as large as fit."""
    size = table_size(table)
    widths = column_widths(table, size)
    rows = [table.heads, *table.rows]
    place = (Pt(MARGIN), Pt(BODY.top), Pt(ACROSS), Pt(10))
    shape = page.shapes.add_table(len(rows), len(table.heads), *place)
    shape._element.nvGraphicFramePr.cNvPr.set("descr", told)
    made = shape.table
    made._tbl.tblPr.find(STYLE_ID).text = PLAIN
    made.horz_banding = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Pt(width)
    for number, row in enumerate(rows):
        made.rows[number].height = Pt(row_height(row, widths, size))
        for place_of, text in enumerate(row):
            cell = made.cell(number, place_of)
            set_text(cell.text_frame, [text], size, locale, bold=not number)
            cell.margin_left = cell.margin_right = Pt(CELL_ACROSS)
            cell.margin_top = cell.margin_bottom = Pt(CELL_DOWN)
            paragraph = cell.text_frame.paragraphs[0]
            paragraph.space_after = Pt(0)
            if table.numbers[place_of]:
                paragraph.alignment = PP_ALIGN.RIGHT
