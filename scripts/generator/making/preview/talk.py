"""The maker of the preview as a process: asked by lines, answers in lines of JSON."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

from generator.contract import Contract
from generator.errors import StudyError, one_line
from generator.making.doors import show_all, unforeseen
from generator.making.preview.maker import Preview
from generator.making.settings import Settings
from generator.unforeseen import Unforeseen

Tell = Callable[[dict[str, object]], None]


def talk(root: Path, contract: Contract, settings: Settings) -> int:
    """Look once for each line that comes, and tell what happened; each ends with `done`.

    What reading and checking print goes to the terminal, once for as long as it is so.
    """
    tell, preview, said = teller(), Preview(root, contract, settings), set[str]()
    for _ in sys.stdin:
        with news(said):
            try:
                for event in preview.look():
                    tell(event)
            except BrokenProcessPool:
                return 1
            except Exception as error:
                tell({"refused": refusal(error, root)})
        tell({"done": preview.seen})
    return 0


def teller() -> Tell:
    """What writes an answer where the one who asks reads; prints go to the terminal from now on."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def tell(event: dict[str, object]) -> None:
        print(json.dumps(event), file=answers, flush=True)

    return tell


@contextmanager
def news(said: set[str]) -> Iterator[None]:
    """Of what is printed meanwhile, what was not `said` before."""
    with redirect_stdout(io.StringIO()) as printed:
        yield
    lines = printed.getvalue().splitlines()
    for line in lines:
        if line not in said:
            print(line, flush=True)
    said.update(lines)


def refusal(error: Exception, root: Path) -> str:
    """Why nothing new is served, as a build says it."""
    show_all(error)
    if isinstance(error, OSError):
        place = str(error.filename or "build").removeprefix(f"{root}/")
        return f"{one_line(place)}: {error.strerror}"
    if isinstance(error, StudyError) and not isinstance(error, Unforeseen):
        return str(error)
    return unforeseen(error, "the preview")
