"""What readers type into the search, and what the pages say instead: of any study, and of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.errors import InvalidData, suggestion
from generator.languages import LANGUAGES
from generator.reading.files import read_toml

# The generator's own stand beside its rooms, wherever it is installed.
FOLDER, NAME = Path(__file__).parents[1], "typed.toml"
FILE = f"data/{NAME}"
TYPED = re.compile(r"[^\W_]+(?: [^\W_]+)?")
# What is meant in a language by each word, or by two that mean something together.
Typed = dict[str, str]


def read_typed(root: Path) -> dict[str, Typed]:
    """By language, what is meant by what readers type; the study's own come last."""
    own = dict(typed_in(root, FILE)) if (root / FILE).exists() else {}
    of_all = dict(typed_in(FOLDER, NAME, checks=False))
    return {code: of_all.get(code, {}) | own.get(code, {}) for code in LANGUAGES}


def typed_in(root: Path, file: str, checks: bool = True) -> Iterator[tuple[str, Typed]]:
    """The words of a file by language; InvalidData for what no search would ask for."""
    for code, words in read_toml(root, file).items():
        if checks and code not in LANGUAGES:
            expected = f"a language of the site; {suggestion(code, LANGUAGES)}"
            raise InvalidData(file, None, None, code, expected)
        if not isinstance(words, dict):
            raise InvalidData(file, None, code, str(words), f"a table, begun by [{code}]")
        for word, meant in words.items():
            if not isinstance(meant, str):
                raise InvalidData(file, None, f"{code}.{word}", str(meant), "a text")
            if word != word.lower() or not TYPED.fullmatch(word):
                expected = "one word or two in small letters, as they are typed"
                raise InvalidData(file, None, code, word, expected)
        yield code, words
