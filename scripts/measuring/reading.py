"""How a page reads: minutes, length of sentences, and for English the ease by Flesch's formula."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from measuring.prose import Block, sentences, words

WORDS_A_MINUTE = 200
# A sentence with more words is long: at most one in ten should be.
LONG = 25
VOWELS = re.compile(r"[aeiouy]+")


@dataclass(frozen=True)
class Reading:
    """Minutes for the prose; words in a sentence, the part that are long; ease, 100 the easiest."""

    minutes: float
    mean: float
    long: float
    ease: float | None


def reading(blocks: Sequence[Block], language: str) -> Reading:
    """How the blocks read; there is no formula of ease for Indonesian."""
    lengths = [len(words(sentence)) for sentence in sentences(blocks)]
    return Reading(
        minutes=round(sum(lengths) / WORDS_A_MINUTE, 1),
        mean=round(sum(lengths) / max(len(lengths), 1), 1),
        long=round(sum(length > LONG for length in lengths) / max(len(lengths), 1), 2),
        ease=flesch(sentences(blocks)) if language == "en" else None,
    )


def flesch(found: Sequence[str]) -> float:
    """Reading ease as Flesch (1948) gives it, numbers left out: 60 to 70 is plain English."""
    said = [word for one in found for word in words(one) if any(map(str.isalpha, word))]
    if not said:
        return 0.0
    of_sentence, of_word = len(said) / len(found), sum(map(syllables, said)) / len(said)
    return round(206.835 - 1.015 * of_sentence - 84.6 * of_word, 1)


def syllables(word: str) -> int:
    """How many an English word has, as its vowels tell: a last e is silent but in -le."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    count = len(VOWELS.findall(letters))
    silent = letters.endswith("e") and not re.search(r"[^aeiouy]le$|[aeiouy]e$", letters)
    mute = re.search(r"[^aeiouydt]ed$", letters) or re.search(r"[^aeiouyscxzgh]es$", letters)
    return max(count - bool(silent or mute), 1)
