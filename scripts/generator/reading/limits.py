"""How large and how deep may be what people hand over: the limits, each many times what one needs.

Whatever keeps within them is read in seconds; what does not is refused before anything grows of it.
README says them to maintainers.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator

# Bytes of a file that is read: the largest of this study is a hundredth of it.
MOST_BYTES = 4_000_000
# Rows of a table: each has a row on the page of its dataset.
MOST_ROWS = 5_000
# Letters of a cell, or of a text in JSON or TOML; of a whole row of a table.
LONGEST_TEXT, LONGEST_LINE = 10_000, 50_000
# Entries of one object, table or list.
MOST_ENTRIES = 10_000
# Objects and lists within one another.
DEEPEST = 32
# Digits of a whole number, all of which a 64-bit float keeps.
MOST_DIGITS = 15
# Letters of YAML: of a page's front matter, and of the publisher's file.
LONGEST_YAML = 20_000
# Letters of a page, and of a paragraph of it: lines without an empty one between.
LONGEST_PAGE, LONGEST_PARAGRAPH = 60_000, 10_000
# Lists and quotations within one another: signs at the head of a line, spaces before them.
MOST_SIGNS, WIDEST_MARGIN = 8, 40
NESTED = f"at most {DEEPEST} objects and lists within one another"
LONG_NUMBER = f"a whole number of at most {MOST_DIGITS} digits"
HEAD = re.compile(rf"(?:(?:>[ \t]?|[*+-][ \t]+|\d{{1,9}}[.)][ \t]+)){{{MOST_SIGNS + 1}}}")
RULE = re.compile(r"[-*_ \t]+")
FENCE = re.compile(r"`{3,}|~{3,}")
# A few letters over and over are no text, and keep whatever looks for a pattern in it busy.
MOST_REPEATS = 200
REPEATED = re.compile(rf"(.{{1,8}}?)\1{{{MOST_REPEATS}}}", re.DOTALL)
NOT_REPEATED = f"no letters that are repeated more than {MOST_REPEATS} times in a row"


def every_part(value: object) -> Iterator[tuple[str, object, int]]:
    """Each part of what JSON or TOML holds: its place, itself, how deep it stands; names as well.

    Without recursion, which ends before what is nested too deep; places in a list count from 1.
    """
    waiting: list[tuple[str, object, int]] = [("", value, 0)]
    while waiting:
        place, found, depth = waiting.pop()
        yield place, found, depth
        if isinstance(found, dict):
            yield from ((place, name, depth) for name in found)
            named: Iterable[tuple[object, object]] = found.items()
        elif isinstance(found, list):
            named = enumerate(found, start=1)
        else:
            continue
        at = f"{place}." if place else ""
        waiting += reversed([(f"{at}{name}", part, depth + 1) for name, part in named])


def size_fault(found: object, depth: int) -> str:
    """What was expected of a part that keeps to no limit; nothing where it does."""
    if isinstance(found, dict | list):
        if depth >= DEEPEST:
            return NESTED
        if len(found) > MOST_ENTRIES:
            return f"at most {MOST_ENTRIES} entries, not {len(found)}"
    if isinstance(found, str) and len(found) > LONGEST_TEXT:
        return f"a text of at most {LONGEST_TEXT} letters, not {len(found)}"
    if isinstance(found, str) and REPEATED.search(found):
        return NOT_REPEATED
    if isinstance(found, int) and abs(found) >= 10**MOST_DIGITS:
        return LONG_NUMBER
    if isinstance(found, float) and not math.isfinite(found):
        return "a finite number"
    return ""


def page_fault(text: str) -> tuple[int, str] | None:
    """The first line of a page that keeps to no limit, from 1, and what was expected."""
    if len(text) > LONGEST_PAGE:
        return 1, f"a page of at most {LONGEST_PAGE} letters, not {len(text)}"
    letters, fence = 0, ""
    for row, line in enumerate(text.split("\n"), start=1):
        letters = letters + len(line) + 1 if line.strip() else 0
        if REPEATED.search(line):
            return row, NOT_REPEATED
        if letters > LONGEST_PARAGRAPH:
            return (
                row,
                f"at most {LONGEST_PARAGRAPH} letters in a paragraph; an empty line ends one",
            )
        if found := FENCE.match(line.lstrip(" \t")):
            opened = found[0]
            fence = "" if fence and opened.startswith(fence) else fence or opened
        elif not fence:
            if HEAD.match(line.lstrip(" \t")) and not RULE.fullmatch(line):
                return row, f"at most {MOST_SIGNS} lists and quotations within one another"
            if len(line) - len(line.lstrip(" \t")) > WIDEST_MARGIN:
                return row, f"at most {WIDEST_MARGIN} spaces before the text"
    return None
