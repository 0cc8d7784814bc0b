"""The command that shows a work of a citation manager as the references have it."""

import json
import shutil
import sys
from pathlib import Path

import pytest

import build
from generator.making.references import records_of
from generator.reading.references import read_references

ROOT = Path(__file__).parents[3]
BOOK = """@book{Sen1999, author = {Sen, Amartya}, title = {Development as Freedom}, year = 1999,
  publisher = {Knopf}, isbn = {0-375-40619-0}}"""


def shown(folder: Path, text: str, name: str = "a.bib") -> tuple[str, list[str]]:
    (folder / name).write_text(text, encoding="utf-8")
    return records_of(ROOT, folder / name)


def test_what_is_shown_can_be_pasted_into_the_references(tmp_path):
    records, lines = shown(tmp_path, BOOK)
    assert lines == ["a.bib: Sen1999: left out isbn"]
    shutil.copytree(ROOT / "data", tmp_path / "data")
    file = tmp_path / "data" / "references.json"
    text = file.read_text(encoding="utf-8").rstrip().removesuffix("]").rstrip()
    file.write_text(f"{text},\n{records}\n]\n", encoding="utf-8")
    assert read_references(tmp_path)[-1].title == "Development as Freedom"
    assert records.startswith('  {\n    "id": "Sen1999",\n    "type": "book",\n')


def test_what_a_person_has_still_to_see_to_is_told_in_a_line_each(tmp_path):
    there = read_references(ROOT)[1]
    works = [
        {"id": "a", "type": "map", "title": "A", "author": [{"literal": "B"}]},
        {"id": "b", "type": "book", "title": "B"},
        {"id": "c", "type": "book", "title": "C", "author": [{"literal": "D"}], "language": "id"},
        {"id": there.key, "type": "book", "title": "E", "author": [{"literal": "F"}]},
    ]
    _, lines = shown(tmp_path, json.dumps(works), "a.json")
    begins = (
        'data/references.json: column a.type: "map" - expected a type of work',
        "data/references.json: column b.author - expected a list of authors",
        "data/references.json: column c.custom.title_en - expected its title in en",
        f"data/references.json: {there.key}: there already as {there.key}, by its id, DOI or URL",
    )
    assert len(lines) == len(begins)
    assert all(line.startswith(begin) for line, begin in zip(lines, begins, strict=True))


@pytest.mark.parametrize(("text", "code"), [(BOOK, 0), ("@book{", 1)])
def test_the_door_shows_records_and_tells_the_rest_beside_them(
    tmp_path, monkeypatch, capsys, text, code
):
    (tmp_path / "a.bib").write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["build.py", "reference", str(tmp_path / "a.bib")])
    assert build.main() == code
    said = capsys.readouterr()
    assert said.err.startswith("a.bib: ") and said.err.count("\n") == 1
    assert bool(said.out) == (code == 0)
