"""A heading of a page leads to itself, so that its address can be copied.

This is done to finished pages: neither the search, nor the contents of a page, nor the page as
Markdown has the link.
"""

from __future__ import annotations

import re

from markupsafe import Markup

from generator.writing.templates import render

# What opens a fold is no place for a link; the place within is led to by the contents of the page.
HEADING = re.compile(
    r"<summary\b(?:(?!<summary\b).)*?</summary>"
    r'|(<h([23])\b(?=[^<>]*\sid="([^"<>]+)")[^<>]*>)((?:(?!<h[23]\b).)*?)(</h\2>)',
    re.DOTALL,
)


def with_heading_links(html: str) -> str:
    """The page with a link around the words of each heading that others may link to.

    A heading that leads elsewhere, or to itself already, stays as it is.
    """
    start, end = html.find("<article"), html.rfind("</article>")
    if not 0 <= start < end:
        return html
    return f"{html[:start]}{HEADING.sub(linked, html[start:end])}{html[end:]}"


def linked(heading: re.Match[str]) -> str:
    """The heading as a link to its own place."""
    start, _, place, words, end = heading.groups()
    if start is None or "<a " in words:
        return heading[0]
    # An id and words of a finished page are HTML already.
    link = render("heading_link", place=Markup(place), words=Markup(words.strip()))
    return f"{start}{link}{end}"
