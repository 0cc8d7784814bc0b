"""The data package as one zip: whole, described by its sums, and the same bytes each time."""

import csv
import hashlib
import io
import subprocess
import sys
import zipfile
from pathlib import Path

import frictionless
import pytest
from once import the_study

from generator.datasets.archive import data_archive, pinned_requirements
from generator.errors import UnknownName
from generator.findings import Sources
from generator.making.inputs import read_house
from generator.notebooks.pages import beside_pages
from generator.reading import read_notebooks

ROOT = Path(__file__).parents[3]
INPUTS = read_house(ROOT)
ARCHIVE = "data/sei-lekop-data.zip"


@pytest.fixture(scope="module")
def archive() -> bytes:
    return beside_pages(read_notebooks(ROOT), INPUTS, Sources(the_study(), {}))[ARCHIVE]


@pytest.fixture(scope="module")
def unzipped(archive, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("unzipped")
    zipfile.ZipFile(io.BytesIO(archive)).extractall(folder)
    assert [path.name for path in folder.iterdir()] == ["sei-lekop-data"]
    return folder / "sei-lekop-data"


def held(path: Path) -> object:
    """The cells of a table, whatever program set its quotation marks; of all else, the bytes."""
    if path.suffix == ".csv":
        return list(csv.reader(path.read_text("utf-8").splitlines(keepends=True)))
    return path.read_bytes()


def test_it_holds_the_data_the_code_the_notebooks_and_their_licences(unzipped):
    for folder in ("data", "scripts/study"):
        for path in (ROOT / folder).rglob("*"):
            # What only pictures are set in, or texts held against, is no data.
            if path.is_file() and not {"__pycache__", "typefaces", "spelling"} & set(path.parts):
                there = unzipped / path.relative_to(ROOT)
                assert held(there) == held(path), path
    assert not (unzipped / "data" / "typefaces").exists()
    assert not (unzipped / "data" / "spelling").exists()
    for name in ("economy", "readings", "budget"):
        for code in ("id", "en"):
            assert (unzipped / f"notebooks/{code}/{name}.{code}.ipynb").is_file()
    readme = (unzipped / "README.md").read_text(encoding="utf-8")
    assert "Lisensi makalah tidak diketahui" in readme and "licence is not known" in readme
    assert "MIT License" in (unzipped / "LICENSE").read_text(encoding="utf-8")


def test_of_the_generator_it_holds_what_python_loads_for_a_notebook(unzipped):
    """No more, so that a reader finds what the numbers rest on, and no less."""
    loads = "import sys, generator.notebooks.display, study.facts, study.figures, study.tables"
    shows = "print(*(one.__file__ for one in sys.modules.values() if getattr(one, '__file__', 0)))"
    scripts = ROOT / "scripts"
    command = [sys.executable, "-c", f"{loads}; {shows}"]
    said = subprocess.run(command, cwd=scripts, capture_output=True, text=True, check=True).stdout
    loaded = {Path(one) for one in said.split()}
    assert {
        path.relative_to(unzipped / "scripts") for path in unzipped.glob("scripts/**/*.py")
    } == {
        one.relative_to(scripts)
        for one in loaded | set((scripts / "study").rglob("*.py"))
        if one.is_relative_to(scripts)
    }


def test_of_the_templates_it_holds_what_a_notebook_shows_with(unzipped):
    """A figure in its frame, a table, a drawing that stands alone, and what those are made of."""
    templates = {path.stem for path in unzipped.rglob("*.html")}
    assert templates == {
        *("lines", "notebook_figure", "notebook_table", "parts"),
        *("standalone", "step_group", "table"),
    }


def test_the_sums_are_those_of_the_files(unzipped):
    lines = (unzipped / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = {path: digest for digest, path in (line.split("  ", 1) for line in lines)}
    files = [path for path in unzipped.rglob("*") if path.is_file() and path.name != "SHA256SUMS"]
    assert sums == {
        path.relative_to(unzipped).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def test_the_unzipped_data_package_is_valid(unzipped):
    report = frictionless.Package(str(unzipped / "data" / "datapackage.json")).validate()
    assert report.valid, report.flatten(["fieldName", "note"])


def test_the_same_files_are_the_same_bytes_in_any_order(archive):
    turned = dict(reversed(INPUTS.items()))
    again = beside_pages(read_notebooks(ROOT), turned, Sources(the_study(), {}))[ARCHIVE]
    assert again == archive
    assert {entry.date_time[0] for entry in zipfile.ZipFile(io.BytesIO(archive)).infolist()} == {
        1980
    }


def test_requirements_are_exact_and_those_of_the_site():
    lines = pinned_requirements("pandas==3.1.1 \\\n    --hash=x\n" + "".join(PINS))
    assert "pandas==3.1.1" in lines and all("==" in line for line in lines)


PINS = [
    f"{name}==1.0\n"
    for name in (
        *("altair", "babel", "frictionless", "google-re2", "ipykernel", "jinja2", "nbclient"),
        *("pathspec", "pyyaml", "vl-convert-python"),
    )
]


def test_a_missing_part_is_refused_by_name():
    with pytest.raises(UnknownName, match='requirements.txt: unknown name "pandas"'):
        pinned_requirements("".join(PINS))
    without = {path: content for path, content in INPUTS.items() if path != "LICENSE"}
    with pytest.raises(UnknownName, match='unknown name "LICENSE"'):
        data_archive(without, {}, "sei-lekop-data")
