"""Freeze the site as an edition: its pages, data and kit below editions/NAME/, never changed again.

Needs SITE_URL, the public address. Writes docs/editions/NAME.zip and its line in the ledger beside
it, to be committed; build/site stays as it is, and the next build publishes the edition in it.

Exit codes as of build.py.
"""

import argparse
import gc
import sys

from build import ROOT, refused
from generator.making.doors import DEBUG, at_door
from generator.making.lock import held
from generator.making.processes import Stopped, listen
from generator.making.workplace import work_in


def main() -> int:
    """The exit code, as told above."""
    options = arguments()
    try:
        listen()
        with held(ROOT):
            return work_in(ROOT, lambda: freeze(options.name))
    except Stopped as stopped:
        print(stopped, file=sys.stderr)
        return stopped.code
    except Exception as error:
        return refused(error, WHAT)


WHAT = "the edition"


def arguments() -> argparse.Namespace:
    """What the command is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("name", help="its folder below editions/, such as 2026")
    parser.add_argument(DEBUG, action="store_true", help="show where in the code it stopped")
    return parser.parse_args()


def freeze(name: str) -> int:
    """The build of an edition, in a process of its own."""
    try:
        from generator.making.editions import check_edition
        from generator.making.site import build
        from study.contract import CONTRACT

        check_edition(ROOT, name)
        gc.disable()
        build(ROOT, CONTRACT, frozen_as=name)
    except Exception as error:
        return refused(error, WHAT)
    return 0


if __name__ == "__main__":
    sys.exit(at_door(main, WHAT))
