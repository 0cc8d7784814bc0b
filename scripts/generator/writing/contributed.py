"""Prose before it reaches the publisher: what it leads to in HTML is on the list, or is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from markdown import Markdown
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.md_in_html import MarkdownInHtmlExtension
from markdown.extensions.tables import TableExtension
from mistune import HTMLRenderer, create_markdown

from generator.errors import InvalidProse
from generator.reading import body_of
from generator.writing.allowed import not_allowed
from generator.writing.prose import on_line

# What can be no element and no attribute but those of a quotation, whatever stands around it: a
# place, words in brackets that lead nowhere, such as a citation, an id, a link to a page, to a
# place on one or to a plain address. What no sign of markup is left in is text.
PLAIN = re.compile(
    r"\{\{ [\w.:-]+ \}\}|\{#[\w-]+\}|</q>|<q(?: class=\"\w+\")?>"
    r"|(?<!!)\[[^][<>{}()`]*\](?:\((?:https?://|(?!/))[\w./~%-]*(?:#[\w-]+)?\)|(?![\[({:]))"
)
MARKUP = re.compile(r"[<\[{]")
# Ours have six at the most; what makes HTML of a paragraph of thousands takes minutes.
MOST, BLANK_LINE = 200, re.compile(r"\n[ \t]*\n")
# The voices of a page part it: what begins in one does not end in the next.
FENCE = re.compile(r"^:::.*$", re.MULTILINE)
# An address that links elsewhere on the page take by its name, and the name.
DEFINED = re.compile(r"^[ ]{0,3}\[([^\]\n]+)\]:", re.MULTILINE)
ALIGNED = re.compile(r' style="text-align:(left|right|center)"')


def contributed_faults(text: str, file: str, html: Callable[[str], str]) -> Iterator[InvalidProse]:
    """What of a text is not on the list, each by its line; `html` makes of a part what it leads to.

    Parts are tried by themselves, since the build puts each voice in a place of its own.
    """
    body = body_of(text)
    begins = [0, *(fence.start() for fence in FENCE.finditer(body))]
    spoken = FENCE.sub(lambda fence: " " * len(fence[0]), body)
    for begin, end in zip(begins, [*begins[1:], len(body)], strict=True):
        for place, said in unlisted(spoken[begin:end], html):
            yield InvalidProse(on_line(file, body, begin + place), said)


def unlisted(part: str, html: Callable[[str], str]) -> Iterator[tuple[int, str]]:
    """What of a part is not on the list, and about where it stands there."""
    marked = PLAIN.sub(lambda plain: " " * len(plain[0]), part)
    first = MARKUP.search(marked)
    if not first:
        return
    since = first.start()
    if any(len(MARKUP.findall(one)) > MOST for one in BLANK_LINE.split(marked)):
        yield since, f"expected at most {MOST} signs of markup, such as < or [, in a paragraph"
        return
    used = "".join(f"\n\n[{name}]\n" for name in DEFINED.findall(part))
    for begins, said in not_allowed(html(part + used)):
        # What is written in other letters than it is read stands somewhere behind the one before.
        since = max(since, part.lower().find(begins.lower(), since))
        yield since, said


def page_html(text: str) -> str:
    """What the publisher makes of the Markdown of a page."""
    extensions = [
        AttrListExtension(),
        MarkdownInHtmlExtension(),
        # As an attribute that is on the list, where the publisher's own sets a style, which goes.
        TableExtension(use_align_attribute=True),
    ]
    return str(Markdown(extensions=extensions).convert(text))


def cell_html(text: str) -> str:
    """What it makes of a cell of a notebook."""
    shown = HTMLRenderer(escape=False, allow_harmful_protocols=True)
    made = create_markdown(renderer=shown, plugins=["strikethrough", "table", "url"])(text)
    return ALIGNED.sub(r' align="\1"', str(made))
