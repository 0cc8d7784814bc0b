"""Where the pages of a built site lead, and which of these places there are not."""

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

IN_MARKDOWN = re.compile(r"\]\(([^()\s]+)\)")
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.DOTALL | re.MULTILINE)
OTHER = re.compile(r"[a-z][a-z0-9+.-]*:|//")


def broken_links(site: Path) -> list[str]:
    """Each link of a page, to a page, a place on one or a file, that leads nowhere."""
    pages = {page.resolve(): links_and_ids(page) for page in site.rglob("*.html")}
    lost = []
    for page, (links, _) in sorted(pages.items()):
        for link in links:
            path, fragment = urldefrag(link)
            # What answers for any address names what it loads from the root.
            if OTHER.match(link) or page.name == "404.html":
                continue
            target = (page.parent / unquote(path)).resolve() if path else page
            target = target / "index.html" if target.is_dir() else target
            # Material's own menu labels aim at ids that its script makes.
            known = pages[target][1] if target in pages else set()
            if not target.is_file() or (fragment and not {fragment, fragment[:2]} & {*known, "__"}):
                lost.append(f"{page.relative_to(site.resolve())}: {link}")
    return lost


def addresses(site: Path) -> list[str]:
    """Where each page stands below the site's root, with its slash; nothing for the home page."""
    folders = (page.parent.relative_to(site).as_posix() for page in site.rglob("index.html"))
    return sorted("" if folder == "." else f"{folder}/" for folder in folders)


def broken_in_markdown(site: Path) -> list[str]:
    """Each link of a page as Markdown, to a page, a place on one or a file, that leads nowhere."""
    ids = {page.resolve(): links_and_ids(page)[1] for page in site.rglob("index.html")}
    lost = []
    for page in sorted(site.rglob("index.md")):
        text = CODE.sub("", page.read_text(encoding="utf-8"))
        for link in IN_MARKDOWN.findall(text):
            path, fragment = urldefrag(link)
            target = (page.parent / unquote(path)).resolve()
            target = target / "index.html" if target.is_dir() else target
            if not OTHER.match(link) and not (
                target.is_file() and (not fragment or fragment in ids[target])
            ):
                lost.append(f"{page.relative_to(site)}: {link}")
    return lost


def links_and_ids(page: Path) -> tuple[list[str], set[str]]:
    """What a page leads to or loads, and the ids that it has."""
    found = Attributes()
    found.feed(page.read_text(encoding="utf-8"))
    return found.links, found.ids


class Attributes(HTMLParser):
    """Of each tag what it leads to and its id: a tree of all that would take four times as long.

    Pages are valid, which other tests see to, so that every reader of HTML finds the same tags.
    """

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src") and value:
                self.links.append(value)
            elif name == "id" and value:
                self.ids.add(value)


def pages_by_language(site: Path, codes: Iterable[str]) -> dict[str, set[str]]:
    """The addresses of each language's pages, below its root; the first stands at the site's."""
    root, *others = codes
    paths = {page.parent.relative_to(site).as_posix() for page in site.rglob("index.html")}
    found = {
        code: {path.removeprefix(code).lstrip("/") or "." for path in paths if is_of(path, code)}
        for code in others
    }
    at_root = {path for path in paths if not any(is_of(path, code) for code in others)}
    return {root: at_root} | found


def is_of(path: str, code: str) -> bool:
    """Whether a page stands below a language's folder."""
    return path == code or path.startswith(f"{code}/")
