"""A copy of the study's own data, to be spoiled one place at a time."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.errors import InvalidData
from generator.reading import read_study
from study.contract import CONTRACT

ROOT = Path(__file__).parents[3]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    return tmp_path


@pytest.fixture
def refusal(root: Path) -> Callable[[str, str, str], str]:
    """The one line said about data in which a text of a file was replaced, once."""

    def message(file: str, old: str, new: str) -> str:
        path = root / file
        text = path.read_bytes().decode()
        assert old in text, f"{file} no longer holds {old!r}: choose another place to spoil"
        path.write_bytes(text.replace(old, new, 1).encode())
        with pytest.raises(InvalidData) as refused:
            read_study(root, CONTRACT.rules)
        return str(refused.value)

    return message
