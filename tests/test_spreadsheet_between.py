"""Every table, opened and saved by LibreOffice set to Indonesian, and read and built again."""

import shutil
import subprocess
from pathlib import Path

import pytest
from command import build
from contents import contents
from once import the_study

from generator.errors import InvalidData
from generator.reading import read_study
from study.contract import CONTRACT

pytestmark = pytest.mark.more
ROOT = Path(__file__).parents[1]
# Of LibreOffice's filter: the sign between cells, the quotation mark, UTF-8, from the first line,
# all columns as they are, Indonesian (1057), texts without quotation marks where none are needed,
# numbers and dates found (opening) and written as they are shown (saving).
OPENED = "CSV:{},34,76,1,,1057,false,true"
SAVED = "csv:Text - txt - csv (StarCalc):{},34,76,1,,1057,false,true"
COMMA, SEMICOLON = ord(","), ord(";")
# What it writes otherwise: an amount as the paper prints it, a month in words, and 1.165, which to
# who writes a comma for decimals is more than a thousand.
REWRITTEN = {"budget", "grdp", "output", "places", "words"}


@pytest.fixture(scope="module", params=[COMMA, SEMICOLON], ids=["commas", "semicolons"])
def saved(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tables as LibreOffice saves them, with this sign between cells."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.fail("LibreOffice is needed: libreoffice-calc-nogui on Debian")
    folder = tmp_path_factory.mktemp("saved")
    subprocess.run(
        [
            *(office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"),
            f"--infilter={OPENED.format(COMMA)}",
            *("--convert-to", SAVED.format(request.param), "--outdir", folder / "data"),
            *sorted((ROOT / "data").glob("*.csv")),
        ],
        check=True,
        timeout=300,
        capture_output=True,
    )
    return folder / "data"


def with_table(saved: Path, root: Path, *names: str) -> Path:
    """The data with these tables as they were saved."""
    shutil.copytree(ROOT / "data", root / "data", dirs_exist_ok=True)
    for name in names:
        shutil.copyfile(saved / f"{name}.csv", root / "data" / f"{name}.csv")
    return root


def test_each_table_is_the_same_or_its_first_other_cell_is_named(saved, tmp_path):
    """None is another table and read."""
    outcomes = {}
    for name in the_study().tables:
        root = with_table(saved, tmp_path / name, name)
        try:
            read = read_study(root, CONTRACT.rules)
        except InvalidData as refused:
            assert (refused.file, refused.row, refused.column) != (None, None, None)
            assert str(refused).startswith(f"data/{name}.csv: row ")
            outcomes[name] = str(refused)
        else:
            assert read.table(name).equals(the_study().table(name)), name
        shutil.rmtree(root)
    print("\n".join(outcomes.values()))
    assert outcomes.keys() == REWRITTEN


def test_what_was_saved_gives_the_same_site(saved, house, tmp_path):
    """Also what notebooks show, whose own code reads the tables as plain ones."""
    root = shutil.copytree(house, tmp_path / "house")
    with_table(saved, root, *(name for name in the_study().tables if name not in REWRITTEN))
    for ran in (root / "build/kept").glob("*.ipynb"):
        ran.unlink()
    done = build(root)
    assert (done.returncode, done.stderr) == (0, "")
    unchanged = contents(root / "data") == contents(house / "data")
    assert ("nothing changed" in done.stdout) == unchanged
    assert contents(root / "build/site") == contents(house / "build/site")
