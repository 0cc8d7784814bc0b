"""Notebooks as tests run them: those of the house, and small ones made for a test."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from generator.making.held import held_module
from generator.notebooks.kernels import kernel as running

ROOT = Path(__file__).parents[1]
NAMES = ("economy", "readings", "budget")


@contextmanager
def kernel(root: Path) -> Iterator:
    """One Python for the notebooks of a house, held as a build holds it."""
    with running(root, partial(held_module, root)) as run:
        yield run


def notebook(*sources: str) -> str:
    """A notebook of code cells."""
    cell = {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": []}
    cells = [cell | {"id": f"c{n}", "source": text} for n, text in enumerate(sources)]
    told = {"kernelspec": {"name": "python3", "display_name": "", "language": "python"}}
    return json.dumps({"cells": cells, "metadata": told, "nbformat": 4, "nbformat_minor": 5})


def key_of(name: str, code: str) -> str:
    return f"docs/{code}/notebooks/{name}.ipynb"


def text_of(name: str, code: str) -> str:
    return (ROOT / key_of(name, code)).read_text(encoding="utf-8")


def cells_of(name: str, code: str) -> list[dict]:
    return json.loads(text_of(name, code))["cells"]


def execute(text: str, root: Path, key: str) -> str:
    """The notebook with its outputs, in a Python of its own."""
    with kernel(root) as run:
        return run(text, key)


def outputs(text: str) -> dict[str, str]:
    """What each cell shows, by the cell's id."""
    return {
        cell["id"]: "".join(
            output.get("text") or "".join(output["data"].values()) for output in cell["outputs"]
        )
        for cell in json.loads(text)["cells"]
        if cell["cell_type"] == "code"
    }
