"""What none of our errors foresaw, told as they are: in one line, with what was being made."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.errors import StudyError, one_line, quoted

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


class Unanswered(StudyError):
    """The study's code asks the data for what they do not have: a row, or a divisor."""

    def __init__(self, making: str, lacking: str, place: str) -> None:
        super().__init__(making, lacking, place)
        self.making, self.lacking, self.place = making, lacking, place

    def __str__(self) -> str:
        asked = f"{one_line(self.making)}: {self.lacking}, which is asked for"
        return f"{asked}{self.place} - expected data that have it, or other code there"


def lacking(error: KeyError | ZeroDivisionError) -> str:
    """What the data do not have where this happened."""
    if isinstance(error, ZeroDivisionError):
        return "no value above 0 to divide by"
    return f"no row or column with the key {quoted(str(error))}"


@contextmanager
def while_making(what: str) -> Iterator[None]:
    """What happens in it and nobody foresaw is told as happening while this was made.

    The innermost tells; errors that speak for themselves, and those of the machine, pass.
    """
    try:
        yield
    except (StudyError, OSError):
        raise
    except (KeyError, ZeroDivisionError) as error:
        if place := place_of_error(error, "study"):
            raise Unanswered(what, lacking(error), place) from error
        raise Unforeseen.of(error, what) from error
    except Exception as error:
        raise Unforeseen.of(error, what) from error


def place_of_error(error: Exception, room: str = "") -> str:
    """The deepest line of the study's code that led to it, else of ours; of one room alone."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [one for one in frames if Path(one.filename).is_relative_to(SCRIPTS / room)]
    # What only hands an error on is no place of it.
    ours = [one for one in ours if one.name not in ("while_making", "at_door")]
    study = [one for one in ours if Path(one.filename).is_relative_to(SCRIPTS / "study")]
    if not (found := study or ours):
        return ""
    file = Path(found[-1].filename).relative_to(SCRIPTS.parent).as_posix()
    return f" in {file}, line {found[-1].lineno}"
