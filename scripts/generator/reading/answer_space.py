"""What a task sheet leaves to write in below an open exercise: lines, or a table to fill in."""

from __future__ import annotations

from dataclasses import dataclass

from generator.languages import LANGUAGES
from generator.reading.entries import Entries
from generator.reading.texts import Text

# More than half a sheet of paper.
MOST_LINES = 15


@dataclass(frozen=True)
class AnswerSpace:
    """So many ruled lines; or so many blank rows below the heads of `columns`.

    An exercise in parts has its columns on one line below each part, and no rows.
    """

    lines: int = 0
    columns: tuple[Text, ...] = ()
    rows: int = 0


def answer_space(exercise: Entries, has_parts: bool) -> AnswerSpace:
    """What an exercise leaves to write in; InvalidData for what no sheet could show."""
    if "space" not in exercise.found:
        return AnswerSpace()
    entries = exercise.table("space", "lines, or columns and rows")
    if "lines" in entries.found:
        entries.check_known(("lines",))
        if (lines := entries.whole("lines")) > MOST_LINES:
            raise entries.wrong("lines", f"at most {MOST_LINES} lines")
        return AnswerSpace(lines)
    entries.check_known(("columns",) if has_parts else ("columns", "rows"))
    if not (columns := listed_texts(entries, "columns")):
        raise entries.refused("columns", "heads of a table to fill in, or lines")
    return AnswerSpace(0, columns, 0 if has_parts else entries.whole("rows"))


def listed_texts(entries: Entries, name: str) -> tuple[Text, ...]:
    """The texts of a list, each in every language; none where there is no such list."""
    if name not in entries.found:
        return ()
    tables = entries.tables(name, "texts in each language")
    for one in tables:
        one.check_known(LANGUAGES)
    return tuple(one.said_here() for one in tables)
