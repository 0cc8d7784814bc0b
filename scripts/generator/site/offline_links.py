"""Where the links of a finished page lead, as paths below the site's root."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote, unquote

INDEX = "index.html"
# An attribute with its value, quoted or not; a value may hold the sign that ends a tag.
ATTRIBUTE = r"""\s+[\w:.-]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?"""
TAG = re.compile(rf"<([a-z][a-z0-9]*)((?:{ATTRIBUTE})*)\s*/?>")
NAMED = re.compile(r"""(?<!\s)(\s+)([\w:.-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+))""")
# What leads to other hosts, or is a file itself.
ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
# How a candidate of a picture's set is told from the next.
CANDIDATE = re.compile(r"(?<![^,])\s*+([^\s,]++)([^,]*)(,?)")
FILE_OF_DATA = re.compile(r"[^\s{}<>]*\w\.\w+")
LEADS = ("href", "src", "srcset")
# A folder that a script adds the names of files to.
CHARTS = "data-chart"


@dataclass(frozen=True)
class Link:
    """A link of a page: `attribute` of `tag`, `target` the file that it leads to."""

    tag: str
    attribute: str
    kinds: str
    target: str


def links_on(html: str, page: str, there: Collection[str]) -> Iterator[Link]:
    """Every link of a page within the site; `page` and targets are paths, `there` all of them.

    What attributes of data name counts where such a file is there.
    """
    for tag, attributes in tags_on(html):
        kinds = attributes.get("rel", "") + " " + attributes.get("class", "")
        for name, value in attributes.items():
            for target in led_to(name, value, page, there):
                yield Link(tag, name, kinds, target)


def tags_on(html: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The tags of a page with their attributes that have a value."""
    for found in TAG.finditer(html):
        yield found[1], {one[2]: attribute_value(one) for one in attributes_in(found[2])}


def attributes_in(attributes: str) -> Iterator[re.Match[str]]:
    """The attributes of a tag that have a value: space, name, and the value by its quotes."""
    return NAMED.finditer(attributes)


def attribute_value(attribute: re.Match[str]) -> str:
    """The value of an attribute as it is written."""
    return attribute[3] or attribute[4] or attribute[5] or ""


def led_to(name: str, value: str, page: str, there: Collection[str]) -> list[str]:
    """The files that an attribute leads to; none for one that leads nowhere within the site."""
    if name == "srcset":
        found = (resolved(page, one[1]) for one in CANDIDATE.finditer(value) if one[1])
        return [one for one in found if one]
    if name == CHARTS:
        folder = (resolved(page, value) or "").removesuffix(INDEX)
        return [one for one in there if one.startswith(folder) and one.endswith(".vega.json")]
    target = resolved(page, value) if name in LEADS or is_file_of_data(name, value) else None
    return [target] if target and (name in LEADS or target in there) else []


def is_file_of_data(name: str, value: str) -> bool:
    """Whether an attribute of data may name a file, rather than say something."""
    return name.startswith("data-") and bool(FILE_OF_DATA.fullmatch(value))


# A link of a page is asked for again by each who looks at it.
@lru_cache(100_000)
def resolved(page: str, link: str) -> str | None:
    """The file that a link of a page leads to; None for a place of the page itself or elsewhere."""
    path = unquote(re.split(r"[?#]", link, maxsplit=1)[0])
    if not path or ELSEWHERE.match(link):
        return None
    target = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    if target.startswith(("..", "/")):
        return None
    if target == ".":
        return INDEX
    return f"{target}/{INDEX}" if path.endswith(("/", ".")) else target


@lru_cache(100_000)
def led_from(page: str, target: str) -> str:
    """The link that leads from a page to a file."""
    return quote(posixpath.relpath(target, posixpath.dirname(page) or "."))
