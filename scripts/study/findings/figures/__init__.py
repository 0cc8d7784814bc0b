"""What each figure draws, computed from the data; a figure's function bears its id."""

from __future__ import annotations

from study.errors import UnknownName
from study.findings.content import Compute
from study.findings.figures import cluster, economy, evidence, government, markets, output, people

ROOMS = (cluster, economy, evidence, government, markets, output, people)


def figure(name: str) -> Compute:
    """The function of a figure (of `grdp-shares`, `grdp_shares`), or UnknownName."""
    function = name.replace("-", "_")
    for room in ROOMS:
        if hasattr(room, function):
            compute: Compute = getattr(room, function)
            return compute
    known = [known.replace("_", "-") for room in ROOMS for known in room.__all__]
    raise UnknownName(name, known, "scripts/study/findings/figures")
