"""What a build costs: cold, warm, with nothing changed, with one value changed."""

from __future__ import annotations

from pathlib import Path

from measuring.runs import Run, run_build

# A number of the paper's Table 1: manufacturing in 2022, which headlines and charts rest on.
FILE, OLD, NEW = "data/grdp.csv", '9543671.00,"9 543 671,00"', '9543671.50,"9 543 671,50"'


def build_costs(root: Path) -> dict[str, Run]:
    """The runs by what they show, on a house of which nothing is built yet."""
    costs = {
        "cold": run_build(root),
        "warm (--force)": run_build(root, "--force"),
        "nothing changed": run_build(root),
    }
    change_one_value(root)
    return costs | {"one value changed": run_build(root)}


def change_one_value(root: Path) -> None:
    """Another value in one row of the data, as a number and as it is printed."""
    path = root / FILE
    text = path.read_text(encoding="utf-8")
    if text.count(OLD) != 1:
        raise SystemExit(f"{FILE}: expected {OLD} once")
    path.write_text(text.replace(OLD, NEW), encoding="utf-8", newline="\n")
