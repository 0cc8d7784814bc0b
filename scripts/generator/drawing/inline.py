"""A drawing as it stands within a page: one line, one picture, nothing said twice."""

from __future__ import annotations

import functools
import re

from markupsafe import Markup

from generator.drawing.charts.style import FONT
from generator.drawing.lean_marks import lean_marks
from generator.drawing.outlines import lean_outline

# Vega names the parts of a drawing for its own kind of screen-reader support, and for scripts; a
# drawing of ours is one picture with one name and one description.
PARTS = re.compile(
    r' (?:role="graphics-[\w-]+"|aria-(?:roledescription|label|hidden)="[^"<>]*"'
    r'|class="mark-[\w-]+ role-[^"]*")'
)
# What a page takes for granted, and a drawing that stands alone has to say.
GRANTED = re.compile(
    r' (?:xmlns(?::xlink)?="[^"]*"|version="1\.1"|text-anchor="start"'
    r'|font-(?:weight|style)="normal"|opacity="1"|transform="translate\(0,0\)"|y2="0"'
    r'|stroke-dasharray="")'
)
# A ground without a colour, and what is not displayed at all.
UNSEEN = re.compile(r'<path class="background" d="[^"]*"/>|<path [^>]*display="none"/>')
SIZE = re.compile(r'^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"')
CLIP = re.compile(
    r'<clipPath id="([^"]+)"><rect x="0" y="0" width="([\d.]+)" height="([\d.]+)"/></clipPath>'
)
# A frame is a little smaller than its drawing where a line stands at the edge.
EDGE = 2
OUTLINE = re.compile(r'(<path [^>]*?\bd=")([^"]+)"')
# The class that the drawing library gives to every drawing.
CLASS = re.compile(r'\bclass="[^"]*" ?')
FAMILY = re.compile(r' font-family="[^"]*"')


def svg_on_one_line(svg: str) -> str:
    """The drawing on one line, which Markdown leaves alone; a typeface of all its texts once."""
    line = re.sub(r"\s*\n\s*", " ", PARTS.sub("", svg)).strip()
    line = without_clips(UNSEEN.sub("", GRANTED.sub("", line)))
    line = OUTLINE.sub(lambda path: f'{path[1]}{lean_outline(path[2])}"', line)
    families = set(FAMILY.findall(line))
    if len(families) == 1:
        line = FAMILY.sub("", line)
        # The page's own needs no word.
        if (shared := families.pop()) != f' font-family="{FONT}"':
            line = line.replace("<svg", f"<svg{shared}", 1)
    return lean_marks(line)


def without_clips(svg: str) -> str:
    """The drawing without frames that cut where the picture ends anyway."""
    size = SIZE.match(svg)
    if not size:
        return svg
    width, height = float(size[1]) - EDGE, float(size[2]) - EDGE
    for name, across, down in CLIP.findall(svg):
        if float(across) >= width and float(down) >= height:
            svg = svg.replace(f' clip-path="url(#{name})"', "")
            svg = re.sub(rf'<clipPath id="{re.escape(name)}">.*?</clipPath>', "", svg)
    return svg.replace("<defs></defs>", "")


@functools.lru_cache(1000)
def opened(svg: str) -> Markup:
    """The drawing on one line without `<svg `, for a template that gives it a name of its own."""
    return Markup(svg_on_one_line(svg).removeprefix("<svg "))
