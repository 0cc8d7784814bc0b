"""A repository of its own for another study, as `make new-study` writes it."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.errors import InvalidSetting
from generator.making.files import write
from generator.making.new_study import CALLED, SLUG, house_files, new_study, slug_of

ROOT = Path(__file__).parents[1]
NAME, ITS_SLUG = "Pasar Pagi d'Amour", "pasar-pagi-damour"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new repository, as it is written."""
    folder = tmp_path_factory.mktemp("new") / "pasar"
    new_study(ROOT, NAME, folder)
    return folder


def texts(folder: Path) -> dict[str, str]:
    """What its files say, but those that are the generator's own."""
    own = (one for one in sorted(folder.rglob("*")) if one.is_file())
    named = {str(one.relative_to(folder)): one for one in own}
    ours = ("scripts/generator/", "docs/theme/", "tests/generator/", "data/typefaces/")
    return {
        name: path.read_text(encoding="utf-8")
        for name, path in named.items()
        if not name.startswith(ours)
    }


def test_the_name_stands_where_the_example_had_its_own(written: Path):
    said = texts(written)
    assert not [name for name, text in said.items() if CALLED in text or SLUG in text]
    assert f'site_name: "{NAME}"\n' in said["mkdocs.yml"]
    assert f'slug = "{ITS_SLUG}"' in said["data/study.toml"]
    assert f'name = "{ITS_SLUG}"' in said["pyproject.toml"]


def test_it_holds_all_of_the_generator_and_says_which(written: Path):
    for folder in ("scripts/generator", "docs/theme"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                copy = written / path.relative_to(ROOT)
                assert copy.read_bytes() == path.read_bytes()
    project = (written / "pyproject.toml").read_text(encoding="utf-8")
    ours = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    version = re.findall(r'^version = "(.*)"$', ours, re.MULTILINE)[0]
    assert f'[tool.generator]\nversion = "{version}"\ndigest = "' in project


def test_it_holds_nothing_of_this_study(written: Path):
    """The licence names who wrote the generator; no table, page, test or word is ours."""
    named = [name for name, text in texts(written).items() if re.search("(?i)lekop|bintan", text)]
    assert named == ["LICENSE"]
    assert not (written / "tests" / "tiny").exists() and not (written / "scripts/bench.py").exists()
    assert not (written / "scripts" / "new_study.py").exists()


def test_a_copied_test_asks_for_nothing_that_stayed_behind(written: Path):
    for path in (written / "tests").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                whole = node.module.replace(".", "/")
                if whole.startswith(("generator/", "study/")):
                    module = written / "scripts" / whole
                    assert module.with_suffix(".py").exists() or module.is_dir(), path.name
                for room in ("scripts", "tests"):
                    ours = [ROOT / room / f"{whole}.py", ROOT / room / whole]
                    its = [written / room / f"{whole}.py", written / room / whole]
                    assert [one.exists() for one in ours] == [one.exists() for one in its], (
                        f"{path.name}: {node.module}"
                    )


def test_its_readme_says_in_ten_steps_how_to_put_in_a_study(written: Path):
    readme = (written / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^(\d+)\. ", readme, re.M) == [str(step) for step in range(1, 11)]


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Pasar Pagi", "pasar-pagi"), ("Études d'été 2", "etudes-dete-2"), ("A-B", "a-b")],
)
def test_a_name_gives_names_of_files(name, slug):
    assert slug_of(name) == slug


@pytest.mark.parametrize(
    "name",
    ["", "x", "1984", "A: b", 'A "b"', "A  b", " A", "A ", "A\nb", "日本", "A_b", "A" * 61, "A{b}"],
)
def test_an_odd_name_is_refused_in_one_line_and_nothing_is_written(tmp_path: Path, name):
    with pytest.raises(InvalidSetting, match=r"^NAME: .* - expected 2 to 60 letters") as refused:
        new_study(ROOT, name, tmp_path / "new")
    assert "\n" not in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_will_not_do_is_refused_and_stays(tmp_path: Path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").write_text("mine", encoding="utf-8")
    for folder in (tmp_path / "full", tmp_path / "full" / "file", tmp_path / "no" / "new"):
        with pytest.raises(InvalidSetting, match="^DEST: "):
            new_study(ROOT, NAME, folder)
    with pytest.raises(InvalidSetting, match="outside of this repository"):
        new_study(ROOT, NAME, ROOT / "build" / "new")
    assert [path.name for path in tmp_path.rglob("*")] == ["full", "file"]


def test_an_empty_folder_is_filled(tmp_path: Path):
    new_study(ROOT, NAME, tmp_path)
    assert (tmp_path / "mkdocs.yml").is_file()


def test_it_is_the_same_without_git_and_after_a_build(written: Path, tmp_path: Path):
    """Files that Python and a build leave behind are none of it."""
    unzipped = tmp_path / "unzipped"
    for path, content in house_files(ROOT).items():
        write(unzipped / path, content)
    write(unzipped / "scripts/generator/__pycache__/contract.cpython-311.pyc", b"0")
    write(unzipped / "build/site/index.html", "built")
    again = tmp_path / "again"
    new_study(unzipped, NAME, again)
    assert bytes_of(again) == bytes_of(written)


def bytes_of(folder: Path) -> dict[str, bytes]:
    every = (one for one in folder.rglob("*") if one.is_file())
    return {str(one.relative_to(folder)): one.read_bytes() for one in every}


def test_the_door_says_one_line(tmp_path: Path):
    door = [sys.executable, str(ROOT / "scripts" / "new_study.py")]
    odd = subprocess.run([*door, "A: b", str(tmp_path / "a")], capture_output=True, text=True)
    assert (odd.returncode, odd.stdout, odd.stderr.count("\n")) == (2, "", 1)
    done = subprocess.run([*door, NAME, str(tmp_path / "a")], capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout.count("\n") == 1


@pytest.mark.more
@pytest.mark.whole
def test_both_commands_are_green_in_it_at_once(tmp_path: Path):
    """As a new user types them: each sets up what it needs."""
    make = ["make", "new-study", f"NAME={NAME}", f"DEST={tmp_path / 'new'}"]
    assert subprocess.run(make, cwd=ROOT).returncode == 0
    # What this run of make and of the tests says is none of a new user's.
    said = os.environ.items()
    plain = {name: one for name, one in said if not name.startswith(("MAKE", "PYTEST", "MFLAGS"))}
    for command in ("site", "test"):
        done = subprocess.run(
            ["make", command], cwd=tmp_path / "new", env=plain, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert (tmp_path / "new" / "build" / "site" / "index.html").is_file()
