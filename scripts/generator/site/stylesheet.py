"""One style sheet for all pages that ask for the same ones, with the rules that they match alone.

The theme's sheet serves every site that could be made with it; a quarter of it serves this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from hashlib import sha256

from generator.site.lean import lean_style
from generator.site.named import data_in, in_scripts
from generator.site.settled import settled
from generator.site.style_rules import USED, reduced

# What asks for a style sheet, and where a site's own files begin, however deep the page lies.
LINK = re.compile(r'[ \t]*<link rel="stylesheet" href="([^"]*?)(assets/[^"]+\.css)">\n?')
# What asks for the sheet of a kind of page, which comes behind that one.
OWN = re.compile(r'<link data-own rel="stylesheet" href="([^"]*)">')
# Between sheets that are settled together: no remark is left in what they are made of.
BETWEEN = "/* own */"
# What the theme's own scripts write into a page of this site: its search, where the reader is, and
# what holds the page still below the search.
# Of the rest that they could write (versions, annotations, tabs, dialogs), a site of ours has none.
THEME_WRITES = ("md-search", "md-nav", "md-sidebar", "focus-visible", "data-md-")
# Where the theme's own sheets lie.
THEME = "assets/stylesheets/"


def sheets_of(html: str) -> tuple[str, ...]:
    """The style sheets that a page asks for, below the site's root, in order."""
    return tuple(path for _, path in LINK.findall(html))


def own_sheets_of(html: str) -> tuple[str, ...]:
    """The sheets of its own kind that a page asks for, below the site's root, in order."""
    return tuple(link[link.index("assets/") :] for link in OWN.findall(html))


def sheet_name(style: str) -> str:
    """Where a style sheet lies: a digest in its name, so that browsers may keep it for ever."""
    return f"assets/css/style.{sha256(style.encode()).hexdigest()[:8]}.min.css"


def with_sheet(html: str, path: str) -> str:
    """The page with one style sheet in the place of those that it asks for."""
    links = LINK.findall(html)
    if not links:
        return html
    one = f'<link rel="stylesheet" href="{links[0][0]}{path}">\n'
    return LINK.sub(lambda link: one if link[0] in first_of(html) else "", html)


def first_of(html: str) -> str:
    """The first request of a page for a style sheet, as it is written."""
    found = LINK.search(html)
    return found[0] if found else ""


def asked_in(texts: Iterable[str]) -> set[str]:
    """The properties of one's own that pages or scripts use."""
    return {name for text in texts for name in USED.findall(text)}


def bundle(
    sheets: Iterable[str],
    named: Set[str],
    asked: Set[str],
    scripts: Iterable[str],
    theme: Iterable[str],
    own: Iterable[str] = (),
) -> tuple[str, ...]:
    """Style sheets as one, reduced to what pages, our scripts and the theme's may name; and those
    of one kind of page each, which find in it what they ask for.

    `named` is what the pages name, `asked` the properties of one's own that they use.
    """
    scripts = list(scripts)
    words = named | in_scripts(scripts) | data_in(scripts)
    words |= in_scripts(theme, THEME_WRITES)
    asked = asked | asked_in(scripts)
    # On its pages alone, but all of it: what it names no other page may.
    behind = [lean_style(text) for text in own]
    kept = reduced("\n".join(sheets), words, asked | asked_in(behind))
    one, *others = settled(BETWEEN.join([kept, *behind]), asked).split(BETWEEN)
    return reduced(one, words, asked | asked_in(others)), *others
