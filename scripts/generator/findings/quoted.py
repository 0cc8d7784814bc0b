"""Texts that quote facts by name, `{{ fact.x }}`, and how they say them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.errors import InvalidProse, UnknownName, quoted
from generator.findings.fact import Fact
from generator.languages import Language
from generator.reading.places import PLACE, broken_places, near_place

__all__ = ["FORMS", "PLACE", "known_fact", "say", "written"]

FORMS = ("", "number", "full", "printed", "words")
# A form of one digit says how many decimals, so that a number reads like the one beside it.
DECIMALS = re.compile(r"\d")


def say(
    text: str, file: str, language: Language, facts: Mapping[str, Fact], usual: str = ""
) -> str:
    """A text of the data with its facts said plainly, for captions, descriptions, attributes.

    `usual` is how it says a fact that asks for no form of its own: as `prose`, or as charts do.
    """

    def value(match: re.Match[str]) -> str:
        if match[1] != "fact":
            raise UnknownName(f"{match[1]}.{match[2]}", ["fact"], file)
        form = match[3] or ""
        return written(known_fact(match[2], form, facts, file), form or usual, language, file)

    for _, found in broken_places(text):
        expected = "expected a place as {{ fact.NAME }}"
        near = near_place(found, [f"fact.{name}" for name in facts])
        raise InvalidProse(file, f"{quoted(found)} - {expected}; {near}")
    return PLACE.sub(value, text)


def known_fact(name: str, form: str, facts: Mapping[str, Fact], file: str) -> Fact:
    """The fact of this name; UnknownName for a name or a form that there is not."""
    if name not in facts:
        raise UnknownName(name, facts, file)
    if form not in FORMS and not DECIMALS.fullmatch(form):
        raise UnknownName(form, FORMS[1:], file)
    return facts[name]


def written(fact: Fact, form: str, language: Language, file: str) -> str:
    """A fact as the language writes it; InvalidProse for words where it writes digits."""
    if form == "words" and language.in_words(fact.value) is None:
        number = language.number(fact.value, fact.digits)
        problem = f"the fact {fact.name} is {number}, for which {language.code} has no words"
        raise InvalidProse(file, f"{problem} - expected it without :words")
    return fact.say(language, form)
