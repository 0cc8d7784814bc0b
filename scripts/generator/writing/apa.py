"""What APA asks of an entry beyond its style: its dates, its titles, its marks."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.languages import Language
from generator.reading.works import Reference

# As citeproc-py writes them: the day of publication month first, that of retrieval day first.
PUBLISHED = re.compile(r"\((\d{4}\w?), (\w+) (\d{1,2})\)")
RETRIEVED = re.compile(r"\b(\d{1,2}) (\w+) (\d{4}), from\b")
ADDRESS = re.compile(r"(?<!\")\bhttps?://[^\s<]+?(?=\.?(?:\s|<|$))")
# A title that ends by its own mark needs no full stop behind it.
ENDED = re.compile(r"([?!](?:</i>|[”’\]])*)\.(?=\s|<|$)")
# A title in italics that ends in brackets, which are not part of it.
BRACKETS = re.compile(r"<i>([^<]*?) ?(\[[^<\[\]]*\])</i>")


def titled(work: Reference, language: Language) -> Reference:
    """The work with its title as the language's readers understand it.

    A title in another language is followed by its translation in brackets; our description of a
    work whose title could not be read, which stands in brackets itself, is replaced by it.
    """
    translated = work.translations.get(language.code)
    if not translated:
        return replace(work, translations={})
    original = "" if work.title.startswith("[") else f"{work.title} "
    return replace(work, title=f"{original}[{translated}]", translations={})


def upright(found: re.Match[str]) -> str:
    """A title in italics and what stands in brackets behind it, or the brackets alone."""
    return f"<i>{found[1]}</i> {found[2]}" if found[1] else found[2]


def finished(entry: str, language: Language) -> str:
    """An entry with its dates in the language's order, brackets upright and its address a link."""
    if language.cites_day_first:
        entry = PUBLISHED.sub(r"(\1, \3 \2)", entry)
    else:
        entry = RETRIEVED.sub(r"\2 \1, \3, from", entry)
    entry = BRACKETS.sub(upright, entry)
    entry = ENDED.sub(r"\1", entry)
    return ADDRESS.sub(r'<a href="\g<0>">\g<0></a>', entry)
