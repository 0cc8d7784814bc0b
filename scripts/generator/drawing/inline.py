"""A drawing as it stands within a page: one line, one picture, nothing said twice."""

from __future__ import annotations

import re

from markupsafe import Markup

# Vega names the parts of a drawing for its own kind of screen-reader support; a drawing of ours is
# one picture with one name and one description.
PART_ROLES = re.compile(
    r' (?:role="graphics-[\w-]+"|aria-(?:roledescription|label|hidden)="[^"<>]*")'
)
# The class that the drawing library gives to every drawing.
CLASS = re.compile(r'\bclass="[^"]*" ?')
FAMILY = re.compile(r' font-family="[^"]*"')


def svg_on_one_line(svg: str) -> str:
    """The drawing on one line, which Markdown leaves alone; a typeface of all its texts once."""
    line = re.sub(r"\s*\n\s*", " ", PART_ROLES.sub("", svg)).strip()
    families = set(FAMILY.findall(line))
    if len(families) == 1:
        line = FAMILY.sub("", line).replace("<svg", f"<svg{families.pop()}", 1)
    return line


def opened(svg: str) -> Markup:
    """The drawing on one line without `<svg `, for a template that gives it a name of its own."""
    return Markup(svg_on_one_line(svg).removeprefix("<svg "))
