"""Built pages made fit for a policy without inline code: the last step after MkDocs.

What goes: inline scripts (data blocks of JSON stay), scripts of other hosts, style elements,
style and event attributes, what mkdocs-jupyter adds to a notebook for its own scripts, what the
theme writes against the standard (an empty tabindex, a label for nothing, a check box that fills
itself in), its links to neighbours that a browser would fetch ahead, and its switch of the drawer,
which no key reaches: the header has another.
A table written in Markdown gets a frame to scroll in. The rest keeps its bytes.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

from generator.site.fitness import (
    UNKEPT,
    Attributes,
    classes,
    first_of_each,
    is_fetched_ahead,
    is_moved,
    is_unwanted,
    unfit,
    without_attributes,
)

VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr")
)


def finish_html(html: str) -> str:
    """The page without anything inline that would run or style; finishing twice changes nothing."""
    page = Page(html)
    page.feed(html)
    page.close()
    kept, reached = [], 0
    for start, end, text in page.edits():
        kept += [html[reached:start], text]
        reached = end
    return "".join([*kept, html[reached:]])


def with_head(html: str, head: str) -> str:
    """The page with more in its head."""
    return html.replace("</head>", f"{head}</head>", 1)


class Page(HTMLParser):
    """A reading of the page that collects what to replace, by place."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.html = html
        self.ids = frozenset(re.findall(r'\sid="([^"]+)"', html))
        self.line_starts = [0, *(line.end() for line in re.finditer("\n", html))]
        self.found: list[tuple[int, int, str]] = []
        # The element being cut: its tag, where it began, how many of the tag are open.
        self.cut_tag, self.cut_start, self.cut_depth = "", 0, 0
        # A notebook's code: 1 after its frame began, 2 within its <pre>.
        self.code = 0
        # Of each open table, whether it got a frame.
        self.framed: list[bool] = []

    def edits(self) -> list[tuple[int, int, str]]:
        """Places and their new text, in order; an element that never ended goes to the end."""
        rest = [(self.cut_start, len(self.html), "")] if self.cut_tag else []
        return self.found + rest

    @property
    def place(self) -> int:
        line, column = self.getpos()
        return self.line_starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = first_of_each(attrs)
        if self.cut_tag:
            self.cut_depth += tag == self.cut_tag
        elif tag not in VOID and is_unwanted(tag, attributes):
            self.cut_tag, self.cut_start, self.cut_depth = tag, self.place, 1
        elif is_fetched_ahead(tag, attributes) or (tag == "input" and is_moved(attributes)):
            self.found.append((self.place, self.place + len(self.get_starttag_text() or ""), ""))
        else:
            self.rewrite(tag, attributes)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element of SVG that ends where it begins."""
        attributes = first_of_each(attrs)
        if not self.cut_tag and is_unwanted(tag, attributes):
            end = self.place + len(self.get_starttag_text() or "")
            self.found.append((self.place, end, self.gap(self.place)))
        elif not self.cut_tag:
            self.rewrite(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        if self.cut_tag:
            self.cut_depth -= tag == self.cut_tag
            if not self.cut_depth:
                end = self.html.find(">", self.place) + 1 or len(self.html)
                self.found.append((self.cut_start, end, self.gap(self.cut_start)))
                self.cut_tag = ""
        elif tag == "pre" and self.code == 2:
            self.found.append((self.place, self.place, "</code>"))
            self.code = 0
        elif tag == "table" and self.framed and self.framed.pop():
            end = self.html.find(">", self.place) + 1
            self.found.append((end, end, "</div>"))

    def gap(self, start: int) -> str:
        """What stands for a cut: a stray "<" before it must not join the text behind to a tag."""
        return " " if self.html[:start].endswith("<") else ""

    def rewrite(self, tag: str, attributes: Attributes) -> None:
        """A start tag without what is forbidden; code blocks as the rest of the site has them."""
        text = self.get_starttag_text() or ""
        unwelcome = unfit(tag, attributes, self.ids)
        new = without_attributes(text, unwelcome)
        if "autocomplete" in unwelcome & attributes.keys() and UNKEPT in self.ids:
            new = f'{new[:-1]} form="{UNKEPT}">'
        if "highlight-ipynb" in classes(attributes):
            new = new.replace("highlight-ipynb", "highlight", 1)
            self.code = 1
        elif tag == "pre" and self.code == 1:
            # What moves sideways is reached by the tab key too.
            new += '<code tabindex="0">'
            self.code = 2
        elif tag == "table":
            self.framed.append("class" not in attributes)
            if self.framed[-1]:
                new = f'<div class="table-scroll">{new[:6]} class="data-table"{new[6:]}'
        if new != text:
            self.found.append((self.place, self.place + len(text), new))
