"""Build the site: read the data, fill the pages, run MkDocs for each language, publish.

Exit codes: 0 the site is built; 1 the study's content is wrong (data, prose, a reference), said in
one line, and the last good site stays; 2 wrong use of this command or a SITE_URL that is none.
"""

import argparse
import gc
import sys
import time
from pathlib import Path

from study.errors import InvalidSetting, StudyError
from study.making.current import is_current
from study.making.lock import held

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Exit 0 when built, 1 when the study's content is wrong, 2 on wrong use."""
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
    options = parser.parse_args()
    started = time.monotonic()
    try:
        with held(ROOT):
            needed = options.force or options.accept_addresses
            if not needed and is_current(ROOT, options.check):
                print("nothing changed; open build/site/index.html")
                return 0
            # Only now: loading pandas and Altair takes longer than seeing that nothing changed.
            from study.making.site import build

            # Collecting what is let go would take a tenth of a build that ends soon.
            gc.disable()
            build(ROOT, options.accept_addresses)
    except StudyError as error:
        print(error, file=sys.stderr)
        return 2 if isinstance(error, InvalidSetting) else 1
    took = time.monotonic() - started
    print(f"built build/site in {took:.1f} s; open build/site/index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())
