"""Which files a copy of one language holds, and where: all that its pages lead to or load."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.languages import Language, language_at
from generator.site.offline_links import INDEX, Link, links_on, resolved
from generator.writing.links import OFFLINE

# The links of the page at a path.
Linked = Callable[[str], Iterable[Link]]
# What a copy has in another form.
SEARCH = "search/search_index.json"
# Licences that a text of the code alone names.
LICENCES = re.compile(r"(?:LICENSE|OFL)\.txt$")
# Where what all languages share stands in the copy of one that is not at the root.
SHARED = "shared/"
CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)""")
LOADED = ("stylesheet", "icon")
# The links whose entries open where they stand.
IN_PLACE = frozenset(("fact-link", "citation", "term"))


def copied_files(
    site: Mapping[str, bytes], language: Language, linked: Linked | None = None
) -> set[str]:
    """The files of a copy by their path below the site's root, its pages among them.

    `site` holds every file of the built site; `linked` tells the links of its pages sooner.
    """
    linked = linked or (lambda path: links_on(site[path].decode("utf-8"), path, site.keys()))
    index = json.loads(site[f"{language.folder}{SEARCH}"])
    found = {f"{language.folder}{INDEX}"}
    for entry in index["docs"]:
        page = entry["location"].partition("#")[0]
        found.add(f"{language.folder}{page}{INDEX}")
    found |= {path for path in site if is_licence(path, language)}
    new = set(found)
    while new:
        asked = {one for path in new for one in asked_by(site, path, language, linked)}
        new = {one for one in asked - found if one in site}
        found |= new
    return found


def is_licence(path: str, language: Language) -> bool:
    """Whether a file of the language says under which licence others gave what is copied."""
    return path.startswith(f"{language.folder}assets/") and bool(LICENCES.search(path))


def asked_by(
    site: Mapping[str, bytes], path: str, language: Language, linked: Linked
) -> Iterator[str]:
    """What a file of the copy leads to or loads, of what the copy may hold."""
    if path.endswith(".html"):
        for link in linked(path):
            is_loaded = link.tag != "link" or any(kind in link.kinds for kind in LOADED)
            if is_loaded and belongs(link.target, language):
                yield link.target
    elif path.endswith(".css"):
        for link in CSS_URL.findall(site[path].decode("utf-8")):
            if target := resolved(path, link):
                yield target


def belongs(path: str, language: Language) -> bool:
    """Whether a copy may hold a file: what is of the language, and what all share but pages."""
    if path.startswith((OFFLINE, "editions/")) and path != f"editions/{INDEX}":
        return False
    own = language_at(path) == language
    return own or (language_at(path).folder == "" and not path.endswith(".html"))


def in_copy(path: str, language: Language) -> str:
    """Where a file of the site stands in the copy of a language, whose pages are at its root."""
    if language.folder and not path.startswith(language.folder):
        return f"{SHARED}{path}"
    return path.removeprefix(language.folder)


def opened_in_place(links: Iterable[Link]) -> set[str]:
    """The pages whose entries these links open where they stand (in_place.js)."""
    return {link.target for link in links if link.tag == "a" and IN_PLACE & set(link.kinds.split())}
