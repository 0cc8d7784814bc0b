"""The preview of this study is a whole build's after each kind of change, byte for byte."""

from pathlib import Path

import pytest
from changes import ONE_VALUE
from command import copy_of, replace
from previewing import differing_from_build, look, maker, refused

# Of prose and records, each a kind of its own: (file, old text, new text).
PROSE = {
    "a sentence": ("docs/id/findings/output.md", "yang kedua sebagai", "yang terakhir sebagai"),
    "a title": ("docs/en/method.md", "title: ", "title: Our "),
    "a notebook": (
        "docs/en/notebooks/economy.ipynb",
        "one step at a time",
        "one step after another",
    ),
}
RECORDS = {
    "a label": ("data/words.csv", "total,PDRB,GRDP", "total,PDRB seluruhnya,Whole GRDP"),
    "words of an exhibit": ("data/exhibits/grdp-growth.toml", "Rising prices", "Prices that rise"),
    "a data note": ("data/notes.toml", "which is plausible", "which may well be"),
    "a claim": ("data/claims.csv", "names interviews", "tells of interviews"),
    "a reference": ("data/references.json", "The role of the small", "A role of the small"),
    "a reply": (
        "data/replies.toml",
        "# There is none yet.",
        '[[replies]]\nby = "authors"\ndate = 2026-01-31\nclaim = "output-revenue"\n'
        'id = "Jawabannya."\nen = "The answer."\n# There is one.',
    ),
    "a lesson": ("data/class/lessons.toml", "on a phone or in", "with a phone or in"),
    "a style": ("docs/theme/assets/css/voices.css", "1.2rem", "1.25rem"),
    "a script": ("docs/theme/assets/js/later.js", "(() => {", "(() => { // once more"),
    "a template": ("docs/theme/partials/copyright.html", "about-line", "about-line whole"),
}
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
