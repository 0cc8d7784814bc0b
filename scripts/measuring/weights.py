"""What a reader pays to see a page: bytes as a server sends them, and requests."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

# Each kind of page, and where its pages are below a language's root.
KINDS = {
    "home": "index.html",
    "prose": "background/index.html",
    "findings": "findings/*/index.html",
    "figure": "figures/*/index.html",
    "table": "tables/*/index.html",
    "gallery": "figures/index.html",
    "data": "data/index.html",
    "dataset": "data/*/index.html",
    "data notes": "data-notes/index.html",
    "numbers": "data/numbers/index.html",
    "notebook": "notebooks/*/index.html",
    "references": "references/index.html",
    "embed": "embed/*/index.html",
}
FONT = re.compile(r"url\([\"']?([^)\"']+\.woff2)[\"']?\)")


@dataclass(frozen=True)
class Weight:
    """The heaviest page of a kind: compressed bytes, of them the page itself, and requests."""

    pages: int
    heaviest: str
    bytes: int
    page_bytes: int
    requests: int


def page_weights(site: Path) -> dict[str, Weight]:
    """The heaviest page of each kind in both languages."""
    found = {}
    for kind, pattern in KINDS.items():
        pages = sorted([*site.glob(pattern), *site.glob(f"en/{pattern}")])
        if pages:
            weights = [weight(site, page, len(pages)) for page in pages]
            found[kind] = max(weights, key=lambda one: one.bytes)
    return found


def loaded(page: Path) -> set[Path]:
    """The files that a page loads at first: styles, scripts, pictures, typefaces."""
    loads = Loads(page.read_text(encoding="utf-8")).found
    files = {(page.parent / name).resolve() for name in loads}
    for style in [file for file in files if file.suffix == ".css"]:
        for font in FONT.findall(style.read_text(encoding="utf-8")):
            files.add((style.parent / font).resolve())
    return files


def weight(site: Path, page: Path, pages: int) -> Weight:
    """A page with all that it loads at first."""
    files = loaded(page)
    own = packed(page)
    return Weight(
        pages=pages,
        heaviest=page.parent.relative_to(site).as_posix() + "/",
        bytes=own + sum(packed(file) for file in files),
        page_bytes=own,
        requests=1 + len(files),
    )


def packed(file: Path) -> int:
    """How many bytes a server sends; typefaces and pictures are packed already."""
    content = file.read_bytes()
    return len(content if file.suffix in (".woff2", ".png", ".webp") else gzip.compress(content, 6))


class Loads(HTMLParser):
    """The addresses that a page loads without being asked: nothing that waits in a template."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.templates = 0
        self.feed(html)

    def handle_endtag(self, tag: str) -> None:
        self.templates -= tag == "template"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.templates += tag == "template"
        if self.templates:
            return
        given = dict(attrs)
        lazy = given.get("loading") == "lazy"
        address = given.get("src") if tag in ("script", "img") and not lazy else None
        if tag == "link" and given.get("rel") in ("stylesheet", "icon", "preload"):
            address = given.get("href")
        if address and not address.startswith("data:"):
            self.found.add(address.partition("?")[0])
