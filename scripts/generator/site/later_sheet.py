"""The rules of what scripts write when a reader asks: a sheet of its own, which comes with them.

A number's window, an interactive chart and what the search finds are in no page as it arrives.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set

import tinycss2

from generator.site.lean import lean_style
from generator.site.named import WORD, data_in, in_scripts
from generator.site.style_rules import may_match, rules_kept

# Where a page names it, in what it holds back; no request of the page itself.
ASKS = re.compile(r'(<link data-asked rel="stylesheet" href="[^"]*?)assets/css/asked\.css(?=")')

PROPERTY = re.compile(r"--[\w-]+")


def asks_later(html: str) -> bool:
    """Whether a page has scripts that ask for such a sheet."""
    return bool(ASKS.search(html))


def parted(style: str, named: Set[str], scripts: Iterable[str]) -> tuple[str, str]:
    """The rules that may match once pages and the scripts that come with them are there; the rest.

    `named` is what the pages name. What rules share (typefaces, animations, properties of one's
    own) stays with the first.
    """
    scripts = list(scripts)
    words = named | in_scripts(scripts) | data_in(scripts)
    rules = tinycss2.parse_stylesheet(style, True, True)
    # A page may ask for a property that no rule does.
    shared = {*PROPERTY.findall(style), *WORD.findall(style)}
    now = rules_kept(rules, lambda one: may_match(one, words), shared)
    later = rules_kept(rules, lambda one: not may_match(one, words), shared, shares=False)
    return lean_style("".join(now)), lean_style("".join(later))


def with_later_sheet(html: str, path: str) -> str:
    """The page with the address of that sheet."""
    return ASKS.sub(rf"\g<1>{path}", html)
