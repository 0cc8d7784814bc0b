"""The slides of a lesson as a presentation (PPTX) that a lecturer can edit.

Titles and texts stand in the places of their layouts, tables and bars are PowerPoint's own; what it
cannot draw is the figure's picture. The same bytes each time: its properties and the members of its
zip bear the day of the release.
"""

from __future__ import annotations

import datetime
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR
from pptx.presentation import Presentation as PptxPresentation
from pptx.slide import Slide as PptxSlide
from pptx.util import Pt

from generator import lessons
from generator.drawing import card_lines, measured, pictures
from generator.lessons.chart_shapes import add_bars
from generator.lessons.dated_zip import with_day
from generator.lessons.native_charts import NativePanel
from generator.lessons.presentation_look import empty_presentation
from generator.lessons.presentation_tables import add_table
from generator.lessons.presentation_text import add_text, set_text
from generator.lessons.slide import Slide
from generator.lessons.slide_room import (
    ACROSS,
    BODY,
    FOOT,
    HEIGHT,
    KICKER,
    MARGIN,
    WIDTH,
    SlideBox,
    text_size,
    title_size,
)
from generator.writing import workbooks

# What of our code and files a presentation is made from, beside its slides: this room, our
# typefaces, by which letters are reckoned, and the colours of pictures.
MADE_FROM: tuple[str | Path, ...] = (
    lessons.__name__,
    *(one.__name__ for one in (card_lines, measured, workbooks)),
    *pictures.MADE_FROM,
)
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
    set_text(frame, [slide.title], title_size(slide), told.locale, bold=True, theme=colour)
    frame.vertical_anchor = MSO_ANCHOR.TOP if not is_opening else MSO_ANCHOR.BOTTOM
    # What a picture covers says both itself.
    is_drawn = bool(one.picture) and not one.panels
    if not is_drawn:
        add_number(page)
    if slide.kicker and not is_drawn:
        add_text(page, KICKER, slide.kicker, told.locale)
    if slide.source and not is_drawn:
        add_text(page, FOOT, slide.source, told.locale)
    if is_told:
        body = page.placeholders[1].text_frame
        set_text(body, slide.told, text_size(slide), told.locale, points=slide.points)
    elif slide.table:
        add_table(page, slide.table, slide.title, told.locale)
    elif one.panels:
        add_panels(page, one, told)
    else:
        add_picture(page, one)
    page.notes_slide.notes_text_frame.text = "\n".join(slide.notes)


def add_number(page: PptxSlide) -> None:
    """The number of the slide, as its layout has it."""
    for shape in page.slide_layout.placeholders:
        if shape.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER:
            number = deepcopy(shape._element)
            number.nvSpPr.cNvPr.set("id", str(page.shapes._next_shape_id))
            page.shapes._spTree.append(number)


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
