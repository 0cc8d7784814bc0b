"""What stands in the margin of a wide window: the works and the notes that a text points to.

Whoever hears the page, prints it or searches it has these from the links themselves.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from markupsafe import Markup

from generator.languages import Language
from generator.reading.works import Reference
from generator.writing.apa import titled
from generator.writing.links import reference_anchor
from generator.writing.templates import render

# A table's cells and an exhibit's foot have no margin of their own.
APART = re.compile(
    r"<figure\b(?:(?!<figure\b).)*?</figure>|<table\b(?:(?!<table\b).)*?</table>", re.DOTALL
)
POINTER = re.compile(
    r'<a class="(?:citation" href="[^"#]*#' + reference_anchor("") + r'(?P<work>[^"]+)"'
    r'|note-mark" href="[^"]*" title="(?P<note>[^"]*)")(?:(?!<a ).)*?</a>',
    re.DOTALL,
)


def with_margins(text: str, works: Mapping[str, Markup]) -> str:
    """The page with each work and note beside the first place that points to it.

    `works` are the short forms by key.
    """
    told = set[str]()

    def beside(pointer: re.Match[str]) -> str:
        said = works[pointer["work"]] if pointer["work"] else Markup(pointer["note"])
        if said in told:
            return pointer[0]
        told.add(said)
        return f"{pointer[0]}{render('beside', said=said)}"

    pieces, reached = list[str](), 0
    for apart in APART.finditer(text):
        pieces += [POINTER.sub(beside, text[reached : apart.start()]), apart[0]]
        reached = apart.end()
    return "".join([*pieces, POINTER.sub(beside, text[reached:])])


def short_forms(
    works: Sequence[Reference], marks: Mapping[str, Markup], language: Language
) -> dict[str, Markup]:
    """Each work by its key: as the text cites it, its title and what it appeared in."""
    return {
        work.key: Markup("{}, <i>{}</i>{}").format(
            marks[work.key],
            titled(work, language).title,
            Markup(", {}").format(work.container) if work.container else "",
        )
        for work in works
    }
