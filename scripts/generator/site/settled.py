"""Properties of one's own that say one thing wherever they are used: that takes their place.

The theme names each colour and size so that a site may change it; a finished sheet has no more to
change.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

import tinycss2
from tinycss2.ast import Node, QualifiedRule

DECLARED = re.compile(r"(?<![\w-])(--[\w-]+)\s*:")
# A use, with nothing or one word to fall back on; and one with more.
USE = re.compile(r"var\(\s*+(--[\w-]++)\s*+(?:,\s*+[\w-]*+\s*+)?\)")
ASKED = re.compile(r"var\(\s*(--[\w-]+)")
# Where what is said holds for the whole page.
ROOT = ":root"


def settled(style: str, asked: Collection[str]) -> str:
    """The sheet with what is said for the whole page alone in the place of each use of it.

    `asked` are the properties that pages or scripts use. One stays whose value asks for what is
    said elsewhere too, where it may be another.
    """
    rules = tinycss2.parse_stylesheet(style, True, True)
    # Of several rules for the whole page the last counts.
    said = dict(said_at_root(rules))
    elsewhere = Counter(DECLARED.findall(style)) - Counter(name for name, _ in said_at_root(rules))
    falls_back = Counter(ASKED.findall(style)) - Counter(USE.findall(style))
    below = said_below(rules)
    for name in {*asked, *elsewhere, *falls_back} & said.keys():
        del said[name]
    while local := [name for name, value in said.items() if below & set(ASKED.findall(value))]:
        below |= set(local)
        said = {name: value for name, value in said.items() if name not in below}
    before = ""
    while before != style:
        before, style = style, USE.sub(lambda use: said.get(use[1], use[0]), style)
    return style


def said_at_root(rules: Iterable[Node]) -> Iterator[tuple[str, str]]:
    """What rules for the whole page, whatever the window, say of properties of one's own."""
    for rule in rules:
        if not isinstance(rule, QualifiedRule):
            continue
        if ROOT in tinycss2.serialize(rule.prelude).replace(" ", "").split(","):
            for one in tinycss2.parse_declaration_list(rule.content, True, True):
                if one.type == "declaration" and one.name.startswith("--"):
                    yield one.name, tinycss2.serialize(one.value).strip()


def said_below(rules: Iterable[Node]) -> set[str]:
    """The properties that rules say which are not for the whole page."""
    found: set[str] = set()
    for rule in rules:
        if isinstance(rule, QualifiedRule):
            if ROOT not in tinycss2.serialize(rule.prelude):
                found |= set(DECLARED.findall(tinycss2.serialize(rule.content)))
        elif getattr(rule, "content", None) is not None:
            found |= said_below(tinycss2.parse_rule_list(rule.content, True, True))
    return found
