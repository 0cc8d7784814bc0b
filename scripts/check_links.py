"""Try the address of each reference and of each row of the public record, slowly and politely.

Prints what moved, what is gone and what did not answer, with the day; changes nothing. For a
maintainer with internet: no build and no test asks another host.

Exit codes: 0 all were tried, whatever came of it; 1 the references cannot be read; 2 wrong use;
130 stopped by Ctrl-C.
"""

import argparse
import datetime
import sys
from pathlib import Path

from checking.listed import listed_addresses
from checking.told import told_counts, told_outcome
from checking.tried import SECONDS, Visitor
from generator.errors import StudyError
from generator.making.doors import DEBUG, at_door
from generator.reading import read_study
from generator.reading.about import About

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """The exit code, as told above."""
    options = arguments()
    try:
        study = read_study(ROOT)
        addresses = listed_addresses(study)
        visitor = Visitor(user_agent(study.about), options.pause, (SECONDS[0], options.seconds))
    except StudyError as fault:
        print(fault, file=sys.stderr)
        return 1
    day = datetime.datetime.now(tz=datetime.UTC).date()
    chosen = {one: at for one, at in addresses.items() if options.only in one}
    print(f"{len(chosen)} addresses, {options.pause:g} s between two of a host", flush=True)
    outcomes = []
    try:
        for address, places in chosen.items():
            outcomes.append(visitor.visit(address))
            for line in told_outcome(address, places, outcomes[-1], day):
                print(line, flush=True)
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130
    finally:
        print(told_counts(outcomes, day), flush=True)
    return 0


def arguments() -> argparse.Namespace:
    """What the command is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default="", metavar="PART", help="addresses that hold this alone")
    parser.add_argument("--pause", type=float, default=2.0, help="seconds between two of a host")
    parser.add_argument("--seconds", type=float, default=SECONDS[1], help="to wait for an answer")
    parser.add_argument(DEBUG, action="store_true", help="show where in the code it stopped")
    return parser.parse_args()


def user_agent(about: About) -> str:
    """Who asks, with where to complain if the study names it."""
    where = f"; {about.report}" if about.report else ""
    return f"{about.slug}-check-links/1.0 (a maintainer checks the references of a study{where})"


if __name__ == "__main__":
    sys.exit(at_door(main, "the addresses"))
