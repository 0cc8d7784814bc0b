"""What a copy on a disk has as scripts, since a browser lets no page read a file there.

A text that pages fetch stands in a script beside it, which hands it over to what asks for it
(assets/js/offline/files.js).
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping

from generator.languages import Language
from generator.site.offline_files import CSS_URL, SEARCH
from generator.site.offline_links import INDEX, resolved

# What a copy is made by, beside what it is made from.
MADE_FROM = (
    *(f"generator.site.offline_{part}" for part in ("files", "links", "pages", "scripts")),
    *("generator.making.offline", "generator.datasets.archive"),
)
# The search's index and worker, as scripts below the copy's root.
INDEX_SCRIPT, WORKER_SCRIPT = "search/search_index.js", "search/worker.js"
WORKER = re.compile(r"assets/javascripts/workers/search\.\w+\.min\.js$")
ROOTS = "assets/javascripts/lunr/min/lunr.{}.min.js"
ASKS = re.compile(r"importScripts\(([^()]*)\)")
TYPEFACE = ".woff2"
# What holds what a reader looks up on a page.
# In the page what else runs beside it: its own names, by which it knows itself and the page.
IN_PAGE = """self.searchInPage = function (postMessage) {
const scope = { postMessage, parent: undefined, importScripts() {} }
scope.self = scope
scope.addEventListener = (_, listener) => (scope.take = listener)
with (scope) {
%s
}
return data => scope.take({ data })
}
"""


def index_script(text: str) -> str:
    """The search's index as the theme asks for it from a disk; its entries lead to files."""
    index = json.loads(text)
    for entry in index["docs"]:
        page, mark, place = entry["location"].partition("#")
        entry["location"] = f"{page}{INDEX}{mark}{place}"
    said = json.dumps(index, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f"var __index = {said}\n"


def worker_script(site: Mapping[str, bytes], language: Language) -> str:
    """The search's worker, and what it finds the roots of words by, as one script for the page."""
    folder = language.folder
    worker = next(path for path in sorted(site) if is_worker(path, folder))
    roots = with_asked(site, f"{folder}{ROOTS.format(language.in_lunr)}")
    return IN_PAGE.replace("%s", f"{site[worker].decode('utf-8')}\n;\n{roots}")


def worker_sources(site: Mapping[str, bytes], language: Language) -> set[str]:
    """The files that the index and the worker of a copy are made of."""
    folder = language.folder
    below = (f"{folder}assets/js/search/", f"{folder}{ROOTS.format(language.in_lunr)}")
    found = {path for path in site if path.startswith(below) or is_worker(path, folder)}
    return {*found, f"{folder}{SEARCH}"}


def is_worker(path: str, folder: str) -> bool:
    """Whether this is the search's worker of the language in a folder."""
    return path.startswith(folder) and bool(WORKER.match(path.removeprefix(folder)))


def with_asked(site: Mapping[str, bytes], path: str) -> str:
    """A script of the worker's, with the texts of those that it asks for in their places."""

    def texts(asked: re.Match[str]) -> str:
        names = re.findall(r'"([^"]+)"', asked[1])
        return "\n".join(site[asked_script(path, name)].decode("utf-8") for name in names)

    return ASKS.sub(texts, site[path].decode("utf-8"))


def asked_script(path: str, name: str) -> str:
    """A file that the worker's script names from where the worker stands."""
    folder = path[: path.index("assets/")]
    return f"{folder}assets/js/search/{name.rpartition('/')[2]}"


def with_typefaces(style: str, path: str, site: Mapping[str, bytes]) -> str:
    """A style sheet at a path with its typefaces in it, which Firefox loads from no disk."""

    def within(asked: re.Match[str]) -> str:
        file = resolved(path, asked[1])
        if not file or not file.endswith(TYPEFACE):
            return asked[0]
        content = b64encode(site[file]).decode()
        return f"{asked[0].removesuffix(asked[1])}data:font/woff2;base64,{content}"

    return CSS_URL.sub(within, style)


def handed_over(text: str) -> str:
    """A script that hands a text to the page that waits for it."""
    return f"offline({json.dumps(text, ensure_ascii=False)})\n"


def looked_up(html: str) -> str:
    """Of a page what a reader looks up: where it lists entries."""
    start, end = html.find("<article"), html.rfind("</article>")
    return html[start : end + len("</article>")] if 0 <= start < end else html
