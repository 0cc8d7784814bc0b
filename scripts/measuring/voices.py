"""Whose words a page is made of: the study's, other sources', ours."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from measuring.prose import Block, sentences, words

STUDY, OTHERS, OURS = SPEAKERS = ("study", "others", "ours")
# Furniture and questions for a class speak for nobody.
SPEAKER_OF = {"study": STUDY, "others": OTHERS, "ours": OURS, "doubt": OURS}
ANSWER = "answer"
# An answer bears no marks within: a sentence in the first person and one that reserves is ours,
# one that names another source is theirs, any other tells the study.
RESERVES = re.compile(
    r"\bkami\b|^Namun\b|\bbelum (?:pernah )?(?:diukur|jelas)\b|\btidak (?:mengukur|memisahkan)\b"
    r"|\bdikutip tanpa\b|\b[Ww]e\b|\b[Oo]ur\b|^But\b|\bNo one has\b|\bnot been measured\b"
    r"|\bdoes not\b|\bnot used again\b"
)
ELSEWHERE = re.compile(
    r"\b[Ss]umber lain\b|\b[Ss]iaran pers\b|\b[Mm]edia\b|\b[Oo]ther sources\b|\bpress release\b"
    r"|\b[Oo]ne outlet\b"
)
# Of all words in a voice, over the pages that tell the study.
LEAST_STUDY, MOST_OURS = 0.45, 0.30


def words_by_speaker(blocks: Iterable[Block]) -> Counter[str]:
    """How many words each speaks; those of nobody under an empty name."""
    found = Counter[str]()
    for block in blocks:
        if block.voice == ANSWER and block.prose:
            for sentence in sentences([block]):
                found[speaker_of(sentence)] += len(words(sentence))
        else:
            speaker = SPEAKER_OF.get(block.voice or "", "") if block.prose else ""
            found[speaker] += len(words(block.text))
    return found


def speaker_of(sentence: str) -> str:
    """Who speaks in a sentence of an answer."""
    if RESERVES.search(sentence):
        return OURS
    return OTHERS if ELSEWHERE.search(sentence) else STUDY


def shares(found: Counter[str]) -> dict[str, float]:
    """Of all words in a voice, the part of each speaker."""
    total = sum(found[speaker] for speaker in SPEAKERS) or 1
    return {speaker: found[speaker] / total for speaker in SPEAKERS}


def missed(pages: dict[str, Counter[str]], findings: Iterable[str]) -> list[str]:
    """What the pages miss of the bounds, each in a line."""
    of = shares(sum(pages.values(), Counter[str]()))
    lines = []
    if of[STUDY] < LEAST_STUDY:
        lines.append(f"the study has {of[STUDY]:.0%} of the words - at least {LEAST_STUDY:.0%}")
    if of[OURS] > MOST_OURS:
        lines.append(f"we have {of[OURS]:.0%} of the words - at most {MOST_OURS:.0%}")
    if of[OTHERS] > of[STUDY]:
        lines.append(f"others have {of[OTHERS]:.0%} of the words - no more than the study")
    for name in findings:
        if pages[name][STUDY] <= pages[name][OURS]:
            lines.append(
                f"{name}: {pages[name][STUDY]} words of the study, {pages[name][OURS]} of ours"
                " - expected more of the study"
            )
    return lines
