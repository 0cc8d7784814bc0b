"""How a door tells what nobody foresaw: in one line, and all of it to who asks with --debug."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable

from generator.errors import quoted
from generator.unforeseen import Unforeseen

DEBUG = "--debug"


def at_door(work: Callable[[], int], what: str) -> int:
    """The exit code of a command's work; 1, with a line, for what it did not catch itself."""
    try:
        return work()
    except Exception as error:
        show_all(error)
        print(unforeseen(error, what), file=sys.stderr)
        return 1


def show_all(error: Exception) -> None:
    """All that Python knows of an error, where that is asked for."""
    if DEBUG in sys.argv:
        traceback.print_exception(error)


def unforeseen(error: Exception, what: str) -> str:
    """One line about it, and how to see more; `what` was being made, unless it says so itself."""
    if isinstance(error, ModuleNotFoundError) and not str(error.name).startswith("generator"):
        expected = "expected the Python that make sets up, .venv/bin/python"
        return f"{quoted(str(error.name))} is not there for {sys.executable} - {expected}"
    told = error if isinstance(error, Unforeseen) else Unforeseen.of(error, what)
    return f"{told}; {DEBUG} shows all of it"
