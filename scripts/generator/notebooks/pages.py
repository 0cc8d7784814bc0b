"""What readers take away of the notebooks, and the cell that says how to run them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from html import escape
from pathlib import PurePosixPath
from typing import Any

from generator.datasets.archive import data_archive, requirements
from generator.errors import InvalidProse
from generator.languages import LANGUAGES, Language
from generator.notebooks.outputs import PAGE_LINK, as_text
from generator.reading import Study
from generator.writing.beside import below, file_link, to_site
from generator.writing.prose import address

# A link to a page in a cell: its words, for a file that no site stands around.
LINK = re.compile(r"\[([^\]]*)\]\((?![\w.+-]+:)[^)\s]*\.(?:md|ipynb)(?:#[^)\s]*)?\)")

# A heading, an empty line, two sentences, each on a line of its own.
INTRODUCTION = re.compile(r"# (.+)\n\n(.+\n.+)")


def beside_pages(
    notebooks: Mapping[str, Mapping[str, str]],
    inputs: Mapping[str, bytes],
    study: Study,
    site_url: str = "",
) -> dict[str, bytes]:
    """Every notebook without outputs, and the data package, by their path below the site's root.

    `notebooks` are texts by language and path, as read; `inputs` the project's files by path.
    """
    pinned = inputs["requirements.txt"].decode("utf-8")
    sources = {
        f"{below(code)}{source_path(path, code)}": alone(text, path, code, study, pinned, site_url)
        for code, texts in notebooks.items()
        for path, text in texts.items()
    }
    in_zip = {
        f"notebooks/{code_of(path)}/{PurePosixPath(path).name}": text
        for path, text in sources.items()
    }
    files = {path: text.encode("utf-8") for path, text in sources.items()}
    archive = study.about.archive
    return files | {archive: data_archive(inputs, in_zip, PurePosixPath(archive).stem)}


def source_path(path: str, code: str) -> str:
    """The file to take away of a notebook, below the language's root: it names its language."""
    return path.removesuffix("ipynb") + f"{code}.ipynb"


def code_of(path: str) -> str:
    """The language that a file to take away names."""
    return PurePosixPath(path).suffixes[-2][1:]


def alone(text: str, path: str, code: str, study: Study, pinned: str, site_url: str) -> str:
    """A notebook for another machine: how to run it, and links that lead to the site or nowhere."""

    def led(match: re.Match[str]) -> str:
        there = PurePosixPath("/", path).parent / match[2]
        parts: list[str] = []
        for part in there.parts[1:]:
            parts = parts[:-1] if part == ".." else [*parts, part]
        page = address("/".join(parts) + ".md")
        return f"{match[1]}{site_url}{below(code)}{page}{match[3] or ''}"

    notebook = json.loads(text)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown":
            words = "".join(cell["source"])
            cell["source"] = PAGE_LINK.sub(led, words) if site_url else LINK.sub(r"\1", words)
    return as_text(with_run_cell(notebook, run_text(study, code, pinned, "")))


def for_page(
    executed: str, path: str, study: Study, code: str, pinned: str, sizes: Mapping[str, int]
) -> str:
    """An executed notebook as the site shows it: with how to run it and what to take away."""
    to_root = "../" * address(path).count("/")
    links = ways_html(path, study, LANGUAGES[code], to_root, sizes)
    ways = f'\n\n<p class="exhibit-links" data-print="no">{links}</p>'
    text = run_text(study, code, pinned, ways)
    return as_text(with_run_cell(json.loads(executed), text))


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
    cell = {"cell_type": "markdown", "id": "run", "metadata": {}, "source": text}
    return notebook | {"cells": [first, cell, *rest]}


def run_text(study: Study, code: str, pinned: str, links: str) -> str:
    """How to run a notebook on another machine, with the exact versions of what it needs."""
    line = " ".join(f"{one}" for one in requirements(pinned))
    return (
        f'<h2 id="run">{escape(study.word("notebook.run.title", code))}</h2>\n\n'
        f"{study.word('notebook.run.how', code)}\n\n```\npip install {line}\n```{links}"
    )


def ways_html(
    path: str, study: Study, language: Language, to_root: str, sizes: Mapping[str, int]
) -> str:
    """Links to a notebook and to the data package, each with its size."""
    root = to_site(to_root, language.code)
    source = f"{below(language.code)}{source_path(path, language.code)}"
    pairs = (("notebook.file", source), ("notebook.package", study.about.archive))
    return " · ".join(
        file_link(study.word(word, language.code), f"{root}{where}", sizes[where], language)
        for word, where in pairs
    )
