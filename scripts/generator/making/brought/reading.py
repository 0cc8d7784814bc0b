"""Work of reading that is brought where nothing changed that it rests on.

Kept as Python keeps values (pickle), below build/ like all that is kept: the outcome, the languages
that reading chose, and the labels that were asked for.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

from generator.findings import Sources
from generator.languages import LANGUAGES
from generator.making.digest import digest
from generator.making.inputs import read_house, within
from generator.making.kept import Kept
from generator.reading import Study

Work = TypeVar("Work", bound=Callable[..., Any])
KIND = "read.pickle"
# What takes long, by its name; the rest is done again sooner than it is brought.
KEPT = ("Contract.opened", "dataset_workbooks", "beside_pages")
# What it rests on of the house, beside what it is given.
RESTS = ("data/", "docs/released/", "scripts/generator/", "scripts/study/", "LICENSE")


class ReadOnce:
    """Brings what was read of this house; `house` are its files by path."""

    def __init__(self, root: Path, house: Mapping[str, bytes], keep: Kept) -> None:
        self.root, self.keep = root, keep
        self.rests = within(house, *RESTS)
        self.digest = digest(self.rests).encode()

    def __call__(self, work: Work) -> Work:
        """The work, which may be brought."""
        if work.__qualname__ not in KEPT:
            return work

        @wraps(work)
        def brought(*given: Any) -> Any:
            said = {str(place): as_part(one) for place, one in enumerate(given)}
            parts = {"work": work.__qualname__.encode(), "house": self.digest} | said
            asked = labels_asked(given)
            content = self.keep.brought(KIND, parts)
            if content is None:
                before = set(asked)
                asked.clear()
                outcome = work(*given)
                languages = tuple(LANGUAGES.values())
                content = pickle.dumps((outcome, languages, frozenset(asked)))
                asked |= before
                if within(read_house(self.root), *RESTS) == self.rests:
                    made = content
                    self.keep(KIND, parts, lambda: made)
            # Also what was made just now: what is drawn is kept by its values as they come back.
            outcome, languages, labels = pickle.loads(content)
            LANGUAGES.choose(languages)
            asked |= labels
            return outcome

        return brought  # type: ignore[return-value]


def labels_asked(given: tuple[object, ...]) -> set[str]:
    """The labels that the study among what is given was asked for."""
    for one in given:
        if isinstance(one, Study | Sources):
            return (one if isinstance(one, Study) else one.study).asked
    return set()


def as_part(one: object) -> bytes:
    """What is given, as part of a key; of what follows from the data and the code, nothing."""
    if isinstance(one, str | bytes):
        return one.encode("utf-8") if isinstance(one, str) else one
    if isinstance(one, Mapping):
        return digest({str(name): as_part(part) for name, part in one.items()}).encode()
    return b""
