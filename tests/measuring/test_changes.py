"""What is changed to be measured: each kind of change can be made, again and again."""

import shutil
from pathlib import Path

import pytest

from measuring.changes import CHANGES
from measuring.growth import each_added
from measuring.runs import Run

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_another_one_at_every_try(name, tmp_path):
    change = CHANGES[name]
    path = tmp_path / change.file
    path.parent.mkdir(parents=True)
    shutil.copy(ROOT / change.file, path)
    texts = [path.read_text(encoding="utf-8")]
    for number in range(10):
        change.make(tmp_path, number)
        texts.append(path.read_text(encoding="utf-8"))
    assert len(set(texts)) == 11


def test_a_text_that_cannot_be_changed_is_told_by_its_file(tmp_path):
    path = tmp_path / "data" / "grdp.csv"
    path.parent.mkdir()
    path.write_text("year,value\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"^data/grdp\.csv: expected"):
        CHANGES["one value"].make(tmp_path, 1)


def test_what_a_page_adds_is_its_share_of_what_was_added():
    before = Run(seconds=9, cpu_seconds=20, peak_mb=300)
    found = {"20 and 20": Run(9, 24, 310), "500 and 200": Run(70, 120, 450)}
    assert each_added(found, before) == {"20 and 20": (200, 500), "500 and 200": (200, 300)}
