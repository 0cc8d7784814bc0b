"""The page of numbers: every number that pages may quote, by topic, each with an entry."""

from __future__ import annotations

from collections.abc import Mapping

from generator.claims.claims import texts_of_pages
from generator.claims.notes import titled_notes
from generator.findings import Fact, Rendition
from generator.in_language.edition import Edition
from generator.in_language.front import heading
from generator.numbers.decimals import form_beside
from generator.numbers.entries import Uses, label_of, number_html
from generator.numbers.inputs import rows_of_all
from generator.writing.links import NUMBERS, Links, number_anchor, slug
from generator.writing.picks import Pick
from generator.writing.prose import PLACE, quoted_facts
from generator.writing.reports import report_link
from generator.writing.templates import render

# Where a number may come from, the surest first.
ORIGINS = ("printed", "reported", "computed", "inferred")


def numbers_page(edition: Edition) -> str:
    """All entries, folded under their topics and below what each is and says."""
    facts, links = edition.facts.values(), Links.on_page(NUMBERS, edition.language)
    rows, uses = rows_of_all(edition), uses_of_all(edition)
    topics = [
        (
            slug(topic),
            edition.word(f"numbers.topic.{topic}"),
            [
                (
                    fact,
                    label_of(fact, edition, rows),
                    fact.say(edition.language, uses[fact.name].beside),
                    number_html(
                        fact, edition, links, rows, uses[fact.name], report_of(edition, fact)
                    ),
                )
                for fact in facts
                if fact.topic == topic
            ],
        )
        for topic in dict.fromkeys(fact.topic for fact in facts)
    ]
    counted = [(origin, sum(fact.origin == origin for fact in facts)) for origin in ORIGINS]
    picks = [
        Pick(place, origin, edition.word(f"origin.{origin}"), count)
        for place, (origin, count) in enumerate(counted, start=1)
    ]
    listed = render(
        "numbers",
        edition=edition,
        links=links,
        topics=topics,
        picks=picks,
        places={pick.value: pick.place for pick in picks},
    )
    return f"{heading(edition, 'numbers')}\n\n{listed}\n"


def report_of(edition: Edition, fact: Fact) -> str:
    """Where a mistake in a number is reported, if anywhere."""
    return report_link(edition, edition.named(NUMBERS), number_anchor(fact))


def labels_of_all(rendition: Rendition) -> dict[str, str]:
    """What each number is, in words, by its name."""
    rows = rows_of_all(rendition)
    return {
        name: label_of(fact, rendition, rows).removesuffix(".")
        for name, fact in rendition.facts.items()
    }


def uses_of_all(edition: Edition) -> dict[str, Uses]:
    """What of the site has to do with each number: forms, pages, and the notes that doubt it."""
    texts, found = texts_of_pages(edition), edition.doubts
    forms = forms_used(edition, texts)
    return {
        name: Uses(
            forms[name],
            edition.pages_where(quoted_facts, name, texts),
            titled_notes(edition, [note for note in found if name in found[note].printed]),
            titled_notes(edition, [note for note in found if name in found[note].computed]),
            form_beside(edition.facts[name], edition.facts.values(), edition.language),
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
