"""One entry of the page of numbers: what a number is, how it reads and where it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.claims.notes import Titled
from generator.datasets.sources import place_in_paper
from generator.findings import Fact, Rendition, Row
from generator.numbers.inputs import Rows, inputs, key_words, row_name, summed
from generator.reading.record import RECORD
from generator.writing.links import Links, number_anchor, quotation_anchor
from generator.writing.templates import render

# More digits than any page shows, and fewer than a computer makes up; a whole number keeps all.
EXACT, DIGITS = 4, 6


@dataclass(frozen=True)
class Uses:
    """What of the site has to do with a number.

    `forms` are those that pages write it in, `beside` that in which it stands in line with its
    neighbours, `pages` the addresses and titles of these
    pages, `doubted` and `rests_on` the names and titles of the notes that doubt it or its inputs.
    """

    forms: Sequence[str] = ("",)
    pages: Sequence[Titled] = ()
    doubted: Sequence[Titled] = ()
    rests_on: Sequence[Titled] = ()
    beside: str = ""


@dataclass(frozen=True)
class Reported:
    """Who reported a number, where and when, how certain that is, and when it was read."""

    publisher: str
    url: str
    date: str
    certainty: str
    read: str


def number_html(
    fact: Fact,
    rendition: Rendition,
    links: Links,
    rows: Rows,
    uses: Uses,
    report: str = "",
) -> Markup:
    """The entry, for the page of numbers; `report` is where a mistake in it is reported."""
    label, quotation = label_of(fact, rendition, rows), quotation_anchor(fact.name)
    says = [
        *(fact.say(rendition.language, form) for form in uses.forms),
        exact_value(fact, rendition),
    ]
    return render(
        "number",
        fact=fact,
        report=report,
        label=label,
        value=fact.say(rendition.language, uses.beside),
        rendition=rendition,
        anchor=number_anchor(fact),
        symbols=list(symbols(fact, rendition)),
        inputs=inputs(fact, label, rendition, links, rows),
        summed=summed(fact, links),
        reported=reported_by(fact, rendition, rows) if is_on_record(fact) else None,
        places=places_in_paper(fact, rendition),
        says=list(dict.fromkeys(says)),
        doubts=[
            ("number.doubted", to_notes(uses.doubted, links)),
            ("number.rests_on_doubt", to_notes(uses.rests_on, links)),
        ],
        pages=[(f"{links.file(where)}#{quotation}", title) for where, title in uses.pages],
    )


def to_notes(notes: Iterable[Titled], links: Links) -> list[Titled]:
    """The way to each data note, with its title."""
    return [(links.note(name), title) for name, title in notes]


def label_of(fact: Fact, rendition: Rendition, rows: Rows) -> str:
    """What the number is: in words of its own, of its family, or of the row it stands in."""
    if f"fact.{fact.name}" in rendition.study.words:
        return rendition.word(f"fact.{fact.name}")
    cell = fact.inputs[0]
    dataset, row = rendition.study.package.dataset(cell.dataset), rows[cell.dataset][cell.row]
    name = row_name(row, dataset, rendition)
    if dataset.playing("said"):
        return name
    if fact.method:
        family = rendition.word(f"fact.{fact.method}.{cell.dataset}")
        for column, said in key_words(row, dataset, rendition).items():
            family = family.replace(f"{{{column}}}", said)
        return family
    return f"{dataset.field(cell.column).title[rendition.code]}: {name}"


def symbols(fact: Fact, rendition: Rendition) -> Iterator[tuple[str, bool]]:
    """The formula in symbols, its numbers as the language has them; true of what is a variable."""
    for part in re.findall(r"\d+|[a-z]|[^\da-z]+", fact.formula):
        said = rendition.language.number(int(part)) if part.isdigit() else part
        yield said, part.islower()


def is_on_record(fact: Fact) -> bool:
    """Whether the public record holds a number as it is."""
    return fact.origin == "reported" and fact.inputs[0].dataset == RECORD


def reported_by(fact: Fact, rendition: Rendition, rows: Rows) -> Reported:
    """What the row of a number says of its source."""
    cell, columns = fact.inputs[0], rendition.study.record
    row = rows[cell.dataset][cell.row]

    def day(column: str) -> str:
        found = row[column] if column else None
        return rendition.language.date(found) if isinstance(found, str) else ""

    return Reported(
        publisher=row[columns.publisher],
        url=row[columns.address],
        date=day(columns.day),
        certainty=certainty_of(row, rendition),
        read=day(columns.checked),
    )


def certainty_of(row: Row, rendition: Rendition) -> str:
    """How certain a row of the record is, in words; nothing where the study does not say it."""
    column = rendition.study.record.certainty
    if not column or not isinstance(row[column], str):
        return ""
    family = rendition.study.package.dataset(RECORD).field(column).labels
    return rendition.word(f"{family}.{row[column]}")


def places_in_paper(fact: Fact, rendition: Rendition) -> list[str]:
    """Where the paper prints the number, or what it is computed from."""
    places = (
        place_in_paper(rendition.study.package.dataset(cell.dataset), rendition, cell.column)
        for cell in fact.inputs
    )
    return list(dict.fromkeys(filter(None, places)))


def exact_value(fact: Fact, rendition: Rendition) -> str:
    """The value without scale or unit, to four decimals and six digits at most."""
    if fact.unit == "year":
        return f"{fact.value:.0f}"
    ends = (fact.value,) if fact.high is None else (fact.value, fact.high)
    said = [rendition.language.number(end, exact_decimals(end)) for end in ends]
    return said[0] if fact.high is None else rendition.language.range(*said)


def exact_decimals(value: float) -> int:
    """How many decimals of a value say something."""
    whole = len(str(int(abs(value))))
    places = max(min(EXACT, DIGITS - whole), 0)
    return len(f"{value:.{places}f}".partition(".")[2].rstrip("0"))
