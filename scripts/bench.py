"""Measure the site: what it costs to build, how heavy its pages are, whose words they are made of.

Works in a copy of the house, leaves the work tree alone; prints tables and writes build/bench.json.
"""

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from generator.making.doors import DEBUG, at_door
from measuring.builds import build_costs
from measuring.growth import growth
from measuring.paints import paints
from measuring.runs import Run
from measuring.scratch import scratch_copy
from measuring.table import table_text
from measuring.texts import as_json, tables, words_of_pages
from measuring.visits import Step, visit, way
from measuring.weights import Weight, page_weights

ROOT = Path(__file__).resolve().parents[1]
MEASURES = ("seconds", "CPU seconds", "MB of largest process")


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(DEBUG, action="store_true", help="show where in the code it stopped")
    parser.add_argument("--quick", action="store_true", help="leave out how it grows")
    parser.add_argument("--words", action="store_true", help="only the words, of the built site")
    asked = parser.parse_args()
    if asked.words:
        return show_words(ROOT / "build" / "site")
    quick = asked.quick
    # Others at work on the machine make every second longer: the table says how busy it was.
    load = round(os.getloadavg()[0], 1)
    print(f"{os.cpu_count()} cores, load {load} before the first build", flush=True)
    with scratch_copy(ROOT) as copy:
        costs = build_costs(copy)
        show(("build", *MEASURES), costs)
        weights = page_weights(copy / "build" / "site")
        show(("heaviest page of its kind", "of", "address", "bytes", "HTML", "requests"), weights)
        site = copy / "build" / "site"
        steps = way(site)
        visited = dict(zip(steps, visit(site, list(steps.values())), strict=True))
        show(("a visit", "address", "bytes cold", "bytes warm"), visited)
        seen = paints(site, steps, browser())
        print(
            f"\n{table_text(('first paint, slow 4G', 'seconds'), list(seen.items()))}", flush=True
        )
        words = words_of_pages(site)
        print(f"\n{tables(words)}", flush=True)
        sizes = {} if quick else growth(copy)
        if sizes:
            show(("pages added", *MEASURES), sizes)
    found = {
        "cores": os.cpu_count(),
        "load": load,
        "builds": {name: asdict(run) for name, run in costs.items()},
        "pages": {kind: asdict(one) for kind, one in weights.items()},
        "visit": {name: asdict(one) for name, one in visited.items()},
        "paints": seen,
        "words": as_json(words),
        "growth": {size: asdict(run) for size, run in sizes.items()},
    }
    target = ROOT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(f"written to {target.relative_to(ROOT)}")
    return 0


def show_words(site: Path) -> int:
    """The words of a site that is built; 1 where there is none."""
    if not site.exists():
        print("expected build/site: make site", file=sys.stderr)
        return 1
    print(tables(words_of_pages(site)))
    return 0


def browser() -> dict[str, object]:
    """How the tests start a browser, which know where the machine has one."""
    sys.path.append(str(ROOT / "tests"))
    known = import_module("chromium")
    return {**known.shell(), "args": list(known.ARGUMENTS)}


def show(
    heads: Sequence[str], found: Mapping[str, Run] | Mapping[str, Weight] | Mapping[str, Step]
) -> None:
    """A table of what was found, one row for each name."""
    rows = [(name, *asdict(one).values()) for name, one in found.items()]
    print(f"\n{table_text(heads, rows)}", flush=True)


if __name__ == "__main__":
    sys.exit(at_door(main, "the measures"))
