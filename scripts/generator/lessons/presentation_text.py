"""Words on a slide of a presentation: in letters that were reckoned to fit, in their language."""

from __future__ import annotations

from collections.abc import Sequence

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.slide import Slide as PptxSlide
from pptx.text.text import TextFrame, _Paragraph
from pptx.util import Pt

from generator.lessons.slide_room import BETWEEN, FOOT, INDENT, LEAST, SlideBox

# What says that a paragraph has no dot, and what may stand behind it.
BULLETLESS = "{http://schemas.openxmlformats.org/drawingml/2006/main}buNone"
AFTER_BULLET = ("a:tabLst", "a:defRPr", "a:extLst")


def set_text(
    frame: TextFrame,
    paragraphs: Sequence[str],
    size: int,
    locale: str,
    points: Sequence[str] = (),
    bold: bool = False,
    theme: MSO_THEME_COLOR = MSO_THEME_COLOR.TEXT_1,
) -> None:
    """Paragraphs, then points behind a dot, in one size: it is reckoned so that all fits."""
    # In its own letters: a program that fits them by itself makes some too small to be read.
    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
    for side in ("left", "right", "top", "bottom"):
        setattr(frame, f"margin_{side}", 0)
    for place, text in enumerate((*paragraphs, *points)):
        first = frame.paragraphs[0] if not place else frame.add_paragraph()
        first.alignment = PP_ALIGN.LEFT
        first.space_before = Pt(0)
        first.space_after = Pt(BETWEEN * size)
        is_point = place >= len(paragraphs)
        with_dot(first, is_point, size)
        run = first.add_run()
        run.text = text
        run.font.size, run.font.bold = Pt(size), bold
        run.font.color.theme_color = theme
        run.font._element.set("lang", locale)


def with_dot(paragraph: _Paragraph, is_point: bool, size: int) -> None:
    """A paragraph behind a dot, or behind none, whatever its layout has."""
    own = paragraph._p.get_or_add_pPr()
    indent = int(Pt(INDENT * size)) if is_point else 0
    own.set("marL", str(indent))
    own.set("indent", str(-indent))
    if not is_point:
        own.insert_element_before(own.makeelement(BULLETLESS, {}), *AFTER_BULLET)


def add_text(page: PptxSlide, box: SlideBox, text: str, locale: str) -> None:
    """A quiet line, above the title or at the foot."""
    place = (Pt(box.left), Pt(box.top), Pt(box.width), Pt(box.height))
    shape = page.shapes.add_textbox(*place)
    frame = shape.text_frame
    frame.vertical_anchor = MSO_ANCHOR.BOTTOM if box == FOOT else MSO_ANCHOR.TOP
    set_text(frame, [text], LEAST, locale, theme=MSO_THEME_COLOR.TEXT_2)
