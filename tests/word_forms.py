"""What a language knows of a word: as it stands, and without what may be set before or behind it.

Indonesian builds its verbs and nouns from parts; where the dictionary lacks a form of a word that
it has, these rules find it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from dictionaries import looked_up

# Indonesian: what is set behind a word, before one, and with a hyphen beside a name.
BEHIND = ("nya", "lah", "kah", "pun")
BEFORE = ("antar",)
HYPHENED = {"ber", "se", "non", "nya"}
# A verb that the dictionary has with me- may also stand alone or with these.
PASSIVE = re.compile(r"(?:di|ter|ku|kau)(?=\w{3})")
# How me- is joined to a verb: its first letters, what goes of them, what comes before the rest.
JOINED = (
    (re.compile(r"p[rl]"), 0, "mem"),
    (re.compile(r"tr|s[tkpr]"), 0, "men"),
    (re.compile(r"k[rl]"), 0, "meng"),
    (re.compile(r"s(?!y)"), 1, "meny"),
    (re.compile(r"k"), 1, "meng"),
    (re.compile(r"t"), 1, "men"),
    (re.compile(r"p"), 1, "mem"),
    (re.compile(r"[bf]"), 0, "mem"),
    (re.compile(r"[cdjz]"), 0, "men"),
    (re.compile(r"[aeioughq]"), 0, "meng"),
    (re.compile(r"[lrwym]|n(?![gy])"), 0, "me"),
)
# What is left of a word with fewer letters could be anything.
SHORTEST = 3


class Known:
    """What one language knows: its dictionary and the study's own words."""

    def __init__(self, language: str, own: set[str], asked: Iterable[str]) -> None:
        self.language, self.own = language, own
        # All at once: to open a dictionary takes longer than to look up.
        forms = {form for word in asked for part in parts(word) for form in self.forms(part)}
        self.dictionary = looked_up(language, forms)

    def has(self, word: str) -> bool:
        """The word whole, or each of its parts between hyphens."""
        apart = [part for part in word.split("-") if part not in HYPHENED]
        return self.knows(word) or all(map(self.knows, apart))

    def knows(self, word: str) -> bool:
        """The word, or what it is without what may be set before or behind it."""
        return any(
            {form, form.lower()} & self.own or self.dictionary.get(form, False)
            for form in self.forms(word)
        )

    def forms(self, word: str) -> list[str]:
        """The word, then what is left of it, nearest first."""
        if self.language == "en":
            return [word, re.sub(r"['’]s$", "", word)]
        forms = [word, *(word[: -len(end)] for end in BEHIND if word.endswith(end))]
        forms += [form[len(head) :] for head in BEFORE for form in forms if form.startswith(head)]
        verbs = {
            verb: None for form in forms for verb in (form.lower(), PASSIVE.sub("", form.lower()))
        }
        forms += map(active, verbs)
        return [form for form in dict.fromkeys(forms) if form == word or len(form) >= SHORTEST]


def active(verb: str) -> str:
    """The verb with me-: menyebut for sebut, memuat for muat."""
    joins = ((gone, head) for begins, gone, head in JOINED if begins.match(verb))
    gone, head = next(joins, (0, ""))
    return f"{head}{verb[gone:]}"


def parts(word: str) -> list[str]:
    """The word whole and in its parts."""
    return [word, *word.split("-")]
