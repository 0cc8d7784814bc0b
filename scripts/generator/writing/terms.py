"""Links from prose to the page that explains terms, told from others: they open in place."""

from __future__ import annotations

import re
from collections.abc import Collection
from posixpath import dirname, join, normpath

# A link to a place on another written page; one with attributes of its own keeps them.
LINK = re.compile(r"\]\((?P<page>[\w./-]+\.md)#[\w-]+\)(?!\{)")
MARK = "{.term}"


def terms_marked(text: str, page: str, explaining: Collection[str]) -> str:
    """The text of a page with its links to the `explaining` pages marked as those of terms."""

    def marked(link: re.Match[str]) -> str:
        there = normpath(join(dirname(page), link["page"]))
        return f"{link[0]}{MARK}" if there in explaining and there != page else link[0]

    return LINK.sub(marked, text)
