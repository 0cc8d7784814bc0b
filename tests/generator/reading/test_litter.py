"""What systems and programs leave beside our files is as if it were not there."""

import shutil
from pathlib import Path, PurePath

import pytest

from generator.litter import is_litter
from generator.making.inputs import read_house
from generator.making.layout import without_litter
from generator.reading import read_notebooks, read_pages, read_study
from study.contract import CONTRACT

ROOT = Path(__file__).parents[3]
# Of macOS, Windows, Office, LibreOffice, Emacs, Vim, gedit, Jupyter and Python.
LEFT = (
    *("._{}", ".DS_Store", "Thumbs.db", "desktop.ini", "Desktop.ini", "~${}", ".~lock.{}#"),
    *("#{}#", ".{}.swp", "{}~", ".#{}", ".ipynb_checkpoints/{}", "__pycache__/x.pyc"),
)
PLACES = {
    "data": "grdp.csv",
    "data/exhibits": "grdp.toml",
    "data/symbols": "boat.svg",
    "data/styles": "apa.csl",
    "docs/id": "theory.md",
    "docs/en/findings": "output.md",
    "docs/en/notebooks": "budget.ipynb",
    "docs/theme/assets/js": "asked.js",
}


@pytest.fixture
def littered(tmp_path: Path) -> Path:
    """The house with all of it in each folder that something reads; bytes that are no text."""
    for room in ("data", "docs"):
        shutil.copytree(ROOT / room, tmp_path / room)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    for folder, file in PLACES.items():
        for left in LEFT:
            path = tmp_path / folder / left.format(file)
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(b"\x00\x05\x16\x07\xff")
    return tmp_path


def test_it_is_not_read_and_no_part_of_what_a_site_is_made_from(littered):
    read = read_study(littered, CONTRACT.rules)
    assert read.exhibits.keys() == read_study(ROOT).exhibits.keys()
    assert read_pages(littered) == read_pages(ROOT)
    assert read_notebooks(littered) == read_notebooks(ROOT)
    ours = {name for name in read_house(ROOT) if name.startswith(("data/", "docs/"))}
    assert {name for name in read_house(littered) if name.startswith(("data/", "docs/"))} == ours


def test_it_does_not_reach_the_site(tmp_path):
    """MkDocs copies the folders of a theme as they are."""
    folder = tmp_path / "assets" / "js"
    folder.mkdir(parents=True)
    for name in ("asked.js", *(left.format("asked.js") for left in LEFT)):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"")
    without_litter(tmp_path)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["asked.js"]


@pytest.mark.parametrize("name", ["data/grdp.csv", "docs/id/index.md", "a~b.md", "a#b.md", "$a.md"])
def test_what_a_person_wrote_is_kept(name):
    assert not is_litter(PurePath(name))
