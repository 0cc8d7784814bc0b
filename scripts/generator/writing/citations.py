"""Citations in prose and the list of references, in APA style and the page's language."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from string import ascii_lowercase

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc import formatter as formatters
from citeproc.formatter.html import preformat
from citeproc.source.json import CiteProcJSON
from markupsafe import Markup

from generator import languages
from generator.errors import InvalidProse, UnknownReference
from generator.languages import Language
from generator.reading.works import Group, Reference, csl
from generator.writing.apa import finished, titled
from generator.writing.links import REFERENCES, reference_anchor
from generator.writing.prose import Where
from generator.writing.templates import render

# Pandoc's way: [@alfrianty2023] or [@ppid2022; @presmedia2022].
CITATION = re.compile(r"\[(@[\w-]+(?:\s*;\s*@[\w-]+)*)\]")
# What shows the list on a page, to which every citation leads.
PLACE_OF_LIST = "{{ references.all }}"
# The list in the style's order as (key, HTML), and what stands in the text for each key.
Formatted = tuple[list[tuple[str, str]], dict[str, str]]
# Makes it of references, a style (CSL) and a language.
Formatter = Callable[[Sequence[Reference], str, Language], Formatted]
# What of our code a reference is written by, beside its style.
MADE_FROM = (__name__, finished.__module__, csl.__module__, languages.__name__)


class Library:
    """The references of the study, ready to be cited in one language."""

    def __init__(
        self,
        references: Sequence[Reference],
        style: str,
        language: Language,
        cited: Formatter,
        listed_on: str = REFERENCES,
    ):
        """`listed_on` is the page with the list, by its path below the language's folder."""
        self.listed_on = listed_on
        self.keys = [reference.key for reference in references]
        entries, marks = cited(references, style, language)
        self.entries = [(key, Markup(entry)) for key, entry in entries]
        self.marks = {key: Markup(mark) for key, mark in marks.items()}

    def cite(self, text: str, where: Where) -> str:
        """The text with every [@key] as a link to the list; UnknownReference for one not there."""

        def linked(match: re.Match[str]) -> str:
            if not self.listed_on:
                expected = f"a citation - expected a page with {PLACE_OF_LIST}"
                raise InvalidProse(where.file, expected)
            keys = cited_keys(match[0])
            for key in keys:
                if key not in self.marks:
                    raise UnknownReference(key, self.keys, where.file)
            entries = [
                (where.links.reference(key, self.listed_on), self.marks[key]) for key in keys
            ]
            return render("citation", entries=entries)

        return CITATION.sub(linked, text)

    def list_html(self, cited: Mapping[str, Sequence[tuple[str, str]]], back: str) -> Markup:
        """The whole list, each entry with the pages that cite it: key -> (address, title).

        `back` is the word before those links.
        """
        entries = [
            (reference_anchor(key), entry, cited.get(key, ())) for key, entry in self.entries
        ]
        return render("references", entries=entries, back=back)


def uncited_text(text: str) -> str:
    """The text without its citations, for a file that has no list to lead to."""
    return re.sub(rf"\s*{CITATION.pattern}", "", text)


def cited_keys(text: str) -> list[str]:
    """The keys that a text cites, in order."""
    return [
        key.strip().removeprefix("@")
        for match in CITATION.finditer(text)
        for key in match[1].split(";")
    ]


def year_suffixes(references: Sequence[Reference]) -> dict[str, str]:
    """2023a and 2023b where one author has two works of a year, which citeproc-py leaves alike."""
    groups: dict[tuple[str, str], list[str]] = {}
    for reference in references:
        groups.setdefault(author_year(reference), []).append(reference.key)
    return {
        key: ascii_lowercase[place]
        for (_, year), keys in groups.items()
        if len(keys) > 1 and year
        for place, key in enumerate(keys)
    }


def author_year(reference: Reference) -> tuple[str, str]:
    """What a citation shows of a work."""
    names = [one.name if isinstance(one, Group) else one.family for one in reference.authors]
    return "; ".join(names), str(reference.issued.year) if reference.issued else ""


def formatted(references: Sequence[Reference], style: str, language: Language) -> Formatted:
    """References as the style writes them in a language; by citeproc-py, which takes its time."""
    references = [titled(reference, language) for reference in references]
    with warnings.catch_warnings():
        # It warns of CSL-JSON fields that it does not read, such as language.
        warnings.simplefilter("ignore")
        library = CitationStylesBibliography(
            CitationStylesStyle(
                BytesIO(style.encode()), locale=language.locale.replace("_", "-"), validate=False
            ),
            CiteProcJSON([escaped(csl(reference)) for reference in references]),
            formatters.html,
        )
        by_key = {reference.key: reference for reference in references}
        citations = {key: Citation([CitationItem(key)]) for key in by_key}
        for citation in citations.values():
            library.register(citation)
        library.sort()
        suffix = year_suffixes([by_key[key] for key in library.keys])
        marks = {
            key: with_suffix(str(library.cite(citation, lambda item: None)), suffix.get(key, ""))
            .removeprefix("(")
            .removesuffix(")")
            for key, citation in citations.items()
        }
        entries = list(zip(library.keys, map(str, library.bibliography()), strict=True))
    return [
        (key, finished(with_suffix(entry, suffix.get(key, "")), language)) for key, entry in entries
    ], marks


def entry_html(work: Reference, style: str, language: Language, cited: Formatter) -> Markup:
    """One work as the list of references would have it, whatever stands in its texts."""
    return Markup(cited([work], style, language)[0][0][1])


def escaped(value: object) -> object:
    """A part of CSL-JSON with its texts as HTML, for which citeproc-py takes them."""
    if isinstance(value, str):
        return str(preformat(value))
    if isinstance(value, dict):
        return {name: escaped(part) for name, part in value.items()}
    return [escaped(part) for part in value] if isinstance(value, list) else value


def with_suffix(text: str, suffix: str) -> str:
    """A year's letter, after the first year in the text."""
    return re.sub(r"\b((?:19|20)\d\d)\b", rf"\g<1>{suffix}", text, count=1) if suffix else text
