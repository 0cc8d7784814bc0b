"""A warm build of this study is a cold one after each kind of change, byte for byte."""

import shutil
from pathlib import Path

import pytest
from changes import ONE_VALUE, PROSE, RECORDS
from command import build, copy_of, replace
from contents import contents, differing

FIGURE = "scripts/study/figures/economy.py"
OTHERS = {
    "a release": [("data/releases.toml", "date = 2026-11-25", "date = 2026-11-26")],
    "code of a chart": [("scripts/generator/drawing/charts/bars.py", "34, 26", "35, 27")],
    "code of a figure": [(FIGURE, "from __future__", "# Once more.\nfrom __future__")],
}
GROUPS = {
    "prose": {kind: [change] for kind, change in PROSE.items()},
    "records": {kind: [change] for kind, change in RECORDS.items()},
    "a value": {"a value": [(f"data/{file}", old, new) for file, old, new in ONE_VALUE]},
    "releases and code": OTHERS,
}


@pytest.mark.more
@pytest.mark.parametrize("group", GROUPS)
def test_after_each_kind_of_change_to_this_study_a_warm_build_is_a_cold_one(
    group: str, house: Path, tmp_path: Path
):
    root = copy_of(house, tmp_path / "house")
    for kind, changes in GROUPS[group].items():
        for file, old, new in changes:
            replace(root / file, old, new)
        done = build(root)
        assert done.returncode == 0, (kind, done.stderr)
    warm = contents(root / "build" / "site")
    shutil.rmtree(root / "build")
    assert build(root).returncode == 0
    assert differing(warm, contents(root / "build" / "site")) == []
