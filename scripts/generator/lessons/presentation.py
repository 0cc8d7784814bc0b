"""The slides of a lesson as a presentation (PPTX) that a lecturer can edit.

Titles and texts stand in the places of their layouts, tables and bars are PowerPoint's own; what it
cannot draw is the figure's picture. The same bytes each time: its properties and the members of its
zip bear the day of the release.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from io import BytesIO

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.presentation import Presentation as PptxPresentation
from pptx.slide import Slide as PptxSlide
from pptx.util import Pt

from generator.lessons import (
    chart_shapes,
    chart_workbook,
    dated_zip,
    native_charts,
    presentation_look,
    slide_room,
)
from generator.lessons.chart_shapes import add_bars
from generator.lessons.dated_zip import with_day
from generator.lessons.native_charts import NativePanel
from generator.lessons.presentation_look import empty_presentation
from generator.lessons.slide import Slide, SlideTable
from generator.lessons.slide_room import (
    ACROSS,
    BODY,
    CELL_ACROSS,
    CELL_DOWN,
    FOOT,
    HEIGHT,
    KICKER,
    LEAST,
    MARGIN,
    WIDTH,
    SlideBox,
    column_widths,
    row_height,
    table_size,
    text_size,
    title_size,
)

# What of our code a presentation is made from, beside its slides.
MADE_FROM = (
    __name__,
    *(one.__name__ for one in (chart_shapes, chart_workbook, dated_zip, native_charts)),
    *(one.__name__ for one in (presentation_look, slide_room)),
)
# PowerPoint's own style of table with lines and no colour.
PLAIN = "{5940675A-B579-460E-94D1-54222C63F5DA}"
# From one chart to the next beside it.
GUTTER = 24


@dataclass(frozen=True)
class PptxSlideTold:
    """A slide with what a presentation needs of its figure: bars or a picture, and its words."""

    slide: Slide
    panels: tuple[NativePanel, ...] = ()
    picture: bytes = b""
    described: str = ""


@dataclass(frozen=True)
class PptxTold:
    """What a presentation says of itself; `locale` is the language of its words, as en-GB."""

    title: str
    author: str
    licence: str
    locale: str
    day: datetime.date
    high: str


def presentation(slides: tuple[PptxSlideTold, ...], told: PptxTold) -> bytes:
    """The presentation, a slide for each."""
    made = empty_presentation()
    for one in slides:
        add_slide(made, one, told)
    day = datetime.datetime(told.day.year, told.day.month, told.day.day)
    properties = made.core_properties
    properties.title, properties.author = told.title, told.author
    properties.comments, properties.language = told.licence, told.locale
    properties.last_modified_by, properties.keywords, properties.subject = told.author, "", ""
    properties.created = properties.modified = day
    properties.revision = 1
    target = BytesIO()
    made.save(target)
    return with_day(target.getvalue(), told.day)


def add_slide(made: PptxPresentation, one: PptxSlideTold, told: PptxTold) -> None:
    """One slide: title, what stands below it, source, notes."""
    slide = one.slide
    is_opening = slide.part == "title"
    is_told = not (one.panels or one.picture or slide.table)
    layouts = list(made.slide_layouts)
    page = made.slides.add_slide(layouts[0 if is_opening else 1 if is_told else 2])
    colour = MSO_THEME_COLOR.ACCENT_2 if slide.reveals else MSO_THEME_COLOR.TEXT_1
    frame = page.shapes.title.text_frame
    write(frame, [slide.title], title_size(slide), told.locale, bold=True, theme=colour)
    frame.vertical_anchor = MSO_ANCHOR.TOP if not is_opening else MSO_ANCHOR.BOTTOM
    # What a picture covers says both itself.
    is_drawn = bool(one.picture) and not one.panels
    if slide.kicker and not is_drawn:
        add_text(page, KICKER, slide.kicker, told.locale)
    if slide.source and not is_drawn:
        add_text(page, FOOT, slide.source, told.locale)
    if is_told:
        body = page.placeholders[1].text_frame
        write(body, slide.told, text_size(slide), told.locale, points=slide.points)
    elif slide.table:
        add_table(page, slide.table, slide.title, told.locale)
    elif one.panels:
        add_panels(page, one, told)
    else:
        add_picture(page, one)
    page.notes_slide.notes_text_frame.text = "\n".join(slide.notes)


def write(
    frame: object,
    paragraphs: tuple[str, ...] | list[str],
    size: int,
    locale: str,
    points: tuple[str, ...] = (),
    bold: bool = False,
    theme: MSO_THEME_COLOR = MSO_THEME_COLOR.TEXT_1,
) -> None:
    """Paragraphs, then points behind a dot, in one size: it is reckoned so that all fits."""
    # In its own letters: a program that fits them by itself makes some too small to be read.
    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE  # type: ignore[attr-defined]
    for side in ("left", "right", "top", "bottom"):
        setattr(frame, f"margin_{side}", 0)
    for place, text in enumerate((*paragraphs, *points)):
        first = frame.paragraphs[0] if not place else frame.add_paragraph()  # type: ignore[attr-defined]
        first.alignment = PP_ALIGN.LEFT
        first.space_before = Pt(0)
        first.space_after = Pt(0.5 * size)
        is_point = place >= len(paragraphs)
        marked(first, is_point, size)
        run = first.add_run()
        run.text = text
        run.font.size, run.font.bold = Pt(size), bold
        run.font.color.theme_color = theme
        run.font._element.set("lang", locale)


def marked(paragraph: object, is_point: bool, size: int) -> None:
    """A paragraph behind a dot, or behind none, whatever its layout has."""
    own = paragraph._p.get_or_add_pPr()  # type: ignore[attr-defined]
    indent = int(Pt(1.2 * size)) if is_point else 0
    own.set("marL", str(indent))
    own.set("indent", str(-indent))
    if not is_point:
        own.insert_element_before(own.makeelement(BULLETLESS, {}), *AFTER_BULLET)


BULLETLESS = "{http://schemas.openxmlformats.org/drawingml/2006/main}buNone"
AFTER_BULLET = ("a:tabLst", "a:defRPr", "a:extLst")


def add_text(page: PptxSlide, box: SlideBox, text: str, locale: str) -> None:
    """A quiet line, above the title or at the foot."""
    place = (Pt(box.left), Pt(box.top), Pt(box.width), Pt(box.height))
    shape = page.shapes.add_textbox(*place)
    frame = shape.text_frame
    frame.vertical_anchor = MSO_ANCHOR.BOTTOM if box == FOOT else MSO_ANCHOR.TOP
    write(frame, [text], LEAST, locale, theme=MSO_THEME_COLOR.TEXT_2)


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
            write(cell.text_frame, [text], size, locale, bold=not number)
            cell.margin_left = cell.margin_right = Pt(CELL_ACROSS)
            cell.margin_top = cell.margin_bottom = Pt(CELL_DOWN)
            paragraph = cell.text_frame.paragraphs[0]
            paragraph.space_after = Pt(0)
            if table.numbers[place_of]:
                paragraph.alignment = PP_ALIGN.RIGHT


STYLE_ID = "{http://schemas.openxmlformats.org/drawingml/2006/main}tableStyleId"


def add_panels(page: PptxSlide, one: PptxSlideTold, told: PptxTold) -> None:
    """The bars of each measure, beside one another."""
    count = len(one.panels)
    width = (ACROSS - GUTTER * (count - 1)) / count
    for number, panel in enumerate(one.panels):
        box = SlideBox(MARGIN + number * (width + GUTTER), BODY.top, width, BODY.height)
        add_bars(page, panel, box, (one.slide.title, told.high), one.described)


def add_picture(page: PptxSlide, one: PptxSlideTold) -> None:
    """The figure's picture over the whole slide, its words in the alternative text."""
    picture = page.shapes.add_picture(BytesIO(one.picture), 0, 0, Pt(WIDTH), Pt(HEIGHT))
    picture._element.nvPicPr.cNvPr.set("descr", one.described)
