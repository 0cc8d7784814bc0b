"""What people wrote below docs/: the same pages in each language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Set
from pathlib import Path
from typing import TypeVar

from generator.errors import InvalidData, InvalidProse, refuse
from generator.languages import LANGUAGES
from generator.reading.files import read_text
from generator.reading.folders import ours
from generator.reading.limits import page_fault
from generator.reading.unseen import hidden_in_page, visible_text_without

Read = TypeVar("Read")
Pages = Mapping[str, Mapping[str, str]]
# What a page says of itself: between two lines of three hyphens at the top of the file.
MATTER = re.compile(r"---[ \t]*\n(.*?\n)??---[ \t]*(?:\n|\Z)", re.DOTALL)


def read_twins(root: Path, ending: str) -> dict[str, dict[str, str]]:
    """The files of one kind, refusing all that a language lacks."""
    paths = paths_by_language(root, ending)
    refuse(missing_twins(paths))
    read = read_page if ending == ".md" else read_text
    return {
        language: {
            path: as_prose(read, root, f"docs/{language}/{path}")
            for path in sorted(paths[language])
        }
        for language in LANGUAGES
    }


def read_page(root: Path, file: str) -> str:
    """The text of a page that keeps to its limits, with no letter in it that nobody would see."""
    text = read_text(root, file)
    if fault := page_fault(text):
        row, expected = fault
        raise InvalidData(file, row, None, None, expected)
    for row, line in enumerate(text.split("\n"), start=1):
        if "&" in line and (letter := hidden_in_page(line.replace("\t", " "))):
            raise InvalidData(file, row, None, line, visible_text_without(letter))
    return text


def paths_by_language(root: Path, ending: str) -> dict[str, set[str]]:
    """The files of one kind below docs/<language>."""
    return {language: paths_below(root / "docs" / language, ending) for language in LANGUAGES}


def missing_twins(paths: Mapping[str, Set[str]]) -> Iterator[InvalidProse]:
    """What one language has and another lacks; a third has it from the first that does."""
    for language, own in paths.items():
        for path in sorted(set().union(*paths.values()) - own):
            first = next(other for other, theirs in paths.items() if path in theirs)
            twin = f"docs/{first}/{path}"
            yield InvalidProse(f"docs/{language}/{path}", f"missing, the twin of {twin}")


def paths_below(folder: Path, ending: str) -> set[str]:
    """Every file with this ending, leaving out litter such as .ipynb_checkpoints."""
    return {path.relative_to(folder).as_posix() for path in ours(folder, f"**/*{ending}")}


def as_prose(read: Callable[[Path, str], Read], root: Path, file: str) -> Read:
    """What a reader of files returns, its complaint turned into one about prose."""
    try:
        return read(root, file)
    except InvalidData as problem:
        where, _, complaint = str(problem).partition(": ")
        raise InvalidProse(where, complaint) from None


def matter_of(text: str) -> str:
    """The front matter of a page, without the lines around it; empty where there is none."""
    match = MATTER.match(text)
    return (match[1] or "") if match else ""


def body_of(text: str) -> str:
    """What a page says below its front matter, on the lines where it stands in the file."""
    match = MATTER.match(text)
    return "\n" * match[0].count("\n") + text[match.end() :] if match else text
