"""Measure the site: what it costs to build, how heavy its pages are, whose words they are made of.

Works in a copy of the house, leaves the work tree alone; prints tables and writes build/bench.json.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from importlib import import_module
from pathlib import Path

from generator.making.doors import DEBUG, at_door
from measuring.builds import build_costs
from measuring.floors import theme_floor
from measuring.growth import each_added, growth
from measuring.kit import HEADS as KIT
from measuring.kit import kit_sizes
from measuring.paints import BARE, paints
from measuring.previews import waits
from measuring.scratch import scratch_copy
from measuring.table import table_text
from measuring.texts import as_json, tables, words_of_pages
from measuring.visits import Step, visit, way
from measuring.weights import Weight, page_weights

ROOT = Path(__file__).resolve().parents[1]
MEASURES = ("seconds", "CPU seconds", "MB of largest process")
# The same complete pages laid out by MkDocs with Material alone: below it no site of them goes.
FLOOR = "theme floor"


def main() -> int:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(DEBUG, action="store_true", help="show where in the code it stopped")
    parser.add_argument("--quick", action="store_true", help="leave out preview and growth")
    parser.add_argument("--words", action="store_true", help="only the words, of the built site")
    parser.add_argument(
        "--kit", action="store_true", help="only the files of the lessons, as built"
    )
    asked = parser.parse_args()
    if asked.words:
        return show_built(lambda site: tables(words_of_pages(site)))
    if asked.kit:
        return show_built(lambda site: table_text(KIT, kit_sizes(site)))
    quick = asked.quick
    # Others at work on the machine make every second longer: the table says how busy it was.
    load = round(os.getloadavg()[0], 1)
    print(f"{os.cpu_count()} cores, load {load} before the first build", flush=True)
    with scratch_copy(ROOT) as copy:
        costs = build_costs(copy)
        floor = theme_floor(copy)
        rows = [
            (name, *asdict(run).values(), times(run.cpu_seconds, floor.cpu_seconds))
            for name, run in (costs | {FLOOR: floor}).items()
        ]
        tell(("build", *MEASURES, "times the theme's CPU"), rows)
        waited = {} if quick else waits(copy)
        if waited:
            tell(("preview, saved to served", "seconds"), list(waited.items()))
        weights = page_weights(copy / "build" / "site")
        show(("heaviest page of its kind", "of", "address", "bytes", "HTML", "requests"), weights)
        site = copy / "build" / "site"
        steps = way(site)
        visited = dict(zip(steps, visit(site, list(steps.values())), strict=True))
        show(("a visit", "address", "bytes cold", "bytes warm"), visited)
        seen = paints(site, steps, browser())
        painted = [(name, when, times(when, seen[BARE])) for name, when in seen.items()]
        tell(("first paint, slow 4G", "seconds", "times the bare page's"), painted)
        words = words_of_pages(site)
        print(f"\n{tables(words)}", flush=True)
        sizes = {} if quick else growth(copy)
        if sizes:
            each = each_added(sizes, costs["warm (--force)"])
            grown = [(name, *asdict(run).values(), *each[name]) for name, run in sizes.items()]
            tell(("pages and exhibits added", *MEASURES, "CPU ms a page", "kB a page"), grown)
    found = {
        "cores": os.cpu_count(),
        "load": load,
        "builds": {name: asdict(run) for name, run in (costs | {FLOOR: floor}).items()},
        "preview": waited,
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


def show_built(measure: Callable[[Path], str]) -> int:
    """What is measured of a site that is built; 1 where there is none."""
    site = ROOT / "build" / "site"
    if not site.exists():
        print("expected build/site: make site", file=sys.stderr)
        return 1
    print(measure(site))
    return 0


def browser() -> dict[str, object]:
    """How the tests start a browser, which know where the machine has one."""
    sys.path.append(str(ROOT / "tests"))
    known = import_module("chromium")
    return {**known.shell(), "args": list(known.ARGUMENTS)}


def times(measured: float, floor: float) -> str:
    """How many times the floor it is."""
    return f"{measured / floor:.1f}" if floor else ""


def show(heads: Sequence[str], found: Mapping[str, Weight] | Mapping[str, Step]) -> None:
    """A table of what was found, one row for each name."""
    tell(heads, [(name, *asdict(one).values()) for name, one in found.items()])


def tell(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table, set off from what was said before it."""
    print(f"\n{table_text(heads, rows)}", flush=True)


if __name__ == "__main__":
    sys.exit(at_door(main, "the measures"))
