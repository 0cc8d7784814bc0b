"""A presentation without slides in the site's look: 16:9, our colours, three layouts.

Made of the one that python-pptx brings, without what that says of its own making.
"""

from __future__ import annotations

import re

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.presentation import Presentation as PptxPresentation
from pptx.shapes.placeholder import SlidePlaceholder
from pptx.util import Pt

from generator.drawing.downloads import LIGHT
from generator.lessons.slide_room import (
    ACROSS,
    BODY,
    HEIGHT,
    LEAST,
    MARGIN,
    NUMBER,
    TITLE,
    WIDTH,
    SlideBox,
)

# The layouts of the template that slides have, by their place in it.
OPENING, TEXT, SHOWN = 0, 1, 5
# Where the title page has its two texts.
TITLE_ALONE = SlideBox(MARGIN, 150, ACROSS, 150)
LINE_BELOW = SlideBox(MARGIN, 316, ACROSS, 60)
# What of the template is none of ours: its picture, its statistics, somebody's printer.
LEFT_OUT = ("/thumbnail", "/extended-properties", "/printerSettings")
# Letters for titles that Windows, macOS, Google and LibreOffice have; a lecturer may change both.
SERIF_NAME = "Georgia"
TITLES_OF_LAYOUTS = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
TEXTS_OF_LAYOUTS = (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT, PP_PLACEHOLDER.SUBTITLE)
# What says how large letters are, in hundredths of a point.
LETTERS = "{http://schemas.openxmlformats.org/drawingml/2006/main}defRPr"
COLOURS = {
    "dk1": "ink",
    "lt1": "paper",
    "dk2": "quiet",
    "lt2": "grid",
    "accent1": "study",
    "accent2": "ours",
    "accent3": "others",
    "accent4": "context",
    "accent5": "doubt",
    "accent6": "water",
    "hlink": "ours",
    "folHlink": "quiet",
}


def empty_presentation() -> PptxPresentation:
    """The presentation with its layouts, its theme, and no slide."""
    made = Presentation()
    made.slide_width, made.slide_height = Pt(WIDTH), Pt(HEIGHT)
    package = made.part.package
    for owner in (package, made.part):
        for name, relation in list(owner._rels.items()):
            if relation.reltype.endswith(LEFT_OUT):
                owner._rels.pop(name)
    layouts = list(made.slide_layouts)
    for place, layout in enumerate(layouts):
        if place not in (OPENING, TEXT, SHOWN):
            made.slide_layouts.remove(layout)
    theme = made.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme.blob = in_our_colours(theme.blob.decode("utf-8")).encode("utf-8")
    set_places(made)
    return made


def in_our_colours(theme: str) -> str:
    """The theme with the site's colours in light, and a serif for titles."""
    for name, colour in COLOURS.items():
        own = f'<a:{name}><a:srgbClr val="{LIGHT[colour][1:].upper()}"/></a:{name}>'
        theme = re.sub(rf"<a:{name}>.*?</a:{name}>", own, theme, count=1)
    return theme.replace('<a:latin typeface="Calibri"/>', f'<a:latin typeface="{SERIF_NAME}"/>', 1)


def set_places(made: PptxPresentation) -> None:
    """Title, text and number where our slides have them; dates and feet of the template go."""
    for owner in (made.slide_master, *made.slide_layouts):
        for shape in list(owner.placeholders):
            kind = shape.placeholder_format.type
            is_opening = owner == made.slide_layouts[0]
            if kind in TITLES_OF_LAYOUTS:
                put(shape, TITLE_ALONE if is_opening else TITLE)
            elif kind in TEXTS_OF_LAYOUTS:
                put(shape, LINE_BELOW if is_opening else BODY)
            elif kind == PP_PLACEHOLDER.SLIDE_NUMBER:
                put(shape, NUMBER)
                for letters in shape._element.iter(LETTERS):
                    letters.set("sz", str(100 * LEAST))
            else:
                shape._element.getparent().remove(shape._element)


def put(shape: SlidePlaceholder, box: SlideBox) -> None:
    """A shape in a box."""
    for name in ("left", "top", "width", "height"):
        setattr(shape, name, Pt(getattr(box, name)))
