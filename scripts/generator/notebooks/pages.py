"""What readers take away of the notebooks, and the cell that says how to run them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from markupsafe import Markup

from generator.citing.cites import page_box
from generator.datasets.archive import data_archive, pinned_requirements
from generator.errors import InvalidProse
from generator.findings import Rendition, Sources
from generator.in_language.edition import Edition
from generator.languages import LANGUAGES
from generator.notebooks.outputs import PAGE_LINK, as_text
from generator.writing.beside import kilobytes
from generator.writing.links import Links
from generator.writing.templates import render
from generator.writing.typeset import typeset_page

# A link to a page in a cell: its words, for a file that no site stands around.
LINK = re.compile(r"\[([^\[\]]*)\]\((?![\w.+-]+:)[^()\s#]*\.(?:md|ipynb)(?:#[^()\s]*)?\)")

# A heading, an empty line, two sentences, each on a line of its own.
INTRODUCTION = re.compile(r"# (.+)\n\n(.+\n.+)")

# What runs a notebook, which a host of notebooks has in a version of its own.
RUNNERS = ("ipykernel==", "nbclient==")


def beside_pages(
    notebooks: Mapping[str, Mapping[str, str]],
    inputs: Mapping[str, bytes],
    sources: Sources,
    site_url: str = "",
) -> dict[str, bytes]:
    """Every notebook without outputs, and the data package, by their path below the site's root.

    `notebooks` are texts by language and path, as read; `inputs` the project's files by path.
    """
    pinned, texts = inputs["requirements.txt"].decode("utf-8"), dict[str, str]()
    for code, own in notebooks.items():
        language = LANGUAGES[code]
        rendition = Rendition(sources.study, sources.facts, language)
        links = Links.public(site_url, language) if site_url else None
        for path, text in own.items():
            there = f"{language.folder}{source_path(path, code)}"
            texts[there] = alone(text, path, rendition, pinned, links)
    in_zip = {
        f"notebooks/{code_of(path)}/{PurePosixPath(path).name}": text
        for path, text in texts.items()
    }
    files = {path: text.encode("utf-8") for path, text in texts.items()}
    study, archive = sources.study, sources.study.about.archive
    inputs = {**inputs, **study.published}
    return files | {archive: data_archive(inputs, in_zip, PurePosixPath(archive).stem)}


def source_path(path: str, code: str) -> str:
    """The file to take away of a notebook, below the language's root: it names its language."""
    return path.removesuffix("ipynb") + f"{code}.ipynb"


def code_of(path: str) -> str:
    """The language that a file to take away names."""
    return PurePosixPath(path).suffixes[-2][1:]


def alone(text: str, path: str, rendition: Rendition, pinned: str, links: Links | None) -> str:
    """A notebook for another machine: how to run it, and links that lead to the site or nowhere.

    `links` are public ones, if the site has a public address.
    """

    notebook = json.loads(text)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            words = "".join(cell["source"])
            way = partial(led, path, links) if links else r"\1"
            cell["source"] = (PAGE_LINK if links else LINK).sub(way, words)
    return as_text(with_run_cell(notebook, run_text(rendition, pinned)))


def led(path: str, links: Links, link: re.Match[str]) -> str:
    """A link of the notebook at a path to a page, as it leads there from anywhere."""
    there = PurePosixPath("/", path).parent / link[2]
    parts: list[str] = []
    for part in there.parts[1:]:
        parts = parts[:-1] if part == ".." else [*parts, part]
    return f"{link[1]}{links.page('/'.join(parts) + '.md')}{link[3] or ''}"


def for_page(
    executed: str, path: str, edition: Edition, pinned: str, sizes: Mapping[str, int]
) -> str:
    """An executed notebook as the site shows it: how to run it, what to take away, how to cite."""
    links = Links.on_page(path, edition.language)
    ways = ways_html(path, edition, links, sizes)
    shown = with_run_cell(json.loads(executed), run_text(edition, pinned, ways))
    for cell in shown["cells"]:
        if cell["cell_type"] == "markdown":
            cell["source"] = typeset_page("".join(cell["source"]))
    title, _ = introduction(executed, edition.file(path))
    box = str(page_box(edition, path, title, links))
    return as_text(shown | {"cells": [*shown["cells"], markdown_cell("cite", box)]})


def introduction(text: str, file: str) -> tuple[str, str]:
    """Title and description of a notebook: its heading, and the two sentences that follow it.

    InvalidProse where the first cell does not begin so, one sentence on a line.
    """
    first = "".join(json.loads(text)["cells"][0]["source"])
    match = INTRODUCTION.match(first)
    if not match:
        raise InvalidProse(file, "expected a first cell with a heading and two sentences below it")
    return match[1], " ".join(LINK.sub(r"\1", match[2]).split("\n"))


def with_run_cell(notebook: dict[str, Any], text: str) -> dict[str, Any]:
    """The notebook with one cell behind its first, which introduces it."""
    first, *rest = notebook["cells"]
    return notebook | {"cells": [first, markdown_cell("run", text), *rest]}


def markdown_cell(name: str, text: str) -> dict[str, Any]:
    """A cell of words."""
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": text}


def run_text(rendition: Rendition, pinned: str, ways: str = "") -> str:
    """How to run a notebook on another machine, with the exact versions of what it needs."""
    needed = pinned_requirements(pinned)
    hosted = [one for one in needed if not one.startswith(RUNNERS)]
    file = rendition.study.about.archive.rpartition("/")[2]
    said = render("run", word=rendition.word, needed=needed, hosted=hosted, archive=file, ways=ways)
    return str(said)


def ways_html(path: str, rendition: Rendition, links: Links, sizes: Mapping[str, int]) -> Markup:
    """Links to a notebook and to the data package, each with its size."""
    language, archive = rendition.language, rendition.study.about.archive
    source = f"{language.folder}{source_path(path, language.code)}"
    files = [
        (rendition.word(word), links.shared(where), kilobytes(sizes[where], language))
        for word, where in (("notebook.file", source), ("notebook.package", archive))
    ]
    return render("ways", files=files)
