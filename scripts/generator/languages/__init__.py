"""How each language says a number, a share, an amount of money, a date; which a site has.

For others, from here: Language, Money, PartOfWork, rounded and its signs, KNOWN, LANGUAGES and what
asks for one of them, typeset, what files of citation managers write.

Its own:
language        a language's way with numbers, units and dates
rounding        numbers rounded as by hand
money           how a language writes amounts of a currency
parts_of_works  what a language calls a part of a work that a citation points to
known           the languages that the generator speaks, one record each
spoken          the languages of the site, that of its root first
printers_marks  quotation marks and apostrophes
"""

from generator.languages.known import IN_CITATION_FILES, KNOWN, OF_CITATION_FILES
from generator.languages.language import EN_DASH, MINUS, NBSP, Language
from generator.languages.money import NUMBER, Money
from generator.languages.parts_of_works import PartOfWork
from generator.languages.printers_marks import typeset
from generator.languages.rounding import rounded
from generator.languages.spoken import (
    LANGUAGES,
    Spoken,
    language_at,
    other_languages,
    root_language,
)

__all__ = [
    "EN_DASH",
    "IN_CITATION_FILES",
    "KNOWN",
    "LANGUAGES",
    "MINUS",
    "NBSP",
    "NUMBER",
    "OF_CITATION_FILES",
    "Language",
    "Money",
    "PartOfWork",
    "Spoken",
    "language_at",
    "other_languages",
    "root_language",
    "rounded",
    "typeset",
]
