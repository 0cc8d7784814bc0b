"""What of an element may not stand on a finished page, told by its tag and attributes."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

Attributes = Mapping[str, str | None]

JSON_TYPE = re.compile(r"application/(?:[\w.+-]+\+)?json\Z", re.IGNORECASE)
OTHER_HOST = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})", re.IGNORECASE)
# One attribute with the space before it, as HTML reads it: bare, quoted or not.
ATTRIBUTE = re.compile(
    r"""[\s/]*+(?:([^\s/>][^\s/>=]*+)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s>]*))?)?"""
)
FORBIDDEN = re.compile(r"(?:style|on\w+)\Z", re.IGNORECASE)
# mkdocs-jupyter's copy button and the hidden text it copies, paragraph marks, empty handles.
NOTEBOOK_PARTS = frozenset(
    ("anchor-link", "clipboard-copy-txt", "jp-Collapser", "zeroclipboard-container")
)
# Parts that it makes stops of the tab key, though nothing happens there.
NOTEBOOK_STOPS = frozenset(("jp-Cell-inputWrapper", "jp-OutputArea-output"))

# The form in the header whose controls are not kept; it gives a check box what `autocomplete="off"`
# means to give it, which the standard has for texts alone: closed again when a page is reloaded.
UNKEPT = "__unkept"


def first_of_each(attrs: list[tuple[str, str | None]]) -> Attributes:
    """Attributes by name; of one given twice the first counts, as in a browser."""
    return dict(reversed(attrs))


def is_unwanted(tag: str, attributes: Attributes) -> bool:
    """Whether an element goes as a whole."""
    if tag != "script":
        return tag == "style" or bool(NOTEBOOK_PARTS & classes(attributes))
    if "src" in attributes:
        source = attributes["src"] or ""
        return not source.strip() or bool(OTHER_HOST.match(source))
    return not JSON_TYPE.match((attributes.get("type") or "").strip())


def is_moved(attributes: Attributes) -> bool:
    """Whether it is the theme's switch of the drawer, in whose place the header has one."""
    is_switch = attributes.get("data-md-toggle") == "drawer"
    return is_switch and "md-toggle" in classes(attributes)


def is_fetched_ahead(tag: str, attributes: Attributes) -> bool:
    """Whether a link of the head names a neighbouring page, which Firefox then fetches unasked.

    The policy forbids that, so that it would only complain; keys that turn the page find both
    elsewhere (docs/theme/main.html).
    """
    return tag == "link" and attributes.get("rel") in ("prev", "next")


def classes(attributes: Attributes) -> frozenset[str]:
    """The classes of an element."""
    return frozenset((attributes.get("class") or "").split())


def without_attributes(text: str, names: frozenset[str]) -> str:
    """A start tag without styles, event handlers and the attributes of these names."""

    def kept(attribute: re.Match[str]) -> str:
        name = (attribute[1] or "").lower()
        return "" if FORBIDDEN.match(name) or name in names else attribute[0]

    head = re.match(r"<[^\s/>]+", text)
    begin = head.end() if head else 0
    return text[:begin] + ATTRIBUTE.sub(kept, text[begin:-1]) + text[-1:]


def unfit(tag: str, attributes: Attributes, ids: Collection[str]) -> frozenset[str]:
    """Attributes that may not stand here; `ids` are those of the page."""
    # The publisher's search has read it by now.
    found = {"data-search-exclude"} & attributes.keys()
    if NOTEBOOK_STOPS & classes(attributes) or attributes.get("tabindex") == "":
        found.add("tabindex")
    if tag == "label" and attributes.get("for") not in ids:
        found.add("for")
    if tag == "input" and attributes.get("type") == "checkbox":
        found.add("autocomplete")
    return frozenset(found)
