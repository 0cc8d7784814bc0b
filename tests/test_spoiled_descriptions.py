"""Whatever stands in the place of a part of a description: refused in a line, or shown as text.

`tests/spoil_house.py` puts it there and reads and writes the house: data, exhibits, notes, symbols,
references, releases, settings. The quick selection is of the small study.
"""

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from generator.making.new_study import CALLED, new_study

ROOT = Path(__file__).parents[1]
TESTS = ROOT / "tests"
# Of a line that refuses: a file of the house, behind it the place in it.
NAMED = re.compile(r"(?:data|docs|mkdocs\.yml)[\w./-]*(?:: |, )|fact [\w.]+: ")
# As many of the small study in `make test`, and of each study before a release.
FEW, MANY = 40, 600


def outcomes(root: Path, count: int, seed: str) -> list[list[str]]:
    """What became of each case: kind, file, place, what was put there, what was said."""
    command = [sys.executable, str(TESTS / "spoil_house.py"), str(root), str(count), seed]
    done = subprocess.run(command, cwd=TESTS, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    whole, *lines = done.stdout.splitlines()
    assert whole.startswith("whole shown "), whole
    assert len(lines) == count
    return [line.split("\t") for line in lines]


def faults(found: list[list[str]]) -> list[list[str]]:
    """The cases that were neither refused by file and place nor shown."""
    return [
        case
        for case in found
        if not (
            case[0] == "shown"
            or (case[0] == "refused" and all(map(NAMED.match, case[4].split(" || "))))
        )
    ]


def small(root: Path) -> Path:
    """The small study in a repository of its own, not built."""
    new_study(ROOT, CALLED, root)
    return root


def test_a_spoiled_part_is_refused_in_a_line_or_shown(tmp_path):
    found = outcomes(small(tmp_path / "small"), FEW, "part by part")
    assert faults(found) == []
    assert {case[0] for case in found} == {"refused", "shown"}


@pytest.mark.more
@pytest.mark.timeout(7200)
def test_many_spoiled_parts_of_the_small_study(tmp_path):
    found = outcomes(small(tmp_path / "small"), MANY, "many")
    print(Counter(case[0] for case in found))
    assert faults(found) == []


@pytest.mark.more
@pytest.mark.timeout(7200)
def test_many_spoiled_parts_of_the_study_itself(tmp_path):
    for room in ("data", "docs", "scripts"):
        shutil.copytree(ROOT / room, tmp_path / room)
    for name in ("mkdocs.yml", "LICENSE", "requirements.txt"):
        shutil.copy(ROOT / name, tmp_path)
    found = outcomes(tmp_path, MANY, "many")
    print(Counter(case[0] for case in found))
    assert faults(found) == []
