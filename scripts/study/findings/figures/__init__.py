"""What each figure draws, computed from the data; a figure's function bears its id."""

from __future__ import annotations

from inspect import getmembers, isfunction

from study.errors import UnknownName
from study.findings.content import Compute
from study.findings.figures import cluster, economy, evidence, government, markets, output, people

ROOMS = (cluster, economy, evidence, government, markets, output, people)


def figure(name: str) -> Compute:
    """The function of a figure (of `grdp-shares`, `grdp_shares`), or UnknownName."""
    known = figures()
    if name not in known:
        raise UnknownName(name, known, "scripts/study/findings/figures")
    return known[name]


def figures() -> dict[str, Compute]:
    """Every figure by its id: a public function that one of the rooms defines itself."""
    return {
        name.replace("_", "-"): function
        for room in ROOMS
        for name, function in getmembers(room, isfunction)
        if function.__module__ == room.__name__ and not name.startswith("_")
    }
