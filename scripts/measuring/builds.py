"""What a build costs: cold, warm, with nothing changed, after one change of each kind."""

from __future__ import annotations

from pathlib import Path

from measuring.changes import CHANGES
from measuring.runs import Run, run_build


def build_costs(root: Path) -> dict[str, Run]:
    """The runs by what they show, on a house of which nothing is built yet."""
    costs = {
        "cold": run_build(root),
        "warm (--force)": run_build(root, "--force"),
        "nothing changed": run_build(root),
    }
    for name, change in CHANGES.items():
        change.make(root, 0)
        costs[name] = run_build(root)
    return costs
