"""The page of numbers: every number that pages may quote, by topic, each with an entry."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from generator.claims.claims import texts_of_pages
from generator.claims.notes import titled
from generator.datasets.cells import Reader
from generator.in_language.edition import Edition
from generator.in_language.front import heading
from generator.numbers.entries import Uses, label_of, number_html
from generator.numbers.inputs import rows_of_all
from generator.writing.prose import PLACE, quoted_facts

NUMBERS = "data/numbers.md"


def numbers_page(edition: Edition) -> str:
    """All entries under the headings of their topics; a script adds a filter by words."""
    word, facts = edition.word, edition.facts.values()
    by = Reader(edition.study, edition.language, edition.titles(), edition.facts)
    rows, uses = rows_of_all(by), uses_of_all(edition)
    sections = []
    for topic in dict.fromkeys(fact.topic for fact in facts):
        entries = "".join(
            number_html(fact, by, rows, uses[fact.name]) for fact in facts if fact.topic == topic
        )
        title = f"## {word(f'numbers.topic.{topic}')} {{#{topic.replace('_', '-')}}}"
        sections.append(f'<section markdown="1">\n\n{title}\n\n{entries}\n</section>')
    # The words of the window in which an entry opens in place.
    said = (
        f'data-whole="{escape(word("numbers.whole"))}" data-close="{escape(word("numbers.close"))}"'
    )
    listed = f'<div id="numbers" {said} markdown="1">\n\n' + "\n\n".join(sections) + "\n\n</div>"
    opening = [heading(edition, "numbers"), escape(word("numbers.intro")), filter_html(edition)]
    return "\n\n".join([*opening, listed]) + "\n"


def labels_of_all(edition: Edition) -> dict[str, str]:
    """What each number is, in words, by its name."""
    by = Reader(edition.study, edition.language, edition.titles(), edition.facts)
    rows = rows_of_all(by)
    return {
        name: label_of(fact, by, rows).removesuffix(".") for name, fact in edition.facts.items()
    }


def filter_html(edition: Edition) -> str:
    """The field that filters the entries by words, shown by the script that serves it."""
    word = edition.word
    return (
        f'<p class="filter" data-filter="numbers" data-items=".number-entry" '
        f'data-count="{escape(word("filter.count"))}" data-print="no" hidden>'
        f'<label for="filter-numbers">{escape(word("filter.label"))}</label> '
        '<input type="search" id="filter-numbers" autocomplete="off"> '
        '<span role="status"></span></p><script src="../../assets/js/filter.js" defer></script>'
    )


def uses_of_all(edition: Edition) -> dict[str, Uses]:
    """What of the site has to do with each number: forms, pages, and the notes that doubt it."""
    texts, found = texts_of_pages(edition), edition.doubts
    forms = forms_used(edition, texts)
    return {
        name: Uses(
            forms[name],
            edition.pages_where(quoted_facts, name, texts),
            titled(edition, [note for note in found if name in found[note].printed]),
            titled(edition, [note for note in found if name in found[note].computed]),
        )
        for name in edition.facts
    }


def forms_used(edition: Edition, texts: Mapping[str, str]) -> dict[str, list[str]]:
    """In which forms pages quote each fact, the plain one first."""
    forms = {name: [""] for name in edition.facts}
    for text in texts.values():
        for kind, name, form in PLACE.findall(text):
            if kind == "fact" and form != "printed" and form not in forms[name]:
                forms[name].append(form)
    return forms
