"""A link is refused by its path, and nothing of what it leads to is read or told."""

import os
from pathlib import Path

import pytest

from generator.errors import InvalidData, StudyError
from generator.making.inputs import FILES, ROOMS, read_house
from generator.reading.files import read_text
from generator.reading.within import check_within

SECRET = "a word that nobody may see"
PLAIN = "expected a file or a folder that stands here itself, not a link, a pipe or a device"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A house, and beside it what is none of its business."""
    house = tmp_path / "house"
    for room in (*ROOMS, "docs/theme/assets", "docs/id/notebooks", "data/symbols"):
        (house / room).mkdir(parents=True, exist_ok=True)
    (house / "data" / "a.csv").write_text("a\n1\n", encoding="utf-8")
    (tmp_path / "beside").mkdir()
    (tmp_path / "beside" / "secret.txt").write_text(SECRET, encoding="utf-8")
    return house


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("data/b.csv", "../../beside/secret.txt"),
        ("data/symbols/coin.svg", "/etc/passwd"),
        ("data/more", "../../beside"),
        ("docs/theme/assets/logo.svg", "../../../../beside/secret.txt"),
        ("docs/theme/assets/.hidden", "../../../../beside"),
        ("docs/id/notebooks/run.ipynb", "/proc/self/environ"),
        ("docs/en", "id"),
        ("scripts/study", "../../beside"),
        ("mkdocs.yml", "../beside/secret.txt"),
        ("data/gone.csv", "nowhere"),
        ("data/itself.csv", "itself.csv"),
        ("data/within.csv", "a.csv"),
    ],
)
def test_a_link_is_refused_wherever_it_leads(root, link, target):
    (root / link).symlink_to(target)
    with pytest.raises(StudyError) as refused:
        check_within(root, (*FILES, *ROOMS))
    assert str(refused.value) == f"{link}: {PLAIN}"


def test_what_a_link_leads_to_is_no_part_of_the_house(root):
    """Neither of what decides whether there is anything to build, nor of the data package."""
    (root / "data" / "b.csv").symlink_to("../../beside/secret.txt")
    (root / "data" / "more").symlink_to("../../beside")
    (root / "mkdocs.yml").symlink_to("../beside/secret.txt")
    house = read_house(root)
    assert set(house) == {"data/a.csv", "data/b.csv", "data/more", "mkdocs.yml"}
    assert SECRET not in str(house)


@pytest.mark.parametrize("file", ["data/b.csv", "data/more/secret.txt"])
def test_a_reader_of_one_file_follows_no_link_either(root, file):
    (root / "data" / "b.csv").symlink_to("../../beside/secret.txt")
    (root / "data" / "more").symlink_to("../../beside")
    with pytest.raises(InvalidData) as refused:
        read_text(root, file)
    assert PLAIN in str(refused.value) and SECRET not in str(refused.value)


def test_a_pipe_is_refused_before_it_is_waited_for(root):
    os.mkfifo(root / "docs" / "id" / "a.md")
    with pytest.raises(StudyError, match=r"^docs/id/a\.md: expected a file"):
        check_within(root, ROOMS)
    with pytest.raises(StudyError, match="not a link, a pipe or a device"):
        read_text(root, "docs/id/a.md")


def test_the_lock_of_an_editor_and_plain_files_pass(root):
    """Emacs keeps a link that leads nowhere beside a file that is being edited."""
    (root / "data" / ".#a.csv").symlink_to("ani@laptop.4711")
    check_within(root, (*FILES, *ROOMS))
    assert read_text(root, "data/a.csv") == "a\n1\n"
    # What a person names by its whole path is theirs to name.
    (root / "data" / "own.bib").symlink_to("../../beside/secret.txt")
    assert read_text(root, str(root / "data" / "own.bib")) == SECRET
