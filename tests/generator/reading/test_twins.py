"""Each page and each notebook stands in both languages."""

import json
from pathlib import Path

import pytest

from generator.errors import InvalidProse, StudyError
from generator.reading import notebook_language, read_notebooks, read_pages


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
def test_pages_in_one_language_only_are_refused_all_at_once(docs, has, lacks):
    for page in ("method.md", "theory.md"):
        (docs / "docs" / has / page).write_text("# Method\n", encoding="utf-8")
    with pytest.raises(StudyError) as refused:
        read_pages(docs)
    assert str(refused.value).split("\n") == [
        f"docs/{lacks}/method.md: missing, the twin of docs/{has}/method.md",
        f"docs/{lacks}/theory.md: missing, the twin of docs/{has}/theory.md",
    ]


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


def cell(name: str, source: str, kind: str = "code") -> dict:
    return {"id": name, "cell_type": kind, "source": source}


@pytest.mark.parametrize(
    ("cells", "complaint"),
    [
        ([cell("a", "Kata", "markdown"), cell("b", "x = 2")], "cell 2 (b): expected the same code"),
        ([cell("a", "Kata", "markdown"), cell("c", "x = 1")], 'cell 2 (c): expected the id "b"'),
        ([cell("a", "x = 1")], 'cell 1 (a): expected the cell_type "markdown"'),
        ([cell("a", "Kata", "markdown")], "expected 2 cells as in docs/id/findings/run.ipynb"),
    ],
)
def test_code_that_differs_between_languages_is_refused_by_notebook_and_cell(
    docs, cells, complaint
):
    own = [cell("a", "Words", "markdown"), cell("b", "x = 1")]
    for code, held in (("id", own), ("en", cells)):
        file = docs / "docs" / code / "findings" / "run.ipynb"
        file.write_text(json.dumps({"cells": held}), encoding="utf-8")
    with pytest.raises(InvalidProse) as refused:
        read_notebooks(docs)
    assert str(refused.value).startswith("docs/en/findings/run.ipynb")
    assert complaint in str(refused.value)


def test_words_and_the_way_lines_are_kept_may_differ(docs):
    for code, words, source in (("id", "Kata", "x = 1\ny"), ("en", "Words", ["x = 1\n", "y"])):
        held = [cell("a", words, "markdown"), cell("b", source)]
        file = docs / "docs" / code / "findings" / "run.ipynb"
        file.write_text(json.dumps({"cells": held}), encoding="utf-8")
    assert read_notebooks(docs)


@pytest.mark.parametrize(
    ("folder", "files", "running", "language"),
    [
        ("docs/id/notebooks", ["economy.ipynb"], "", "id"),
        ("Downloads", ["economy.id.ipynb"], "", "id"),
        ("Downloads", ["budget.id.ipynb", "economy.en.ipynb"], "/x/economy.en.ipynb", "en"),
        ("Downloads", ["renamed.ipynb"], "", "en"),
    ],
)
def test_a_notebook_speaks_the_language_that_its_name_or_folder_tells(
    tmp_path, monkeypatch, folder, files, running, language
):
    monkeypatch.setenv("JPY_SESSION_NAME", running)
    place = tmp_path / folder
    place.mkdir(parents=True)
    for name in files:
        (place / name).write_text("{}", encoding="utf-8")
    assert notebook_language(place) == language
