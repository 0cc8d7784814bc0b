"""A heading of a page leads to itself, so that its address can be copied.

This is done to finished pages: neither the search, nor the contents of a page, nor the page as
Markdown has the link.
"""

from __future__ import annotations

import re

ARTICLE = re.compile(r"<article\b.*</article>", re.DOTALL)
# What opens a fold is no place for a link; the place within is led to by the contents of the page.
HEADING = re.compile(
    r'<summary\b.*?</summary>|(<h([23])(?=[^>]*\sid="([^"]+)")[^>]*>)(.*?)(</h\2>)', re.DOTALL
)


def with_heading_links(html: str) -> str:
    """The page with a link around the words of each heading that others may link to.

    A heading that leads elsewhere, or to itself already, stays as it is.
    """
    return ARTICLE.sub(lambda article: HEADING.sub(linked, article[0]), html)


def linked(heading: re.Match[str]) -> str:
    """The heading as a link to its own place."""
    start, _, place, words, end = heading.groups()
    if start is None or "<a " in words:
        return heading[0]
    return f'{start}<a class="heading-link" href="#{place}">{words.strip()}</a>{end}'
