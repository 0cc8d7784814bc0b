"""A language's own sentences for what a drawing shows."""

from __future__ import annotations

from dataclasses import dataclass

from generator.findings import Rendition
from generator.languages import Language

# As a chart writes what is too small for its digits.
LESS = "< "


@dataclass(frozen=True)
class Teller:
    """A language's sentences for descriptions, with places for names and values."""

    rendition: Rendition

    @property
    def language(self) -> Language:
        """How it writes numbers and lists."""
        return self.rendition.language

    def say(self, key: str, **parts: str | int) -> str:
        """A sentence with its places filled; whole numbers as the language writes them."""
        said = {
            name: self.language.number(part) if isinstance(part, int) else part
            for name, part in parts.items()
        }
        return self.rendition.word(f"describe.{key}").format(**said)

    def listed(self, texts: list[str]) -> str:
        """Several texts as one enumeration; a comma or an "and" within one calls for semicolons."""
        joint = self.language.listed(["", ""]).strip()
        if len(texts) > 1 and any("," in text or f" {joint} " in text for text in texts):
            return "; ".join(texts)
        return self.language.listed(texts)

    def capitalised(self, text: str) -> str:
        """A text as the beginning of a sentence."""
        return f"{text[:1].upper()}{text[1:]}"

    def shared(self, value: float, names: int) -> str:
        """A count, said to be each one's where several names have it."""
        text = self.language.number(value)
        return self.say("each", value=text) if names > 1 else text

    def aloud(self, text: str) -> str:
        """A value as it is read out."""
        return self.say("less", value=text[len(LESS) :]) if text.startswith(LESS) else text
