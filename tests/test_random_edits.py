"""Random edits that the data package allows end in one line, or in a site that agrees with them."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from command import copy_of

EDITED = Path(__file__).parent / "edited.py"
# So that a build that hangs is ended; an edit takes seconds.
SECONDS = 60
ON_TINY, ON_THIS = 40, 300


def outcomes(root: Path, count: int, seed: str) -> list[list[str]]:
    """Outcome, edit and what was said of each of so many edits in a repository."""
    done = subprocess.run(
        [sys.executable, EDITED, root, str(count), seed],
        capture_output=True,
        text=True,
        timeout=SECONDS * count,
    )
    assert done.returncode == 0, done.stderr
    return [line.split("\t") for line in done.stdout.splitlines()]


def check(found: list[list[str]], count: int) -> None:
    """Each edit was refused in a line, or built and consistent, and some were each."""
    told = Counter(outcome for outcome, *_ in found)
    print(f"{count} edits: {dict(told)}")
    assert [one for one in found if one[0] not in ("refused", "built")] == []
    assert told.total() == count and told["refused"] and told["built"]


@pytest.mark.whole
def test_edits_of_a_small_study_are_refused_in_a_line_or_built(tiny, tmp_path):
    check(outcomes(copy_of(tiny, tmp_path / "tiny"), ON_TINY, "school roads"), ON_TINY)


@pytest.mark.more
@pytest.mark.timeout(7200)
def test_edits_of_this_study_are_refused_in_a_line_or_built(house, tmp_path):
    root = copy_of(house, tmp_path / "house")
    check(outcomes(root, ON_THIS, "sei lekop"), ON_THIS)
