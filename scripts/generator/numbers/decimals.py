"""Equal decimals for amounts that stand beside one another on the page of numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.findings import Fact
from generator.languages import NBSP, Language

# A unit whose amounts are written with a word for their scale, and lose the zeros at their end, as
# those of money do.
SCALED = "people"


def form_beside(fact: Fact, facts: Iterable[Fact], language: Language) -> str:
    """The form that gives an amount the decimals of its neighbours, nothing where it has them.

    Neighbours are the numbers of its topic in its unit and scale: Rp 23.00 trillion stands below
    Rp 21.25 trillion, but Rp 5 billion above Rp 250 million.
    """
    if not is_scaled(fact, language):
        return ""
    scale = said_scale(fact, language)
    near = [
        decimals_said(one.say(language), language)
        for one in facts
        if is_scaled(one, language)
        and (one.topic, one.unit) == (fact.topic, fact.unit)
        and said_scale(one, language) == scale
    ]
    most = max(near)
    return str(most) if most > decimals_said(fact.say(language), language) else ""


def is_scaled(fact: Fact, language: Language) -> bool:
    """Whether an amount is one number with a word for its scale, such as million."""
    scaled = fact.unit == SCALED or fact.unit in language.currencies
    return scaled and fact.high is None and abs(fact.value) >= 1_000_000


def said_scale(fact: Fact, language: Language) -> str:
    """The word for the scale of an amount."""
    return fact.say(language).rpartition(NBSP)[2]


def decimals_said(text: str, language: Language) -> int:
    """How many decimals a text of one number has."""
    mark = re.escape(language.number(1.5, 1)[1])
    found = re.search(rf"\d{mark}(\d+)", text)
    return len(found[1]) if found else 0
