"""A language's own sentences for what a drawing shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.languages import Language

Word = Callable[[str], str]
# As a chart writes what is too small for its digits.
LESS = "< "


@dataclass(frozen=True)
class Teller:
    """A language's sentences for descriptions, with places for names and values."""

    language: Language
    word: Word

    def say(self, key: str, **parts: str | int) -> str:
        """A sentence with its places filled; whole numbers as the language writes them."""
        said = {
            name: self.language.number(part) if isinstance(part, int) else part
            for name, part in parts.items()
        }
        return self.word(f"describe.{key}").format(**said)

    def listed(self, texts: list[str]) -> str:
        """Several texts as one enumeration; a comma within one of them calls for semicolons."""
        if any("," in text for text in texts):
            return "; ".join(texts)
        return self.language.listed(texts)

    def aloud(self, text: str) -> str:
        """A value as it is read out."""
        return self.say("less", value=text[len(LESS) :]) if text.startswith(LESS) else text
