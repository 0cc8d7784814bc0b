"""Printer's quotation marks and apostrophes on pages, by one rule in both languages.

A sign of money stays on the line of its number.

Code, tags with their attributes, places, addresses and attribute lists keep the keyboard's marks.
"""

from __future__ import annotations

import re
from functools import cache
from html import unescape

from generator.languages import LANGUAGES, NBSP, Money, typeset

# What is not a reader's text. Elements first, whole, since their content is code or data.
CODE = "|".join(
    rf"<{tag}\b(?:(?!<{tag}\b).)*?</{tag}>"
    for tag in ("pre", "code", "kbd", "samp", "script", "style", "textarea")
)
KEPT = re.compile(
    r"^```(?:(?!^```).)*?^```|^~~~(?:(?!^~~~).)*?^~~~"
    rf"|{CODE}"
    r"|<!--(?:(?!<!--).)*?-->"
    r"|</?(?P<tag>[a-zA-Z][\w-]*+)[^<>]*>"
    r"|`[^`\n]+`"
    r"|\{\{(?:(?!\{\{).)*?\}\}|\{[:#.][^{}\n]*\}"
    r"|\]\([^()\n]*\)"
    r"|^(?:!!!|\?\?\?\+?) [^\n]*"
    r"|^\[[^\]\n]+\]: [^\n]*",
    re.DOTALL | re.MULTILINE,
)
# The keyboard's marks as escaping leaves them in a text.
ENTITY = re.compile(r"&(?:quot|apos|#34|#39|#x27);")
# A sign of money stands beside one.
DIGIT = re.compile(r"\d")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
# What lists of results show of a page, and an apostrophe in it: between two letters it ends no text
# of YAML.
SAID_OF_IT = re.compile(r"^(?:title|description):.*$", re.MULTILINE)
APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
# Tags that leave a sentence whole: what follows one goes on where the text before it ended.
INLINE = frozenset(
    ("a", "abbr", "b", "cite", "data", "em", "i", "q", "small", "span", "strong", "sub", "sup")
)


def typeset_front(matter: str) -> str:
    """What stands above a page, with printer's marks in its title and its description."""
    return SAID_OF_IT.sub(lambda line: APOSTROPHE.sub("’", line[0]), matter)


def typeset_page(page: str) -> str:
    """A page of Markdown and HTML with printer's marks in what a reader reads."""
    matter = FRONT_MATTER.match(page)
    start = matter.end() if matter else 0
    pieces, reached, before = [typeset_front(page[:start])], start, ""
    for kept in KEPT.finditer(page, start):
        own = page[reached : kept.start()]
        pieces += [readers_text(own, before), kept[0]]
        before = follows(kept, own[-1:] or before)
        reached = kept.end()
    return "".join([*pieces, readers_text(page[reached:], before)])


def readers_text(text: str, before: str) -> str:
    """A text between tags as a reader sees it, following the character `before`."""
    plain = ENTITY.sub(lambda entity: unescape(entity[0]), text) if "&" in text else text
    said = typeset(plain, before)
    if not DIGIT.search(said):
        return said
    moneys = {one for language in LANGUAGES.values() for one in language.currencies.values()}
    for keyed, set_so in money_signs(frozenset(moneys)):
        said = keyed.sub(set_so, said)
    return said


@cache
def money_signs(moneys: frozenset[Money]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """How the sign of each money is typed beside a number, and how it stays on its line."""
    before = {one.before for one in moneys if one.before.endswith(NBSP)}
    behind = {one.behind for one in moneys if one.behind.startswith(NBSP)}
    return (
        *((re.compile(rf"(?<!\w){typed(sign)}(?=\d)"), sign) for sign in sorted(before)),
        *((re.compile(rf"(?<=\d){typed(sign)}(?!\w)"), sign) for sign in sorted(behind)),
    )


def typed(sign: str) -> str:
    """A pattern of a sign as a keyboard writes it."""
    return re.escape(sign.replace(NBSP, " "))


def follows(kept: re.Match[str], before: str) -> str:
    """The character that the text behind something kept is taken to follow."""
    if not kept["tag"]:
        # A number or a piece of code ends like a word.
        return "x"
    return before if kept["tag"].lower() in INLINE else ""
