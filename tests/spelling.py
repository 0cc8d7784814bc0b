"""The words that readers see and that neither a dictionary nor the study's own list has.

As a command it lists them, one a line; with `--add` it enters those of them that are right in
data/spelling/, in order: mend the wrong ones first.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from texts import LANGUAGES, Text, all_texts, words_alone
from word_forms import Known

ROOT = Path(__file__).parents[1]
OWN = "data/spelling"
# Of two letters at least; what holds a digit is a name, a unit or a code.
WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?:['’-]?[^\W\d_]+)+(?!\w)")
# What stands so may be of the other language: a title, a name, a term, words of the paper.
FOREIGN = re.compile(r"\*[^*]+\*|<q>.*?</q>|“[^”]*”|\"[^\"]*\"|\([^)]*\)")
NEAR = 0.7


@dataclass(frozen=True)
class Found:
    """A word where it stands; `foreign` where it may be of the other language."""

    place: str
    language: str
    word: str
    foreign: bool


@dataclass(frozen=True)
class Unknown:
    """A word in no dictionary, with the nearest that is known."""

    found: Found
    nearest: str | None

    def __str__(self) -> str:
        near = f'nearest: "{self.nearest}"' if self.nearest else "none is near"
        return f'{self.found.place}: "{self.found.word}" is in no dictionary - {near}'


def words_of(text: Text) -> Iterator[Found]:
    """Every word of a text, in order."""
    for place, line in text.lines():
        foreign = [span.span() for span in FOREIGN.finditer(line)]
        for match in WORD.finditer(words_alone(line)):
            within = any(start <= match.start() < end for start, end in foreign)
            yield Found(place, text.language, match[0], within)


def own_words(root: Path) -> dict[str, set[str]]:
    """The study's own words by language, with the names that both share."""
    lists = {path.stem: set(read_list(path)) for path in sorted((root / OWN).glob("*.txt"))}
    return {code: lists[code] | lists["names"] for code in LANGUAGES}


def read_list(path: Path) -> list[str]:
    """The words of one list, as they stand."""
    return path.read_text(encoding="utf-8").split("\n")[:-1]


def unknown(texts: Iterable[Text], own: Mapping[str, set[str]]) -> list[Unknown]:
    """Each word that nothing knows, where it first stands."""
    first: dict[tuple[str, str, bool], Found] = {}
    for found in (found for text in texts for found in words_of(text)):
        first.setdefault((found.language, found.word, found.foreign), found)
    asked = {found.word for found in first.values()}
    known = {code: Known(code, own[code], asked) for code in LANGUAGES}
    wrong: dict[tuple[str, str], Found] = {}
    for found in first.values():
        others = known.values() if found.foreign else [known[found.language]]
        if not any(one.has(found.word) for one in others):
            wrong.setdefault((found.language, found.word), found)
    return [
        Unknown(found, nearest(found, known[found.language], asked)) for found in wrong.values()
    ]


def nearest(found: Found, known: Known, used: Iterable[str]) -> str | None:
    """The word most like it of those that texts use and the language knows."""
    near = get_close_matches(found.word, sorted({*used, *known.own}), n=9, cutoff=NEAR)
    return next((word for word in near if known.has(word)), None)


def main() -> int:
    """List what no dictionary has; with --add, enter it in the lists."""
    wrong = unknown(all_texts(ROOT), own_words(ROOT))
    print("\n".join(map(str, wrong)) if wrong else "every word is known")
    if sys.argv[1:] == ["--add"]:
        add(one.found for one in wrong)
    return 0 if not wrong or sys.argv[1:] else 1


def add(words: Iterable[Found]) -> None:
    """Enter words in the list of their language, those with a capital in that of names."""
    new: dict[str, set[str]] = {}
    for one in words:
        new.setdefault(one.language if one.word.islower() else "names", set()).add(one.word)
    for name, found in new.items():
        path = ROOT / OWN / f"{name}.txt"
        entered = sorted({*read_list(path), *found}, key=in_order)
        path.write_text("".join(f"{word}\n" for word in entered), encoding="utf-8")


def in_order(word: str) -> tuple[str, str]:
    """By letters, whether small or capital."""
    return word.casefold(), word


if __name__ == "__main__":
    sys.exit(main())
