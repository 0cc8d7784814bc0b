"""The preview of this study is a whole build's after each kind of change, byte for byte."""

from pathlib import Path

import pytest
from changes import ONE_VALUE, PROSE, RECORDS
from command import copy_of, replace
from previewing import differing_from_build, look, maker, refused

VALUE = {"a value": [(f"data/{file}", old, new) for file, old, new in ONE_VALUE]}
GROUPS = {
    "prose": {kind: [change] for kind, change in PROSE.items()},
    "records": {kind: [change] for kind, change in RECORDS.items()},
    "a value": VALUE,
}


@pytest.mark.more
@pytest.mark.parametrize("group", GROUPS)
def test_after_each_kind_of_change_to_this_study_the_preview_is_a_whole_builds(
    group: str, house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """One change after the other is followed; then every file is compared."""
    monkeypatch.setenv("SITE_URL", "")
    root = copy_of(house, tmp_path / "house")
    with maker(root) as asked:
        for kind, changes in GROUPS[group].items():
            for file, old, new in changes:
                replace(root / file, old, new)
            assert refused(look(asked)) == "", kind
        assert differing_from_build(root) == []
