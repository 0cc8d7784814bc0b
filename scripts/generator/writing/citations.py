"""Citations in prose and the list of references, in APA style and the page's language."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
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
from generator.writing.cited import CITATION, cited_in
from generator.writing.links import REFERENCES, reference_anchor
from generator.writing.prose import Where
from generator.writing.templates import render

# What shows the list on a page, to which every citation leads.
PLACE_OF_LIST = "{{ references.all }}"
# What leads to a work from a page's text, and what makes an address a link.
POINTED = re.compile(rf'class="citation" href="[^"#]*#{reference_anchor("")}([^"]+)"')
LINK = re.compile(r"</?a\b[^<>]*>")
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
        self.listed_on, self.language = listed_on, language
        self.keys = [reference.key for reference in references]
        entries, marks = cited(references, style, language)
        self.entries = [(key, Markup(entry)) for key, entry in entries]
        self.marks = {key: Markup(mark) for key, mark in marks.items()}

    def cite(self, text: str, where: Where) -> str:
        """The text with every [@key] as a link to the list; UnknownReference for one not there.

        What is no citation after all stays: where people write, it was refused before.
        """

        def linked(match: re.Match[str]) -> str:
            cited = cited_in(match["works"])
            if cited is None:
                return match[0]
            if not self.listed_on:
                expected = f"a citation - expected a page with {PLACE_OF_LIST}"
                raise InvalidProse(where.file, expected)
            for one in cited:
                if one.key not in self.marks:
                    raise UnknownReference(one.key, self.keys, where.file)
            # What stands before a work is prose, which holds markup of its own.
            entries = [
                (
                    Markup(one.before),
                    where.links.reference(one.key, self.listed_on),
                    self.year_of(one.key) if one.alone else self.marks[one.key],
                    one.part_in(self.language),
                )
                for one in cited
            ]
            return render("citation", entries=entries)

        return CITATION.sub(linked, text)

    def year_of(self, key: str) -> Markup:
        """What the text has of a work whose authors it names itself."""
        return self.marks[key].rpartition(", ")[2]

    def printed_html(self, text: str, title: str) -> Markup:
        """The works that a page cites, in full, for its end on paper; nothing where it cites none.

        An address stands there once: nobody follows it.
        """
        cited = set(POINTED.findall(text))
        entries = [Markup(LINK.sub("", entry)) for key, entry in self.entries if key in cited]
        return render("works_cited", title=title, entries=entries) if entries else Markup("")

    def list_html(self, cited: Mapping[str, Sequence[tuple[str, str]]], back: str) -> Markup:
        """The whole list, each entry with the pages that cite it: key -> (address, title).

        `back` is the word before those links.
        """
        entries = [
            (reference_anchor(key), entry, cited.get(key, ())) for key, entry in self.entries
        ]
        return render("references", entries=entries, back=back)


def year_suffixes(references: Sequence[Reference]) -> dict[str, str]:
    """2023a and 2023b where one author has two works of a year, which citeproc-py leaves alike."""
    groups: dict[tuple[str, str], list[str]] = {}
    for reference in references:
        groups.setdefault(author_year(reference), []).append(reference.key)
    return {
        key: year_letters(place)
        for (_, year), keys in groups.items()
        if len(keys) > 1 and year
        for place, key in enumerate(keys)
    }


def year_letters(place: int) -> str:
    """The letter of a place in a row, from a on; behind z come aa, ab …"""
    before, last = divmod(place, len(ascii_lowercase))
    return (year_letters(before - 1) if before else "") + ascii_lowercase[last]


def author_year(reference: Reference) -> tuple[str, str]:
    """What a citation shows of a work."""
    names = [one.name if isinstance(one, Group) else one.family for one in reference.authors]
    return "; ".join(names), str(reference.issued.year) if reference.issued else ""


def formatted(references: Sequence[Reference], style: str, language: Language) -> Formatted:
    """References as the style writes them in a language; by citeproc-py, which takes its time."""
    # citeproc-py takes keys that differ in capitals for one, and hands back none.
    named = {
        f"work{place}": titled(reference, language) for place, reference in enumerate(references)
    }
    with warnings.catch_warnings():
        # It warns of CSL-JSON fields that it does not read, such as language.
        warnings.simplefilter("ignore")
        library = CitationStylesBibliography(
            style_read(style, language.locale.replace("_", "-")),
            CiteProcJSON([escaped(csl(replace(one, key=name))) for name, one in named.items()]),
            formatters.html,
        )
        citations = {named[name].key: Citation([CitationItem(name)]) for name in named}
        for citation in citations.values():
            library.register(citation)
        library.sort()
        ordered = [named[name] for name in library.keys]
        suffix = year_suffixes(ordered)
        marks = {
            key: with_suffix(str(library.cite(citation, lambda item: None)), suffix.get(key, ""))
            .removeprefix("(")
            .removesuffix(")")
            for key, citation in citations.items()
        }
        entries = list(map(str, library.bibliography()))
    return [
        (work.key, finished(with_suffix(entry, suffix.get(work.key, "")), language))
        for work, entry in zip(ordered, entries, strict=True)
    ], marks


@lru_cache(maxsize=8)
def style_read(style: str, locale: str) -> CitationStylesStyle:
    """A style (CSL) with the words of a locale: reading both takes as long as writing a work."""
    return CitationStylesStyle(BytesIO(style.encode()), locale=locale, validate=False)


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
    return re.sub(r"\b([12]\d{3})\b", rf"\g<1>{suffix}", text, count=1) if suffix else text
