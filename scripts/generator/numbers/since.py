"""The editions as a page lists them, and which numbers changed since each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.findings import Fact
from generator.in_language.edition import Edition
from generator.numbers.pages import labels_of_all
from generator.reading.frozen import Frozen, FrozenNumber
from generator.writing.links import Links
from generator.writing.templates import machine, render


@dataclass(frozen=True)
class Since:
    """A number that changed: what it is called, where it is explained now, then and now in words.

    `href` and `now` are "" where the site has it no longer, `then` where the edition had it not.
    """

    called: str
    href: str
    then: str
    now: str


def editions_html(edition: Edition, links: Links) -> str:
    """Every edition with what changed since; in an edition, where all are listed."""
    language = edition.language
    if edition.frozen_as:
        listed = links.editions_above(language)
        return render("edition_within", name=edition.frozen_as, href=listed, word=edition.word)
    called = labels_of_all(edition)
    entries = [
        (
            one,
            links.edition(one.name, language),
            language.date(one.day),
            list(changed_since(one, edition.facts, called, edition, links)),
        )
        for one in edition.frozen
    ]
    return render("editions", entries=entries, word=edition.word)


def changed_since(
    frozen: Frozen,
    facts: Mapping[str, Fact],
    called: Mapping[str, str],
    edition: Edition,
    links: Links,
) -> Iterator[Since]:
    """Each number that does not read as the edition has it, by its name."""
    for name in sorted({*facts, *frozen.numbers}):
        fact, number = facts.get(name), frozen.numbers.get(name)
        then = number.reads.get(edition.code, machine(number.value)) if number else ""
        now = fact.say(edition.language) if fact else ""
        # What differs below the digits that pages show, no reader has seen otherwise.
        if then == now or (fact and number and is_unchanged(fact, number)):
            continue
        yield Since(called.get(name, name), links.number(fact) if fact else "", then, now)


def is_unchanged(fact: Fact, number: FrozenNumber) -> bool:
    """Whether a number has the value that an edition gives, as machines read it."""
    high = None if fact.high is None else float(machine(fact.high))
    return float(machine(fact.value)) == number.value and high == number.high
