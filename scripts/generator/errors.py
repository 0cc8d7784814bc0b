"""Everything that can go wrong, and who says so.

StudyError
  InvalidData       datasets    a file in data/ breaks what the data package promises
  UnknownName       prose       a page quotes a fact, figure, table or word that does not exist
  UnknownReference  citations   a page cites a key that the references do not have
  NoProvenance      facts       a number does not say where it comes from
  InvalidProse      prose       a page is missing in a language, or is not written as the site needs
  InvalidExhibit    charts      a figure asks for what no drawing may have
  InvalidSetting    settings    the environment says what the build cannot serve
  BuildFailed       build       a step of the build stopped: MkDocs, a notebook, a drawing
  SeveralFaults     prose       more than one of these
  Unanswered        code        the study's code asks for what the data lack (unforeseen.py)
  Unforeseen        code        what none of these foresaw (unforeseen.py)

Each says itself in one line, fit to be the only thing a reader of the terminal sees.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

# Long enough to recognise a cell, short enough to stay one line of a terminal.
LONGEST_QUOTE = 60
# Half the letters in common: lets "M" find "M,N", and keeps "Z" from finding anything.
NEAR_ENOUGH = 0.5
# A list of so many still helps; a longer one hides the answer.
LONGEST_LIST = 20


class StudyError(Exception):
    """Any failure whose message is meant for the person who runs the build.

    A subclass hands all its arguments to `Exception`, so that it survives a trip between processes.
    """


class InvalidData(StudyError):
    """A file in data/ breaks what the data package promises."""

    def __init__(
        self, file: str, row: int | None, column: str | None, value: str | None, expected: str
    ) -> None:
        """Row as a spreadsheet counts it: the header is row 1."""
        super().__init__(file, row, column, value, expected)
        self.file, self.row, self.column = file, row, column
        self.value, self.expected = value, expected

    def __str__(self) -> str:
        place = [f"row {self.row}"] if self.row is not None else []
        place += [f"column {one_line(self.column)}"] if self.column is not None else []
        found = [", ".join(place)] if place else []
        found += [quoted(self.value)] if self.value is not None else []
        said = ": ".join([one_line(self.file), *found])
        return f"{said}{' - ' if found else ': '}expected {one_line(self.expected)}"


class _Unknown(StudyError):
    """A name that is not among the known ones."""

    kind = "name"

    def __init__(self, name: str, known: Iterable[str], where: str) -> None:
        super().__init__(name, known := tuple(known), where)
        self.name, self.known, self.where = name, known, where

    def __str__(self) -> str:
        missing = f"{one_line(self.where)}: unknown {self.kind} {quoted(self.name)}"
        return f"{missing} - {suggestion(self.name, self.known)}"


class UnknownName(_Unknown):
    """A page quotes a fact, figure, table or word that does not exist."""


class UnknownReference(_Unknown):
    """A page cites a key that the references do not have."""

    kind = "reference"


class NoProvenance(StudyError):
    """A number does not say where it comes from."""

    def __init__(self, fact: str, expected: str) -> None:
        super().__init__(fact, expected)
        self.fact, self.expected = fact, expected

    def __str__(self) -> str:
        return f"fact {one_line(self.fact)}: expected {one_line(self.expected)}"


class InvalidProse(StudyError):
    """A page is missing in a language, or is not written as the site needs."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(where, problem)
        self.where, self.problem = where, problem

    def __str__(self) -> str:
        return f"{one_line(self.where)}: {one_line(self.problem)}"


class InvalidExhibit(StudyError):
    """A figure asks for what no drawing may have."""

    def __init__(self, where: str, field: str, value: str, expected: str) -> None:
        super().__init__(where, field, value, expected)
        self.where, self.field, self.value, self.expected = where, field, value, expected

    def __str__(self) -> str:
        found = f"{one_line(self.where)}: {one_line(self.field)}: {quoted(self.value)}"
        return f"{found} - expected {one_line(self.expected)}"


class InvalidSetting(StudyError):
    """The environment says what the build cannot serve."""

    def __init__(self, name: str, value: str | None, expected: str) -> None:
        """Without the value where it may hold a secret."""
        super().__init__(name, value, expected)
        self.name, self.value, self.expected = name, value, expected

    def __str__(self) -> str:
        found = f"{self.name}: " + (f"{quoted(self.value)} - " if self.value is not None else "")
        return f"{found}expected {one_line(self.expected)}"


class BuildFailed(StudyError):
    """A step of the build stopped."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what

    def __str__(self) -> str:
        return one_line(self.what)


class SeveralFaults(StudyError):
    """Faults that were found together, each on a line of its own."""

    def __str__(self) -> str:
        return "\n".join(map(str, self.args))


def refuse(faults: Iterable[StudyError]) -> None:
    """Raise all faults together, a single one as itself; nothing where there is none."""
    found = tuple(faults)
    if found:
        raise found[0] if len(found) == 1 else SeveralFaults(*found)


def suggestion(name: str, known: Iterable[str]) -> str:
    """The nearest known name, else the whole list where it is short."""
    names = sorted(set(known))
    # Reversed, because difflib keeps the last of equals and the first is easier to foresee.
    by_lower_case = {known_name.casefold(): known_name for known_name in reversed(names)}
    near = get_close_matches(name.casefold(), by_lower_case, n=1, cutoff=NEAR_ENOUGH)
    if near:
        return f"nearest: {quoted(by_lower_case[near[0]])}"
    if 0 < len(names) <= LONGEST_LIST:
        return f"known: {' '.join(quoted(known_name) for known_name in names)}"
    return f"none of the {len(names)} known is near"


def quoted(value: str) -> str:
    """A value in quotation marks, shortened, with nothing in it that a terminal would act on."""
    shown = value if len(value) <= LONGEST_QUOTE else f"{value[:LONGEST_QUOTE]}…"
    return f'"{one_line(shown)}"'


def one_line(text: str) -> str:
    """Text with its invisible characters spelled out: line breaks, controls, bidi marks."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii")
        for letter in text
    )
