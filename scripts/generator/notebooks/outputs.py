"""Notebooks before and after they run: checked, named for their cache, slimmed to what lasts."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import PurePosixPath
from platform import python_version
from typing import Any

import nbformat
from nbformat import NotebookNode

from generator.errors import InvalidProse
from generator.notebooks.display import PAGE_TYPE
from generator.writing.allowed import not_allowed
from generator.writing.contributed import cell_html
from generator.writing.unlisted import faults_of_output

# The forms of an output from the richest, of which alone the page needs one.
MIME_TYPES = (PAGE_TYPE, "image/svg+xml", "text/html", "text/markdown", "image/png", "text/plain")
# A picture as text, so that nothing else stands in its address.
BASE64 = re.compile(r"[A-Za-z0-9+/=\s]+")
# How pandas sets a table in a notebook: a look of its own, which no page takes over.
LOOK = re.compile(r'<style scoped>[^<]*</style>| style="text-align: right;"| border="1"')
# A link to a page as prose writes it: [words](../background.md#growth).
PAGE_LINK = re.compile(r"(\]\()(?![\w.+-]+:|/)([^()\s#]+)\.(?:md|ipynb)(#[^()\s]*)?(?=\))")
# What can change an output while notebook, data and package stay the same.
LIBRARIES = ("altair", "babel", "ipykernel", "jinja2", "nbclient", "pandas", "vl-convert-python")
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
METADATA = {"kernelspec": KERNEL, "language_info": {"name": "python"}}


def slim(notebook: Mapping[str, Any]) -> NotebookNode:
    """The notebook with nothing that differs from run to run, and each output in one form."""
    cells = []
    for number, cell in enumerate(notebook["cells"], start=1):
        kept = {"cell_type": cell["cell_type"], "id": cell.get("id") or f"cell-{number}"}
        kept |= {"metadata": {}, "source": cell["source"]}
        if cell["cell_type"] == "code":
            kept |= {"execution_count": None, "outputs": slim_outputs(cell["outputs"])}
        cells.append(kept)
    return nbformat.from_dict(
        {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    )


def cache_key(
    notebook: str,
    data: Mapping[str, bytes],
    package: Mapping[str, bytes],
    versions: Mapping[str, str],
) -> str:
    """A name for the outcome of a run: another one as soon as anything it rests on differs."""
    parts = [("notebook", notebook.encode())]
    parts += [(f"data/{name}", content) for name, content in sorted(data.items())]
    parts += [(f"package/{name}", content) for name, content in sorted(package.items())]
    parts += [(f"version/{name}", number.encode()) for name, number in sorted(versions.items())]
    digests = [[name, hashlib.sha256(content).hexdigest()] for name, content in parts]
    return hashlib.sha256(json.dumps(digests).encode()).hexdigest()


def versions() -> dict[str, str]:
    """Python and the libraries whose change may change an output."""
    return {"python": python_version()} | {name: version(name) for name in LIBRARIES}


def parsed(source: str, key: str) -> NotebookNode:
    """The text as a notebook, refusing one that was committed with outputs."""
    try:
        notebook = nbformat.reads(source, as_version=4)
        nbformat.validate(notebook)
    except (ValueError, KeyError, nbformat.ValidationError) as problem:
        reason = str(problem).split("\n", 1)[0]
        raise InvalidProse(key, f"expected a notebook (nbformat 4): {reason}") from None
    for index, cell in enumerate(notebook.cells):
        if cell.get("outputs"):
            raise InvalidProse(place(key, [index]), "expected a cell without outputs")
    return notebook


def with_page_links(notebook: NotebookNode) -> NotebookNode:
    """Links to pages as addresses, which MkDocs only makes of those in Markdown files.

    A page has a folder of its own (background.md is background/): one step further up.
    """

    def address(link: re.Match[str]) -> str:
        page = PurePosixPath("..", link[2])
        folder = page.parent if page.name == "index" else page
        return f"{link[1]}{folder}/{link[3] or ''}"

    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = PAGE_LINK.sub(address, cell.source)
    return notebook


def place(key: str, reached: list[int]) -> str:
    """Where a notebook stopped; cells are counted from 1, as a reader sees them."""
    return f"{key}, cell {reached[-1] + 1}" if reached else key


def slim_outputs(outputs: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Streams joined by name, and of each display its richest form that a page may show."""
    kept: list[dict[str, Any]] = []
    for output in outputs:
        kind = output["output_type"]
        if kind == "stream" and kept and kept[-1].get("name") == output["name"]:
            kept[-1]["text"] += output["text"]
        elif kind == "stream":
            kept.append({"output_type": kind, "name": output["name"], "text": output["text"]})
        elif kind in ("display_data", "execute_result"):
            data = shown_form(output["data"])
            kept.append({"output_type": "display_data", "metadata": {}, "data": data})
    return kept


def shown_form(forms: Mapping[str, str | list[str]]) -> dict[str, str]:
    """The richest form that a page may show, by its kind; nothing where there is none."""
    for kind in MIME_TYPES:
        if kind not in forms:
            continue
        text = "".join(forms[kind])
        # Only pandas' own tables are told by what no page takes over.
        text = LOOK.sub("", text) if kind == "text/html" and 'class="dataframe"' in text else text
        if may_stand(text, kind):
            return {"text/html" if kind == PAGE_TYPE else kind: text}
    return {}


def may_stand(text: str, kind: str) -> bool:
    """Whether a page may show a form of an output; a plain text is shown letter by letter."""
    if kind == "image/png":
        return bool(BASE64.fullmatch(text))
    if kind == "text/markdown":
        return not any(not_allowed(cell_html(text)))
    return kind == "text/plain" or not any(faults_of_output(text))


def as_text(notebook: NotebookNode) -> str:
    """The notebook as Jupyter writes it, in the same bytes each time."""
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
