"""MkDocs kept in memory: the one place that calls its inner functions.

What it lays out is what `mkdocs build --strict` lays out of the same pages: a page alone where only
its own text changed, every page where what others say of it did.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Set
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.commands import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from generator.errors import BuildFailed
from generator.in_language.front import OWN
from generator.reading.navigation import FILE

INDEX = "search/search_index.json"


class Held(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """What a build of MkDocs has in its hands, kept: its pages, its list, its templates.

    Comes last of the plugins: `contents` are what others have not seen yet, by page; `entries` what
    the search has found on each.
    """

    def __init__(self) -> None:
        self.files: Files | None = None
        self.nav: Navigation | None = None
        self.env: Any = None
        self.contents: dict[str, str] = {}
        self.entries: dict[str, list[dict[str, str]]] = {}

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        self.nav, self.files = nav, files

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> None:
        self.env = env

    def on_page_content(self, html: str, *, page: Page, **_: object) -> None:
        self.contents[page.file.src_uri] = html


class Publisher:
    """One language's MkDocs, from its configuration; lays out into `site`."""

    def __init__(self, configuration: Path, site: Path, code: str) -> None:
        self.site, self.code, self.held = site, code, Held()
        self.config = load_config(str(configuration), site_dir=str(site), strict=True)
        self.config.plugins["held"] = self.held
        self.search = next(p for p in self.config.plugins.values() if hasattr(p, "is_dirtyreload"))

    def lay_out_all(self) -> None:
        """Every page and file, as `mkdocs build` does."""
        self.config.plugins.on_startup(command="build", dirty=False)
        with self.strict():
            build.build(self.config)
        found: dict[str, list[dict[str, str]]] = {}
        pages = {page.url: page.file.src_uri for page in self.pages}
        for entry in self.search.search_index.entries:
            found.setdefault(pages[entry["location"].partition("#")[0]], []).append(entry)
        self.held.entries = found
        self.told, self.unsure = self.told_by_others(), False

    def lay_out(self, changed: Set[str]) -> set[str]:
        """The pages at these paths anew, and all that tell of them; where these are laid out."""
        with self.strict():
            for page in self.pages:
                if page.file.src_uri in changed:
                    build._populate_page(page, self.config, self.files)
            # What was refused half way through all pages has left some of them as they were then.
            told = self.told_by_others()
            every = self.unsure = self.unsure or told != self.told
            for page in self.pages:
                if every or page.file.src_uri in changed:
                    self.build(page)
            if every:
                for name in self.config.theme.static_templates:
                    build._build_theme_template(
                        name, self.held.env, self.files, self.config, self.nav
                    )
            for page in self.pages:
                level = self.config.validation.links.anchors
                page.validate_anchor_links(files=self.files, log_level=level)
            self.write_index()
        self.told, self.unsure = told, False
        laid = (page for page in self.pages if every or page.file.src_uri in changed)
        statics = self.config.theme.static_templates if every else ()
        pages = {name for name in statics if name.endswith(".html")}
        return pages | {page.file.dest_uri for page in laid}

    def build(self, page: Page) -> None:
        """One page through the templates; what the search finds on it is kept."""
        # The search has taken its own marks out of the content that it saw before.
        page.content, self.search.search_index.entries = self.held.contents[page.file.src_uri], []
        build._build_page(page, self.config, self.documents, self.nav, self.held.env)
        self.held.entries[page.file.src_uri] = self.search.search_index.entries

    def write_index(self) -> None:
        """The index of the search, of every page in its order."""
        index = self.search.search_index
        index.entries = [
            entry for page in self.pages for entry in self.held.entries.get(page.file.src_uri, [])
        ]
        text = index.generate_search_index(None)
        (self.site / INDEX).write_text(text, encoding="utf-8")

    def told_by_others(self) -> list[object]:
        """What pages may say of one another: titles, and what only a build knows to be its own."""
        return [
            (page.title, {key: said for key, said in page.meta.items() if key not in OWN})
            for page in self.pages
        ]

    @property
    def files(self) -> Files:
        """All files that it knows."""
        assert self.held.files is not None
        return self.held.files

    @property
    def nav(self) -> Navigation:
        """Its list of pages."""
        assert self.held.nav is not None
        return self.held.nav

    @property
    def documents(self) -> list[File]:
        """The files that become pages, in its order."""
        return list(self.files.documentation_pages())

    @property
    def pages(self) -> list[Page]:
        """The pages, in its order."""
        return [file.page for file in self.documents if file.page is not None]

    @property
    def laid_out(self) -> set[str]:
        """The files that become pages, by their path; a notebook to take away is none."""
        return {file.src_uri for file in self.documents}

    @contextmanager
    def strict(self) -> Iterator[None]:
        """BuildFailed for its first complaint, as the command of a whole build has it."""
        complaints = Complaints(logging.WARNING)
        logger = logging.getLogger("mkdocs")
        logger.addHandler(complaints)
        stopped = False
        try:
            yield
        except Abort:
            stopped = True
        finally:
            logger.removeHandler(complaints)
        if stopped or complaints.said:
            said = complaints.said[0] if complaints.said else "MkDocs stopped"
            raise BuildFailed(f"{FILE}, {self.code}: {said}")


class Complaints(logging.Handler):
    """What MkDocs warns of."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.levelname} -  {record.getMessage()}")


def quiet() -> None:
    """What it says goes where `strict` listens, and to no terminal."""
    logger = logging.getLogger("mkdocs")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
