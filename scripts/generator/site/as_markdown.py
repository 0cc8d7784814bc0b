"""A page as Markdown alone, for another publisher, a lecturer's own notes or an assistant.

Its links lead where the page's do, from beside its index.html.
"""

from __future__ import annotations

import posixpath
import re
from functools import partial
from html import escape, unescape

from generator.reading import body_of
from generator.reading.ticks import in_ticks, with_ticks
from generator.site.in_markdown import BLOCKS, UNSHOWN, VOID, Element, tidied, written_out
from generator.writing.links import Links
from generator.writing.markdown_tables import ENTITY, plain_text

# What a text becomes as it is published, for the publisher and apart.
MADE_FROM = (
    *(__name__, "generator.site.in_markdown", "generator.making.language"),
    *("generator.writing", "generator.reading", "generator.languages"),
)
FENCED = re.compile(r"^```(?:(?!^```).)*?^```", re.MULTILINE | re.DOTALL)
# Ids of headings and other attributes, which are one extension's, and no one's to read.
ATTRIBUTES = re.compile(r"(?<![ \t])[ \t]*+\{[#:.][^{}\n]*\}")
TO_FILE = re.compile(r"\]\((?![\w+.-]+:|/)([^()\s#]+)(#[^()\s]*)?\)")
# A place of the page itself, whose ids no other publisher has: it leads to the site's own page.
TO_PLACE = re.compile(r"\]\(#")
# Our templates write well-formed tags; with html.parser a page would take a third longer.
TOKEN = re.compile(
    r"""<(/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*"|='[^']*')?)*)\s*/?>|<!--(?:(?!<!--).)*?-->|[^<]+|<""",
    re.DOTALL,
)
ATTRIBUTE = re.compile(r"""([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'))?""")
DRAWING = re.compile(r"<svg\b([^<>]*)>.*?(?:</svg>|\Z)", re.DOTALL)
SAID = re.compile(r'(?<![\w-])([\w-]+)="([^"]*)"')
# What would begin a list, a heading or a quotation at the head of a paragraph.
BEGINS = re.compile(r"\A(\s*)(?:([-+#>])(?=\s)|(\d+)([.)])(?=\s))")


def as_markdown(page: str, path: str, links: Links) -> str:
    """The page at a path without its front matter; no tag is left, and no text is lost.

    What a reader works with (buttons, fields, scripts) is not text and goes.
    """
    reading = Reading(path, links)
    for token in TOKEN.finditer(with_pictures(with_code_kept(body_of(page)))):
        closes, tag, attributes = token.groups()
        if not tag:
            reading.said("" if token[0].startswith("<!--") else unescape(token[0]))
        elif closes:
            reading.ended(tag)
        else:
            reading.began(tag, attributes)
    return re.sub(r"(?<=\S) \n", "\n", tidied(reading.whole())) + "\n"


def with_code_kept(page: str) -> str:
    """The page with what its code has of tags as text; a line of HTML has no code of Markdown."""
    lines, fenced = list[str](), False
    for line in page.split("\n"):
        fence = line.startswith("```")
        fenced = fenced != fence
        if fenced or fence:
            line = escape(line, quote=False)
        elif not line.startswith("<"):
            line = with_ticks(line, partial(escape, quote=False))
        lines.append(line)
    return "\n".join(lines)


def with_pictures(page: str) -> str:
    """The page with a link to its file for each drawing that has one, once for all its layouts.

    What the description says of the drawing is its alternative text; a drawing without a file
    is described beside it, and leaves its name.
    """
    shown = set[str]()

    def picture(drawing: re.Match[str]) -> str:
        attributes = dict(SAID.findall(drawing[1]))
        place, name = attributes.get("aria-describedby", ""), attributes.get("aria-label", "")
        if place in shown or not name:
            return ""
        shown.add(place)
        file = re.search(rf'href="([^"]*/{place.removesuffix("-description")}\.svg)"', page)
        said = re.search(rf'<p id="{place}">([^<]*)</p>', page)
        if not file or not said:
            return f"<p><i>{name}</i></p>"
        return f'<img src="{file[1]}" alt="{said[1].replace(chr(34), "&quot;")}">'

    return DRAWING.sub(picture, page)


class Reading:
    """A reading of the page that writes each element where it ends, the inner ones first."""

    def __init__(self, path: str, links: Links) -> None:
        self.folder, self.links = posixpath.dirname(path), links
        self.open = [Element("", {}, is_markdown=True)]

    def whole(self) -> str:
        """What was read, all elements closed."""
        while len(self.open) > 1:
            self.ended(self.open[-1].tag)
        return self.open[0].text

    def began(self, tag: str, attributes: str) -> None:
        """An element begins."""
        given = {one[1]: unescape(one[2] or one[3] or "") for one in ATTRIBUTE.finditer(attributes)}
        outer = self.open[-1]
        is_markdown = "markdown" in given or (outer.is_markdown and tag not in BLOCKS)
        element = Element(tag, given, is_markdown)
        if tag in VOID:
            outer.own.append(written_out(element, self.open))
        else:
            self.open.append(element)

    def ended(self, tag: str) -> None:
        """An element ends, and with it any within that nothing has ended."""
        if tag not in (one.tag for one in self.open[1:]):
            return
        while True:
            element = self.open.pop()
            outer = self.open[-1]
            if element.tag == "tr":
                self.nearest("table").rows.append(element.cells)
            elif element.tag in ("td", "th"):
                outer.cells.append(element)
            elif element.tag not in UNSHOWN and not element.is_hidden:
                outer.own.append(written_out(element, self.open))
            if element.tag == tag:
                return

    def nearest(self, tag: str) -> Element:
        """The innermost open element of a tag."""
        return next(one for one in reversed(self.open) if one.tag == tag)

    def said(self, data: str) -> None:
        """A text between tags."""
        element = self.open[-1]
        if "pre" in (element.tag, self.open[-2:][0].tag) or element.tag == "code":
            element.own.append(data)
        elif element.is_markdown:
            element.own.append(self.of_markdown(data))
        else:
            said = plain_text(data)
            begins = not element.text.strip()
            element.own.append(BEGINS.sub(r"\1\3\\\2\4", said) if begins else said)

    def of_markdown(self, text: str) -> str:
        """Markdown that the page has already, its code as it is."""
        pieces, reached = list[str](), 0
        for code in FENCED.finditer(text):
            pieces += [self.of_lines(text[reached : code.start()]), code[0]]
            reached = code.end()
        return "".join([*pieces, self.of_lines(text[reached:])])

    def of_lines(self, text: str) -> str:
        """Markdown without fenced code, what stands between ticks as it is."""
        pieces, reached = list[str](), 0
        for start, end in in_ticks(text):
            pieces += [self.led(text[reached:start]), text[start:end]]
            reached = end
        return "".join([*pieces, self.led(text[reached:])])

    def led(self, text: str) -> str:
        """Markdown whose links lead from where the page is published; without attributes."""

        def there(link: re.Match[str]) -> str:
            path = posixpath.normpath(posixpath.join(self.folder, link[1]))
            is_page = path.endswith((".md", ".ipynb"))
            href = self.links.page(path) if is_page else self.links.file(path)
            return f"]({href or './'}{link[2] or ''})"

        plain = ENTITY.sub("&amp;", ATTRIBUTES.sub("", text)).replace("<", "&lt;")
        return TO_PLACE.sub("](./#", TO_FILE.sub(there, plain))
