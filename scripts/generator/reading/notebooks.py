"""Notebooks as they were written: the same code in each language, between its own words."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from generator.errors import InvalidProse
from generator.languages import LANGUAGES, other_languages, root_language
from generator.reading.files import read_json
from generator.reading.folders import ours
from generator.reading.pages import Pages, as_prose, read_twins


def read_notebooks(root: Path) -> Pages:
    """The text (JSON) of every notebook, by language and by its path below docs/<language>.

    Raises InvalidProse, with notebook and cell, where a cell of code differs from its twin.
    """
    notebooks = read_twins(root, ".ipynb")
    for language, texts in notebooks.items():
        for path in texts:
            file = f"docs/{language}/{path}"
            notebook = as_prose(read_json, root, file)
            if not isinstance(notebook, dict) or not isinstance(notebook.get("cells"), list):
                raise InvalidProse(file, "expected a notebook with cells")
    first, *others = notebooks
    for path, text in notebooks[first].items():
        for other in others:
            twin = json.loads(notebooks[other][path])["cells"]
            check_twin(
                json.loads(text)["cells"], twin, f"docs/{first}/{path}", f"docs/{other}/{path}"
            )
    return notebooks


def check_twin(
    cells: Sequence[Mapping[str, Any]], twin: Sequence[Mapping[str, Any]], file: str, other: str
) -> None:
    """Refuse the first cell that is not of the same kind and id, or whose code differs."""
    for number, (one, two) in enumerate(zip(cells, twin, strict=False), start=1):
        place = f"{other}, cell {number} ({two.get('id', 'without an id')})"
        for part in ("id", "cell_type"):
            if one.get(part) != two.get(part):
                expected = f'the {part} "{one.get(part)}" of {file}, not "{two.get(part)}"'
                raise InvalidProse(place, f"expected {expected}")
        if one.get("cell_type") == "code" and source(one) != source(two):
            raise InvalidProse(place, f"expected the same code as in {file}")
    if len(cells) != len(twin):
        raise InvalidProse(other, f"expected {len(cells)} cells as in {file}, not {len(twin)}")


def source(cell: Mapping[str, Any]) -> str:
    """What a cell holds; the format allows a text or a list of lines."""
    return "".join(cell.get("source", ""))


def notebook_language(folder: Path) -> str:
    """The language of the notebook that runs in a folder.

    Told by the notebook's name (economy.en.ipynb), which Jupyter gives to what it runs; else by
    the names of the notebooks there; else by the folder (docs/en/notebooks). A copy that tells
    nothing speaks the first language beside the root's, which more readers elsewhere know.
    """
    running = os.environ.get("JPY_SESSION_NAME", "")
    names = [running, *(path.name for path in ours(folder, "*.ipynb"))]
    told = [suffix[1:] for name in names for suffix in Path(name).suffixes[-2:-1]]
    told += list(reversed(folder.parts[-2:]))
    usual = next(iter(other_languages(root_language())), root_language())
    return next((code for code in told if code in LANGUAGES), usual.code)
