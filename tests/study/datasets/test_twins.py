"""Each page and each notebook stands in both languages."""

from pathlib import Path

import pytest

from study.datasets import read_notebooks, read_pages
from study.errors import InvalidProse


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    for language in ("id", "en"):
        folder = tmp_path / "docs" / language / "findings"
        folder.mkdir(parents=True)
        (folder / "output.md").write_text(f"# {language}\n", encoding="utf-8")
        (folder / "run.ipynb").write_text('{"cells": []}\n', encoding="utf-8")
    return tmp_path


def test_pages_are_read_by_language_and_path(docs):
    assert read_pages(docs) == {
        "id": {"findings/output.md": "# id\n"},
        "en": {"findings/output.md": "# en\n"},
    }


def test_notebooks_are_read_as_text_without_checkpoints(docs):
    hidden = docs / "docs" / "en" / ".ipynb_checkpoints"
    hidden.mkdir()
    (hidden / "run.ipynb").write_text("{}", encoding="utf-8")
    text = '{"cells": []}\n'
    assert read_notebooks(docs) == {
        "id": {"findings/run.ipynb": text},
        "en": {"findings/run.ipynb": text},
    }


@pytest.mark.parametrize(("has", "lacks"), [("id", "en"), ("en", "id")])
def test_a_page_in_one_language_only_is_refused(docs, has, lacks):
    (docs / "docs" / has / "method.md").write_text("# Method\n", encoding="utf-8")
    with pytest.raises(InvalidProse) as refused:
        read_pages(docs)
    assert (
        str(refused.value) == f"docs/{lacks}/method.md: missing, the twin of docs/{has}/method.md"
    )


def test_a_page_with_a_hidden_character_is_refused_with_its_row(docs):
    (docs / "docs" / "en" / "findings" / "output.md").write_text("# A\n\u202eB\n", encoding="utf-8")
    with pytest.raises(InvalidProse) as refused:
        read_pages(docs)
    assert str(refused.value) == (
        'docs/en/findings/output.md: row 2: "\\u202eB" - '
        "expected text without the invisible character U+202E"
    )


def test_a_notebook_without_cells_is_refused(docs):
    (docs / "docs" / "id" / "findings" / "run.ipynb").write_text("[1]", encoding="utf-8")
    with pytest.raises(InvalidProse) as refused:
        read_notebooks(docs)
    assert str(refused.value) == "docs/id/findings/run.ipynb: expected a notebook with cells"
