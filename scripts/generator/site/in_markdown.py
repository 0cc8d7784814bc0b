"""Each element of a page's HTML in Markdown, by what its tag and its class mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Self

from generator.writing.markdown_tables import address_text, pipe_row, plain_text

VOID = frozenset(("br", "hr", "img", "input", "link", "meta", "wbr"))
# What is worked with, not read.
UNSHOWN = frozenset(("button", "form", "script", "select", "style", "template"))
BLOCKS = frozenset(
    ("article", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer")
    + ("form", "h1", "h2", "h3", "h4", "h5", "h6", "li", "nav", "ol", "p", "pre", "section")
    + ("summary", "table", "tbody", "td", "th", "thead", "tr", "ul")
)
MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*", "var": "*"}
# Paragraphs that head what follows them.
HEADS = frozenset(("exhibit-number", "exhibit-headline", "voice-label", "number-name"))
# Words at a line's head, which the page sets apart from what follows them.
NAMES = frozenset(("mark-label", "dataset-title"))
# What heads a row in sentences; that of a group is a heading.
PLAIN_SUMMARIES = frozenset(("claim-head",))
# What continues an entry of a list, for every reader of Markdown.
INDENT = " " * 4


@dataclass
class Element:
    """An element while it is read: what it holds as Markdown, and of a table its rows.

    `is_markdown` says whether its text is Markdown already.
    """

    tag: str
    attributes: dict[str, str]
    is_markdown: bool
    own: list[str] = field(default_factory=list)
    cells: list[Self] = field(default_factory=list)
    rows: list[list[Self]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that it holds."""
        return "".join(self.own)

    @property
    def classes(self) -> frozenset[str]:
        """What it is called."""
        return frozenset(self.attributes.get("class", "").split())

    @property
    def is_hidden(self) -> bool:
        """Whether it is not there for reading, or stands in the margin for the eye alone."""
        return "hidden" in self.attributes or "beside" in self.classes


def written_out(element: Element, around: Sequence[Element]) -> str:
    """The element in Markdown, within those that are open around it."""
    tag, text = element.tag, element.text
    if tag == "img":
        said, file = element.attributes.get("alt", ""), element.attributes.get("src", "")
        return block_markdown(f"![{plain_text(said)}]({address_text(file)})")
    if tag in ("br", "hr"):
        return "  \n" if tag == "br" else block_markdown("---")
    if tag == "table":
        return table_text(element)
    if tag == "pre":
        return block_markdown(f"```\n{text.strip()}\n```") if text.strip() else ""
    if not text.strip() or is_said_already(element, around):
        return text if tag not in BLOCKS and not text.strip() else ""
    if tag in BLOCKS:
        return block_text(element, around[-1].tag)
    if tag == "code":
        return text if around[-1].tag == "pre" else f"`{text}`"
    if tag == "a":
        return link_text(element)
    if tag == "q":
        return f"“{text}”"
    if element.attributes.get("data-origin") == "inferred" and tag == "data":
        # As the page marks a number that rests on our reading, by its style sheet.
        return f"{text}\\*"
    mark = MARKS.get(tag) or ("**" if element.classes & NAMES else "")
    return around_text(text, mark) if mark else text


def is_said_already(element: Element, around: Sequence[Element]) -> bool:
    """Whether the words stand beside it: a table's name, what a drawing shows, a fold's head."""
    if "row-head" in element.classes:
        return True
    if element.tag not in ("caption", "details", "div"):
        return False
    if "moving-figure" in element.classes:
        return True
    outer = frozenset[str]().union(*(one.classes for one in around))
    if element.tag == "caption":
        return "visually-hidden" in element.classes or "exhibit" in outer
    return "exhibit-description" in element.classes and "exhibit--figure" in outer


def block_text(element: Element, outer: str) -> str:
    """An element that stands by itself."""
    tag, text = element.tag, tidied(element.text)
    if tag[0] == "h" and tag[1:].isdigit():
        return block_markdown(f"{'#' * int(tag[1:])} {text}")
    if tag == "summary" and (element.classes & PLAIN_SUMMARIES or text.startswith("#")):
        return block_markdown(text)
    if tag == "summary" or element.classes & HEADS:
        return block_markdown(around_text(text, "**"))
    if "voice" in element.classes:
        # Whose words these are is said at their head; the bar of a quotation says where they end.
        return block_markdown(re.sub(r"^", "> ", text, flags=re.MULTILINE).replace("> \n", ">\n"))
    if tag == "li":
        further = re.sub(r"\n(?=[^\n])", f"\n{INDENT}", text)
        return f"\n{'1. ' if outer == 'ol' else '- '}{further}\n"
    if tag == "dt":
        return "\n\n" + around_text(text if text[-1] in ":?" else f"{text}:", "**") + " "
    if tag == "dd":
        return ("\n\n" if text.startswith("- ") else "") + f"{text}\n\n"
    if tag in ("ul", "ol"):
        text = re.sub(r"\n\n(?=- |1\. )", "\n", text)
    return block_markdown(text)


def link_text(element: Element) -> str:
    """A link; a number is what it says, and where it comes from its page tells."""
    href, said = element.attributes.get("href", ""), tidied(element.text)
    if not href or "fact-link" in element.classes:
        return element.text
    link = f"[{said}]({'./' if href.startswith('#') else ''}{address_text(href)})"
    if "note-mark" in element.classes:
        # A sign behind a number on the page.
        return f" ({link})"
    return block_markdown(link) if element.attributes.get("rel") in ("prev", "next") else link


def table_text(table: Element) -> str:
    """A pipe table below its caption; what heads a group fills a row of its own."""
    first, *rest = table.rows
    count = len(first)
    lines = [
        pipe_row(map(cell_words, first)),
        pipe_row("---:" if "number" in one.classes else "---" for one in first),
    ]
    for one in rest:
        texts = [*map(cell_words, one)]
        if one[0].attributes.get("scope") == "rowgroup":
            texts = [around_text(texts[0], "**")]
        lines.append(pipe_row([*texts, *[""] * (count - len(texts))]))
    return block_markdown(table.text) + block_markdown("\n".join(lines))


def cell_words(cell: Element) -> str:
    """What a cell says, on one line; a bar would end it."""
    return re.sub(r"(?<!\\)\|", r"\\|", " ".join(cell.text.split("\n"))).strip()


def around_text(text: str, mark: str) -> str:
    """A text within its marks, which stand at words, not at spaces; never marked twice."""
    inner = text.strip()
    start = text[: len(text) - len(text.lstrip())]
    bare = inner.replace(mark, "") if mark == "**" else inner
    return f"{start}{mark}{bare}{mark}{text[len(text.rstrip()) :]}" if inner else text


def block_markdown(text: str) -> str:
    """A text by itself, between empty lines; nothing where there is none."""
    said = tidied(text)
    return f"\n\n{said}\n\n" if said else ""


def tidied(text: str) -> str:
    """A text without what surrounds it, its blocks one empty line apart."""
    return re.sub(r"\n(?:[ \t]*\n)+", "\n\n", text).strip()
