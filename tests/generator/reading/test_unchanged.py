"""What was read comes back as it was at first, until a file of the data changes."""

from pathlib import Path

import pytest

from generator.reading import unless_changed


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "data" / "class").mkdir(parents=True)
    (tmp_path / "data" / "class" / "one.csv").write_text("1")
    return tmp_path


def test_it_is_read_once_and_comes_back_whatever_was_made_of_it(root: Path):
    asked: list[Path] = []

    def read(root: Path) -> list[Path]:
        asked.append(root)
        return [*asked]

    unless_changed(read, root).clear()
    assert unless_changed(read, root) == [root]
    assert len(asked) == 1


@pytest.mark.parametrize("file", ["one.csv", "two.csv"])
def test_a_file_that_changed_or_came_is_seen(file: str, root: Path):
    def read(root: Path) -> list[str]:
        return sorted(path.read_text() for path in (root / "data").rglob("*.csv"))

    before = unless_changed(read, root)
    (root / "data" / "class" / file).write_text("2")
    assert before == ["1"]
    assert unless_changed(read, root) == (["2"] if file == "one.csv" else ["1", "2"])
