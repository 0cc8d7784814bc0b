"""A text in each language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Text(Mapping[str, str]):
    """What is said in each language: `text["id"]`; equal to any mapping that says the same."""

    by_language: Mapping[str, str]

    def __getitem__(self, language: str) -> str:
        return self.by_language[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self.by_language)

    def __len__(self) -> int:
        return len(self.by_language)
