"""Build the site: read the data, fill the pages, run MkDocs for each language, publish.

One build at a time: a second one waits. Whatever ends a build, build/site stays whole: the last
good site, or the new one.

Exit codes: 0 the site is built; 1 it is not, for a reason said in one line: the study's content is
wrong (data, prose, a reference), the machine cannot (a full disk, a folder that may not be
written), or nobody foresaw it, of which --debug shows more; 2 wrong use of this command or a
SITE_URL that is none; 130 stopped by Ctrl-C, 143 by TERM, 129 by a terminal that was closed.
"""

import argparse
import gc
import sys
import time
from pathlib import Path

from generator.errors import InvalidSetting, StudyError, one_line
from generator.making.current import is_current
from generator.making.doors import DEBUG, at_door, show_all, unforeseen
from generator.making.lock import held
from generator.making.processes import Stopped, listen
from generator.making.tied import end_with
from generator.making.workplace import tidy, work_in
from generator.unforeseen import Unforeseen

ROOT = Path(__file__).resolve().parents[1]
# Opened from the disk, its links would end in folders, which no browser leads on from.
SEEN = "make serve shows it"


def main() -> int:
    """The exit code, as told above."""
    options = arguments()
    if options.end_with:
        end_with(options.end_with)
    if options.command == "reference":
        return show_references(options)
    if options.command:
        return enter_quotations(options)
    try:
        listen()
        with held(ROOT):
            return build_where_needed(options)
    except Stopped as stopped:
        print(stopped, file=sys.stderr)
        return stopped.code
    except Exception as error:
        return refused(error)


def arguments() -> argparse.Namespace:
    """What the command is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--force", action="store_true", help="build even if nothing changed")
    parser.add_argument(
        "--check",
        action="store_true",
        help="compare the content of every published file, not size and time alone",
    )
    parser.add_argument(
        "--accept-addresses",
        action="store_true",
        help="build, and add new addresses to the ledger of those that must stay",
    )
    parser.add_argument(
        "--end-with", type=int, metavar="PID", help="end when this parent does (make serve)"
    )
    parser.add_argument(DEBUG, action="store_true", help="show where in the code it stopped")
    commands = parser.add_subparsers(dest="command", metavar="")
    quotation = commands.add_parser(
        "quotation", help="enter quotations of the paper, found in a copy of it"
    )
    quotation.add_argument("paper", type=Path, help="its text, paragraphs apart by a line")
    quotation.add_argument("words", nargs="?", default="", help="else all that the site quotes")
    quotation.add_argument("--section", default="", help="where words stand that occur more often")
    quotation.add_argument("--translated", default="", help="how a page has them in translation")
    reference = commands.add_parser(
        "reference", help="show works of a citation manager as data/references.json has them"
    )
    reference.add_argument("file", type=Path, help="exported as BibTeX, RIS or CSL-JSON")
    return parser.parse_args()


def show_references(options: argparse.Namespace) -> int:
    """The records to be pasted on the one way out, what is to be seen to on the other."""
    from generator.making.references import records_of

    try:
        records, lines = records_of(ROOT, options.file)
    except Exception as error:
        return refused(error, str(options.file))
    print(records)
    print("\n".join(lines), end="\n" if lines else "", file=sys.stderr)
    return 0


def enter_quotations(options: argparse.Namespace) -> int:
    """The rows of data/quotations.csv entered, and told line by line."""
    from generator.making.quotations import enter
    from study.contract import CONTRACT

    asked = options.paper, options.words, options.section, options.translated
    try:
        print("\n".join(enter(ROOT, CONTRACT, *asked)))
    except Exception as error:
        return refused(error, "data/quotations.csv")
    return 0


def build_where_needed(options: argparse.Namespace) -> int:
    """One build, unless the site is what it would become."""
    tidy(ROOT)
    needed = options.force or options.accept_addresses
    if not needed and is_current(ROOT, options.check):
        print(f"nothing changed; {SEEN}")
        return 0
    return work_in(ROOT, lambda: build_site(options.accept_addresses))


def build_site(accept_addresses: bool) -> int:
    """The build itself, in its own process."""
    started = time.monotonic()
    try:
        # Collecting what is let go would take a tenth of a build that ends soon.
        gc.disable()
        # Only now: loading pandas and Altair takes longer than seeing that nothing changed.
        from generator.making.site import build
        from study.contract import CONTRACT

        build(ROOT, CONTRACT, accept_addresses)
    except Exception as error:
        return refused(error)
    took = time.monotonic() - started
    print(f"built build/site in {took:.1f} s; {SEEN}")
    return 0


def refused(error: Exception, what: str = "build/site") -> int:
    """Say in one line why there is no new site, or nothing else of what was asked for."""
    show_all(error)
    if isinstance(error, OSError):
        place = str(error.filename or "build").removeprefix(f"{ROOT}/")
        print(f"{one_line(place)}: {error.strerror}; the last good site stays", file=sys.stderr)
    elif isinstance(error, StudyError) and not isinstance(error, Unforeseen):
        print(error, file=sys.stderr)
    else:
        print(unforeseen(error, what), file=sys.stderr)
    return 2 if isinstance(error, InvalidSetting) else 1


if __name__ == "__main__":
    sys.exit(at_door(main, "build/site"))
