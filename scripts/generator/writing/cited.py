"""Citations as prose writes them, in Pandoc's way: [@key], [see @key, p. 3; @other], [-@key].

What stands before a work is printed before it, a part of the work (`p. 3`, `hlm. 3`) behind it, in
the words of the page's language; a hyphen before @ leaves out the authors, where the sentence names
them already.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from generator.errors import InvalidProse, StudyError, UnknownReference, quoted, suggestion
from generator.languages import EN_DASH, LANGUAGES, NBSP, Language, PartOfWork
from generator.reading.places import HYPHENS, without_code
from generator.reading.works import KEY

# Not within a word, an address or an attribute, as in an e-mail address.
AT = r"(?<![\w.+/@=])@"
# Brackets that name a work; not the text of a link.
CITATION = re.compile(rf"\[(?P<works>(?=[^\[\]]*?(?:{AT}|(?<=\[)@))[^\[\]]*)\](?![(\[])")
LINKED = re.compile(rf"\[\s*@(?P<key>{KEY})\s*\][(\[]")
ONE = re.compile(rf"(?P<before>[^@]*)@(?P<key>{KEY})\s*+(?:,(?P<part>[^@]+))?")
# Of what stands before a work: nothing, or words with a space behind them; a hyphen at the end.
BEFORE = re.compile(r"(?P<words>|.*\s)(?P<alone>-?)", re.DOTALL)
BARE = re.compile(rf"{AT}(?P<key>{KEY})")
# A key and what stands behind it, as far as they can be told.
TYPED = re.compile(r"[^@]*@[{\s]*(?P<key>[^\s,;{}\[\]@]+)\}?(?P<part>[^@]*)")
# Where in a work: 3, 3-5, iv, A.2, 12, 15 and 18.
NUMBER = r"(?:[^\W\d]*+\d[\w.:]*|[ivxlcdm]+|[A-Z])"
BETWEEN = rf"\s*(?:[-{EN_DASH}\u2010\u2011\u2014]+|,|&|\b(?:and|dan)\b)\s*"
PART = re.compile(
    rf"(?:(?P<label>[^\W\d]++\.?|§++|¶++)\s*+)??(?P<number>{NUMBER}(?:{BETWEEN}{NUMBER})*)",
    re.DOTALL,
)
YEAR = re.compile(r"(?:19|20)\d\d[a-z]?")
# So near that it is a slip of the pen: people have names with @ elsewhere too.
SLIP = 0.8
EXPECTED = "a citation as [@KEY], [see @KEY, p. 3; @OTHER] or [-@KEY]"


@dataclass(frozen=True)
class Cited:
    """A work in a citation: what stands before it, whether its year stands alone, and the part."""

    key: str
    before: str = ""
    alone: bool = False
    label: str = ""
    number: str = ""

    def part_in(self, language: Language) -> str:
        """The part of the work as a language says it; nothing where the whole is meant."""
        if not self.number:
            return ""
        kind = kind_of(self.label)
        said = next((one for one in language.parts_of_works if one.kind == kind), None)
        number = re.sub(rf"(?<!\s)\s*+[-{EN_DASH}\u2010\u2011\u2014]++\s*", EN_DASH, self.number)
        if not said:
            return f"{self.label}{NBSP}{number}"
        several = re.search(BETWEEN, self.number)
        return f"{said.several if several else said.one}{NBSP}{number}"


def cited_in(works: str) -> list[Cited] | None:
    """The works that brackets name; None where they are not written as a citation."""
    found = list[Cited]()
    for said in works.split(";"):
        one = ONE.fullmatch(said.strip())
        before = BEFORE.fullmatch(one["before"]) if one else None
        if not one or not before:
            return None
        part = PART.fullmatch(one["part"].strip()) if one["part"] else None
        if one["part"] and not part:
            return None
        label, number = (part["label"] or "", part["number"]) if part else ("", "")
        if (label and not kind_of(label)) or (not label and YEAR.fullmatch(number)):
            return None
        found.append(
            Cited(one["key"], before["words"].strip(), bool(before["alone"]), label, number)
        )
    return found


def kind_of(label: str) -> str:
    """What kind of part a label names in any language of the site; a number alone is a page."""
    if not label:
        return "page"
    return next((part.kind for part in parts_known() if part.is_typed(label)), "")


def parts_known() -> Iterator[PartOfWork]:
    """What all languages of the site call parts of works."""
    return (part for language in LANGUAGES.values() for part in language.parts_of_works)


def cited_keys(text: str) -> list[str]:
    """The keys that a text cites, in order."""
    return [one.key for found in CITATION.finditer(text) for one in cited_in(found["works"]) or ()]


def uncited_text(text: str) -> str:
    """The text without its citations, for a file that has no list to lead to."""
    return re.sub(rf"(?<!\s)\s*+{CITATION.pattern}", "", text)


def citation_faults(
    text: str, keys: Collection[str], place: Callable[[int], str]
) -> Iterator[StudyError]:
    """What is meant as a citation and is none, and works that there are not.

    `place` says of a character of the text where a person finds it.
    """
    text = without_code(text)
    for found in CITATION.finditer(text):
        where, cited = place(found.start()), cited_in(found["works"])
        if cited is None:
            said = f"{quoted(found[0])} - expected {EXPECTED}; {nearest(found['works'], keys)}"
            yield InvalidProse(where, said)
        for one in cited or ():
            if one.key not in keys:
                yield UnknownReference(one.key, keys, where)
    rest = CITATION.sub(lambda gone: " " * len(gone[0]), text)
    unlinked = LINKED.sub(lambda gone: " " * len(gone[0]), rest)
    for found in (*LINKED.finditer(rest), *BARE.finditer(unlinked)):
        near = get_close_matches(found["key"].casefold(), keys, n=1, cutoff=SLIP)
        if near:
            said = f"{quoted(found[0])} - expected {EXPECTED}; nearest: {quoted(f'[@{near[0]}]')}"
            yield InvalidProse(place(found.start()), said)


def nearest(works: str, keys: Collection[str]) -> str:
    """What was meant: the known key or kind of part that is near, else the works as they stand."""
    meant = list[str]()
    for said in works.split(";"):
        if not (typed := TYPED.match(said)):
            continue
        key, part = HYPHENS.sub("-", typed["key"]).rstrip(".:"), typed["part"].strip(" ,")
        if key not in keys:
            return suggestion(key, keys)
        label = re.match(r"([^\W\d]+)\.?\s*\d", part)
        if label and not kind_of(label[1]):
            labels = [one for kind in parts_known() for one in kind.typed.split()]
            return suggestion(label[1], labels)
        is_part = PART.fullmatch(part) and not YEAR.fullmatch(part)
        meant.append(f"@{key}, {part}" if is_part else f"@{key}")
    return f"nearest: {quoted('[' + '; '.join(meant) + ']')}"
