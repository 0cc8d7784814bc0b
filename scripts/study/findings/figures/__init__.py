"""What each figure draws, computed from the data; a figure's function bears its id."""

from __future__ import annotations

from study.errors import UnknownName
from study.findings.content import Compute
from study.findings.figures import cluster, economy, evidence, government, markets, output, people
from study.findings.named import named

FIGURES = named((cluster, economy, evidence, government, markets, output, people))


def figure(name: str) -> Compute:
    """The function of a figure (`grdp_shares` of `grdp-shares`), or UnknownName."""
    if name not in FIGURES:
        raise UnknownName(name, FIGURES, "scripts/study/findings/figures")
    return FIGURES[name]
