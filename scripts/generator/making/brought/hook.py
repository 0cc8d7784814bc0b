"""A hook of MkDocs that brings the pages that were laid out before, and tells of all others.

MkDocs runs it in a process of its own (`hooks` of its configuration) by its documented events, in a
whole build of its own. What it brings and tells stands in the folder that the environment names. A
page that is brought has its ids and links, so that links from and to it are looked at as ever; but
nothing is rendered of it, and the search is given what it has found on it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Protocol, TypedDict

from jinja2 import BaseLoader, BytecodeCache, ChoiceLoader, DictLoader, FileSystemBytecodeCache

# Names the folder, and in it what is given and what is told, and templates as they were compiled.
FOLDER, GIVEN, TOLD, COMPILED = "SITE_LAID_PAGES", "given.json", "told.json", "templates"
# A template of a page that is brought, which says nothing.
NOTHING = "brought.html"


class Outcome(TypedDict):
    """A page as it was laid out, what the search found on it, its ids, its links to places of other
    files by their path, and what it is called where its text alone says so.
    """

    html: str
    entries: list[dict[str, str]]
    ids: list[str] | None
    links: dict[str, dict[str, str]]
    title: str | None


class OneFile(Protocol):
    """A file as MkDocs knows it."""

    src_uri: str


class AllFiles(Protocol):
    """All that it knows."""

    def get_file_from_path(self, path: str) -> OneFile: ...


class OnePage(Protocol):
    """A page as MkDocs has it in its hands."""

    file: OneFile
    url: str
    title: str
    content: str
    toc: Collection[object]
    meta: dict[str, object]
    present_anchor_ids: Collection[str] | None
    links_to_anchors: Mapping[OneFile, dict[str, str]] | None
    render: Callable[[object, AllFiles], None]


class Index(Protocol):
    """What the search has found so far."""

    entries: list[dict[str, str]]


class Plugins(Protocol):
    """The plugins of a run, of which one searches."""

    def values(self) -> Collection[object]: ...


class Config(Protocol):
    """What a run of MkDocs is told."""

    plugins: Plugins


class Environment(Protocol):
    """What finds templates."""

    loader: BaseLoader
    bytecode_cache: BytecodeCache | None


BROUGHT: dict[str, Outcome] = {}
LAID_OUT: dict[str, Outcome] = {}


def on_pre_build(config: object) -> None:
    """What is brought: the outcome of each page by its path."""
    BROUGHT.update(json.loads(Path(os.environ[FOLDER], GIVEN).read_text(encoding="utf-8")))


def on_pre_page(page: OnePage, config: object, files: object) -> OnePage:
    """After the plugin of the notebooks, which renders them its own way."""
    if brought := BROUGHT.get(page.file.src_uri):
        page.render = lambda config, files: bring(page, brought, files)
    return page


def bring(page: OnePage, brought: Outcome, files: AllFiles) -> None:
    """What rendering would have left of the page."""
    page.content, page.toc = "", []
    if brought["title"] is not None:
        page.title = brought["title"]
    if brought["ids"] is not None:
        page.present_anchor_ids = set(brought["ids"])
    page.links_to_anchors = {
        files.get_file_from_path(path): links for path, links in brought["links"].items()
    }
    page.meta |= {"template": NOTHING, "search": {"exclude": True}}


def on_env(env: Environment, config: object, files: object) -> Environment:
    """A template more, for what is brought; and where all are that were compiled before."""
    compiled = Path(os.environ[FOLDER], COMPILED)
    compiled.mkdir(exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(compiled))
    env.loader = ChoiceLoader([env.loader, DictLoader({NOTHING: ""})])
    return env


def on_post_page(output: str, page: OnePage, config: Config) -> str:
    """The page as it was laid out before; of any other what laying it out found."""
    entries, path = index_of(config).entries, page.file.src_uri
    if brought := BROUGHT.get(path):
        entries += brought["entries"]
        return brought["html"]
    LAID_OUT[path] = {
        "html": output,
        "entries": [one for one in entries if one["location"].partition("#")[0] == page.url],
        "ids": None if page.present_anchor_ids is None else sorted(page.present_anchor_ids),
        "links": {file.src_uri: found for file, found in (page.links_to_anchors or {}).items()},
        # What is written in Markdown is called so above its text, or in the list of pages.
        "title": None if path.endswith(".md") else page.title,
    }
    return output


def on_post_build(config: object) -> None:
    """All that was laid out anew."""
    Path(os.environ[FOLDER], TOLD).write_text(json.dumps(LAID_OUT), encoding="utf-8")


def index_of(config: Config) -> Index:
    """The index of the plugin that searches."""
    found: Index = next(
        one.search_index for one in config.plugins.values() if hasattr(one, "search_index")
    )
    return found
