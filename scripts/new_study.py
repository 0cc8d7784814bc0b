"""Write a repository of its own for another study, with an example in it: NAME, then the folder.

Exit codes: 0 written; 1 the machine cannot; 2 a name or a folder that will not do.
"""

import argparse
import sys
from pathlib import Path

from generator.errors import InvalidSetting, one_line
from generator.making.doors import DEBUG, at_door
from generator.making.new_study import new_study

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """The exit code, as told above."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(DEBUG, action="store_true", help="show where in the code it stopped")
    parser.add_argument("name", help="what the study is called")
    parser.add_argument("destination", type=Path, help="a folder that is not there yet, or empty")
    options = parser.parse_args()
    # Some shells leave it to us to say where ~ is.
    destination = options.destination.expanduser().absolute()
    try:
        files = new_study(ROOT, options.name, destination)
    except InvalidSetting as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{one_line(str(error.filename or destination))}: {error.strerror}", file=sys.stderr)
        return 1
    print(f"wrote {len(files)} files; cd {destination} && make site, then read README.md there")
    return 0


if __name__ == "__main__":
    sys.exit(at_door(main, "the new study"))
