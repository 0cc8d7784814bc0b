"""What none of our errors foresaw, told as they are: in one line, with what was being made."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import StudyError, one_line

LONGEST_SAID = 160
# Where the code of the house lies, the generator's and the study's.
SCRIPTS = Path(__file__).resolve().parents[1]


class Unforeseen(StudyError):
    """What nobody foresaw: what was being made, what happened, and where in our code."""

    def __init__(self, making: str, happened: str, place: str) -> None:
        super().__init__(making, happened, place)
        self.making, self.happened, self.place = making, happened, place

    def __str__(self) -> str:
        return f"{one_line(self.making)}: stopped by {one_line(self.happened)}{self.place}"

    @classmethod
    def of(cls, error: Exception, making: str) -> Unforeseen:
        """An error of Python's, told so."""
        said = type(error).__name__ + (f": {error}" if str(error) else "")
        shown = said if len(said) <= LONGEST_SAID else f"{said[:LONGEST_SAID]}…"
        return cls(making, shown, place_of_error(error))


@contextmanager
def while_making(what: str) -> Iterator[None]:
    """What happens in it and nobody foresaw is told as happening while this was made.

    The innermost tells; errors that speak for themselves, and those of the machine, pass.
    """
    try:
        yield
    except (StudyError, OSError):
        raise
    except Exception as error:
        raise Unforeseen.of(error, what) from error


def place_of_error(error: Exception) -> str:
    """The deepest line of the study's code that led to it, else of ours."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [one for one in frames if Path(one.filename).is_relative_to(SCRIPTS)]
    # What only hands an error on is no place of it.
    ours = [one for one in ours if one.name not in ("while_making", "at_door")]
    study = [one for one in ours if Path(one.filename).is_relative_to(SCRIPTS / "study")]
    if not (found := study or ours):
        return ""
    file = Path(found[-1].filename).relative_to(SCRIPTS.parent).as_posix()
    return f" in {file}, line {found[-1].lineno}"
