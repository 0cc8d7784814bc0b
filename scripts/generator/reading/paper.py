"""A copy of the paper that somebody hands over, to find words in: the repository holds none."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
from pathlib import Path

from generator.errors import InvalidProse, quoted
from generator.reading.files import read_text

# Letters and digits alone: a copy may differ from the print in spaces, hyphens and quotation marks.
WORD = re.compile(r"[^\W_]+")
# Between two parts of a quotation that leaves something out.
ELLIPSIS = re.compile(r"…|\.\.\.")
# a. or b. heads a list; any other small letter goes on where a page of the paper ended.
LETTERED = re.compile(r"[a-z]\.\s")


@dataclass(frozen=True)
class PlaceInText:
    """Where words stand: a section's code, and which of its paragraphs; 0 is its heading."""

    section: str
    paragraph: int


@dataclass(frozen=True)
class Paper:
    """The words of each section in order, each with its paragraph; `name` is the copy's file."""

    name: str
    sections: Mapping[str, Sequence[tuple[str, int]]]

    def places(self, text: str) -> Iterator[PlaceInText]:
        """Every place where the parts of a quotation follow one another, section by section."""
        parts = parts_of(text)
        for section, words in self.sections.items():
            plain = [word for word, _ in words]
            for start in found(plain, parts[0], 0):
                reached: int | None = start + len(parts[0])
                for part in parts[1:]:
                    later = next(found(plain, part, reached or 0), None)
                    reached = None if later is None else later + len(part)
                    if reached is None:
                        break
                if reached is not None:
                    yield PlaceInText(section, words[start][1])

    def place(self, text: str, section: str = "") -> PlaceInText:
        """The first place, of this section if one is named; InvalidProse with the nearest words."""
        if not parts_of(text)[0]:
            raise InvalidProse(self.name, f"{quoted(text)} holds no words to find")
        every = list(self.places(text))
        for place in every:
            if section in ("", place.section):
                return place
        there = f" of {section}" if section else ""
        missing = f"the words {quoted(text)} are not in the paper{there}"
        if every:
            known = ", ".join(dict.fromkeys(place.section for place in every))
            raise InvalidProse(self.name, f"{missing} - they are in: {known}")
        raise InvalidProse(self.name, f"{missing} - {self.nearest(text)}")

    def nearest(self, text: str) -> str:
        """The passage that shares most words with a text, as the paper has it, and its place."""
        sought = [word for part in parts_of(text) for word in part]
        if len(sought) == 1:
            every = {word for words in self.sections.values() for word, _ in words}
            sought = get_close_matches(sought[0], sorted(every), n=1) or sought
        matcher = SequenceMatcher(b=sought, autojunk=False)
        best, share = "nothing in it is near", 0.0
        for section, words in self.sections.items():
            for start in range(max(len(words) - len(sought), 0) + 1):
                passage = [word for word, _ in words[start : start + len(sought)]]
                matcher.set_seq1(passage)
                if matcher.quick_ratio() > share and matcher.ratio() > share:
                    share, where = matcher.ratio(), f"{section}, paragraph {words[start][1]}"
                    best = f"nearest: {quoted(' '.join(passage))} ({where})"
        return best


def read_paper(copy: Path, headings: Mapping[str, str]) -> Paper:
    """The paper from a text of its paragraphs, an empty line between two.

    `headings` gives the section that each heading begins; what stands before the first is left out.
    InvalidProse for a heading that the copy does not have.
    """
    text = read_text(copy.parent, copy.name)
    sections: dict[str, list[tuple[str, int]]] = {}
    unmet, section, number = {words_of(one): one for one in headings}, "", 0
    for block in (one.strip() for one in re.split(r"\n(?:[^\S\n]*+\n)+", text)):
        words = words_of(block)
        begins = next((one for one in unmet if is_heading(block, one)), None)
        if begins:
            section = headings[unmet.pop(begins)]
            # A section may have two headings, as an abstract in two languages has.
            number = sections[section][-1][1] + 1 if section in sections else int(words != begins)
        elif not goes_on(block) or not number:
            number += 1
        if section:
            sections.setdefault(section, []).extend((word, number) for word in words)
    for heading in unmet.values():
        raise InvalidProse(copy.name, f"expected a paragraph that is the heading {quoted(heading)}")
    return Paper(copy.name, sections)


def is_heading(block: str, heading: tuple[str, ...]) -> bool:
    """Whether a paragraph is this heading, or begins with it as the head of its first line."""
    return words_of(block) == heading or words_of(block.partition(". ")[0]) == heading


def goes_on(block: str) -> bool:
    """Whether a paragraph is the rest of the one above it, which the end of a page divided."""
    return block[:1].islower() and not LETTERED.match(block)


def found(words: Sequence[str], part: Sequence[str], start: int) -> Iterator[int]:
    """Where a part stands among words, from one of them on."""
    for place in range(start, len(words) - len(part) + 1):
        if words[place] == part[0] and list(words[place : place + len(part)]) == list(part):
            yield place


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, case folded, without punctuation."""
    return tuple(WORD.findall(text.casefold()))


def parts_of(text: str) -> list[tuple[str, ...]]:
    """The words of a quotation, part by part where an ellipsis leaves something out."""
    parts = [words_of(part) for part in ELLIPSIS.split(text)]
    return [part for part in parts if part] or [()]


def hash_of(text: str) -> str:
    """The SHA-256 of a quotation's words: case folded, a space between two, … between parts."""
    joined = " … ".join(" ".join(part) for part in parts_of(text))
    return hashlib.sha256(joined.encode("utf-8")).hexdigest()
