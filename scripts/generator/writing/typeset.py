"""Printer's quotation marks and apostrophes on pages, by one rule in both languages.

Code, tags with their attributes, places, addresses and attribute lists keep the keyboard's marks.
"""

from __future__ import annotations

import re
from html import unescape

from generator.languages import typeset

# What is not a reader's text. Elements first, whole, since their content is code or data.
KEPT = re.compile(
    r"^(?P<fence>```|~~~).*?^(?P=fence)"
    r"|<(?P<code>pre|code|kbd|samp|script|style|textarea)\b.*?</(?P=code)>"
    r"|<!--.*?-->"
    r"|</?(?P<tag>[a-zA-Z][\w-]*)[^<>]*>"
    r"|`[^`\n]+`"
    r"|\{\{.*?\}\}|\{[:#.][^{}\n]*\}"
    r"|\]\([^()\n]*\)"
    r"|^(?:!!!|\?\?\?\+?) [^\n]*"
    r"|^\[[^\]\n]+\]: [^\n]*",
    re.DOTALL | re.MULTILINE,
)
# The keyboard's marks as escaping leaves them in a text.
ENTITY = re.compile(r"&(?:quot|apos|#39|#x27);")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
# Tags that leave a sentence whole: what follows one goes on where the text before it ended.
INLINE = frozenset(
    ("a", "abbr", "b", "cite", "data", "em", "i", "q", "small", "span", "strong", "sub", "sup")
)


def typeset_page(page: str) -> str:
    """A page of Markdown and HTML with printer's marks in what a reader reads."""
    matter = FRONT_MATTER.match(page)
    start = matter.end() if matter else 0
    pieces, reached, before = [page[:start]], start, ""
    for kept in KEPT.finditer(page, start):
        own = ENTITY.sub(lambda entity: unescape(entity[0]), page[reached : kept.start()])
        pieces += [typeset(own, before), kept[0]]
        before = follows(kept, own[-1:] or before)
        reached = kept.end()
    rest = ENTITY.sub(lambda entity: unescape(entity[0]), page[reached:])
    return "".join([*pieces, typeset(rest, before)])


def follows(kept: re.Match[str], before: str) -> str:
    """The character that the text behind something kept is taken to follow."""
    if not kept["tag"]:
        # A number or a piece of code ends like a word.
        return "x"
    return before if kept["tag"].lower() in INLINE else ""
