"""An entry that nobody reads, in any record and on any level, is refused with the nearest known."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from once import the_study

from generator.errors import StudyError
from generator.reading.about import read_about
from generator.reading.exhibits import read_exhibits
from generator.reading.front import front_matter
from generator.reading.navigation import read_navigation
from generator.reading.notes import read_notes
from generator.reading.package import read_package
from generator.reading.references import read_references
from generator.reading.releases import read_releases
from generator.reading.replies import read_replies
from generator.reading.symbols import read_symbols
from generator.reading.typed import read_typed

ROOT = Path(__file__).parents[3]
ANSWER = '[[replies]]\nby = "authors"\ndate = 2026-01-02\nnote = "a"\nid = "A"\nen = "B"\n'
READERS: dict[str, Callable[[Path], object]] = {
    "data/study.toml": read_about,
    "data/datapackage.json": read_package,
    "data/references.json": read_references,
    "data/releases.toml": read_releases,
    "data/replies.toml": lambda root: read_replies(root, ["authors"], (), ["a"]),
    "data/notes.toml": lambda root: read_notes(
        root,
        the_study().tables,
        the_study().exhibits,
        [one.id for one in the_study().claims],
        ["high", "medium", "low"],
    ),
    "data/symbols/names.toml": read_symbols,
    "data/typed.toml": read_typed,
    "data/exhibits/grdp-shares.toml": lambda root: read_exhibits(root, the_study().tables),
    "data/exhibits/one-business.toml": lambda root: read_exhibits(root, the_study().tables),
    "mkdocs.yml": read_navigation,
    "docs/id/method.md": lambda root: front_matter(
        (root / "docs/id/method.md").read_text(encoding="utf-8"), "docs/id/method.md"
    ),
}


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is read, in which one entry after the other is misspelt and mended."""
    root = tmp_path_factory.mktemp("unknown")
    shutil.copytree(ROOT / "data", root / "data")
    shutil.copytree(ROOT / "docs" / "id", root / "docs" / "id")
    shutil.copy(ROOT / "mkdocs.yml", root)
    return root


@pytest.mark.parametrize(
    ("file", "old", "new", "near"),
    [
        ("data/exhibits/grdp-shares.toml", "[subtitle]", "[subtitel]", "subtitle"),
        ("data/exhibits/grdp-shares.toml", "\n[note]\n", "\n[note]\nclaims = []\n", "id"),
        ("data/exhibits/one-business.toml", "claims = ", "claim = ", "claims"),
        ("data/notes.toml", "\ncertainty = ", "\ncertanty = ", "certainty"),
        ("data/notes.toml", ".against]", ".agains]", "against"),
        ("data/releases.toml", "\nadded = ", "\nadd = ", "added"),
        ("data/releases.toml", "\nversion = ", '\nvesion = "1"\nversion = ', "version"),
        ("data/replies.toml", ANSWER, f"{ANSWER}notes = 'a'\n", "note"),
        ("data/study.toml", "\nparts = ", "\npart = 1\nparts = ", "parts"),
        ("data/study.toml", "[site.tagline]", "[site.taglin]", "tagline"),
        ("data/symbols/names.toml", "\npage = ", "\npages = ", "page"),
        ("data/typed.toml", "[en]", "[eng]", "en"),
        ("data/datapackage.json", '"primaryKey"', '"primarykey"', "primaryKey"),
        ("data/datapackage.json", '"required"', '"require"', "required"),
        ("data/references.json", '"publisher"', '"publishers"', "publisher"),
        ("data/references.json", '"given"', '"givn"', "given"),
        ("mkdocs.yml", "  chapters: ", "  chapter: ", "chapters"),
        ("docs/id/method.md", "description: ", "descripton: ", "description"),
    ],
)  # fmt: skip
def test_an_entry_that_nobody_reads_is_refused_with_the_nearest(copy, file, old, new, near):
    path = copy / file
    before = path.read_text(encoding="utf-8")
    text = ANSWER if file == "data/replies.toml" else before
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(StudyError) as refused:
        READERS[file](copy)
    path.write_text(before, encoding="utf-8")
    said = str(refused.value)
    assert said.startswith(file) and "\n" not in said and f'"{near}"' in said
