"""Which elements, attributes and addresses contributed text may have: all others are refused.

A kept sanitiser, nh3, reads the HTML that a text leads to as browsers do and takes away what is not
on the list. Nothing is published so: where it would take anything away, the text is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

import nh3

from generator.errors import quoted

# What Markdown makes, and what else a text may have that no letter says.
ELEMENTS = frozenset(
    [
        *(
            "a",
            "abbr",
            "b",
            "bdi",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
        ),
        *("dd", "del", "details", "dfn", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5"),
        *("h6", "hr", "i", "ins", "kbd", "li", "ol", "p", "pre", "q", "s", "samp", "section"),
        *("small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot"),
        *("th", "thead", "time", "tr", "u", "ul", "var", "wbr"),
    ]
)
# What any of them may say of itself, such as that it is not for print; and what some may.
OF_ALL = frozenset(("class", "data-print", "dir", "id", "lang", "title"))
OF_SOME: Mapping[str, frozenset[str]] = {
    "a": frozenset(("data-file", "href", "hreflang")),
    "col": frozenset(("span",)),
    "colgroup": frozenset(("span",)),
    "details": frozenset(("data-search-exclude", "open")),
    "ol": frozenset(("start",)),
    "td": frozenset(("align", "colspan", "headers", "rowspan")),
    "th": frozenset(("align", "colspan", "headers", "rowspan", "scope")),
    "time": frozenset(("datetime",)),
}
# Beside the addresses of our own pages.
SCHEMES = frozenset(("http", "https", "mailto"))
CLEANER = nh3.Cleaner(
    tags=set(ELEMENTS),
    attributes={**{name: set(own) for name, own in OF_SOME.items()}, "*": set(OF_ALL)},
    clean_content_tags=set(),
    link_rel=None,
    url_schemes=set(SCHEMES),
)
# A tag as read: its name and its attributes; or a text, or what stands for neither.
Part = tuple[str, tuple[tuple[str, str], ...]]


class Parts(HTMLParser):
    """What a text of HTML consists of, in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[Part] = []
        self.words: list[str] = []
        self.others: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Of an attribute given twice the first counts, as in a browser.
        first = {name: value or "" for name, value in reversed(attrs)}
        self.tags.append((tag, tuple(sorted(first.items()))))

    def handle_data(self, data: str) -> None:
        self.words += data.split()

    def handle_comment(self, data: str) -> None:
        self.others.append("<!--")

    def handle_decl(self, decl: str) -> None:
        self.others.append("<!")

    def unknown_decl(self, data: str) -> None:
        self.others.append("<![")

    def handle_pi(self, data: str) -> None:
        self.others.append("<?")


def not_allowed(html: str) -> Iterator[tuple[str, str]]:
    """What of a text is not on the list, as how it begins in the source, and what is said of it.

    Where nothing else is wrong, but a browser reads other elements or words than stand there, its
    beginning.
    """
    found, kept = Parts(html), Parts(CLEANER.clean(html))
    told = False
    for name, attributes in found.tags:
        if name not in ELEMENTS:
            expected = "text and its marks: no such element is shown here"
            yield f"<{name}", f"{quoted(f'<{name}>')} - expected {expected}"
            told = True
            continue
        may = OF_ALL | OF_SOME.get(name, frozenset())
        for attribute, value in attributes:
            if attribute not in may:
                known = ", ".join(sorted(may))
                said = f"{quoted(attribute)} of <{name}> - expected one of {known}, or none"
                yield attribute, said
                told = True
            elif attribute == "href" and not goes(value):
                expected = f"an address of a page, or one of {', '.join(sorted(SCHEMES))}"
                yield value, f"{quoted(value)} - expected {expected}"
                told = True
    for other in found.others:
        yield other, f"{quoted(other)} - expected text and its marks, without comments"
        told = True
    if not told and (found.tags, found.words) != (kept.tags, kept.words):
        place = next(
            (tag for tag, other in zip(found.tags, kept.tags, strict=False) if tag != other),
            (found.tags or [("", ())])[-1],
        )
        expected = "elements that end in the order in which they begin, each attribute quoted"
        yield f"<{place[0]}", f"{quoted(f'<{place[0]}>')} - expected {expected}"


def goes(address: str) -> bool:
    """Whether a link may lead there, as the sanitiser reads the address.

    What begins at the root of its host leads elsewhere where the site stands below a path, and with
    two such signs, of either kind to a browser, to another host by a name that nobody checks.
    """
    if address.strip().startswith(("/", "\\")):
        return False
    return 'href="' in CLEANER.clean(f'<a href="{nh3.clean_text(address)}">a</a>')
