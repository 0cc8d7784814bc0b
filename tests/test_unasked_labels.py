"""A build names the labels of the study that nothing asked for, and goes on."""

from changes import UNUSED_LABELS

TOLD = "data/words.csv: nothing asks for"


def said(house):
    return (house / "said").read_text(encoding="utf-8").splitlines()


def test_a_build_names_all_that_nothing_asks_for_in_one_line(published):
    """And none that waits in a drawing which the build finds as it was."""
    keys = [line.partition(",")[0] for line in UNUSED_LABELS.splitlines()]
    assert [line for line in said(published) if line.startswith(TOLD)] == [
        f"{TOLD} {', '.join(keys)}"
    ]


def test_the_study_has_no_label_that_nothing_asks_for(house):
    assert [line for line in said(house) if line.startswith(TOLD)] == []
