"""One entry of the page of numbers: what a number is, how it reads and where it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from generator.datasets.cells import CHECKED, Reader
from generator.datasets.sources import place_in_paper
from generator.findings import Fact
from generator.numbers.inputs import Rows, inputs_html, row_name
from generator.writing.links import NOTES

Titled = tuple[str, str]
Pairs = Iterator[tuple[str, str]]
# More digits than any page shows, and fewer than a computer makes up; a whole number keeps all.
EXACT, DIGITS = 4, 6


@dataclass(frozen=True)
class Uses:
    """What of the site has to do with a number.

    `forms` are those that pages write it in, `pages` the addresses and titles of these pages,
    `doubted` and `rests_on` the names and titles of the notes that doubt it or its inputs.
    """

    forms: Sequence[str] = ("",)
    pages: Sequence[Titled] = ()
    doubted: Sequence[Titled] = ()
    rests_on: Sequence[Titled] = ()


def number_html(fact: Fact, by: Reader, rows: Rows, uses: Uses) -> str:
    """The entry; its addresses lead from data/numbers/."""
    label = label_of(fact, by, rows)
    pairs = "".join(
        f"<dt>{escape(by.word(f'number.{key}'))}</dt><dd>{said}</dd>"
        for key, said in parts(fact, label, by, rows, uses)
    )
    return (
        f'<div class="number-entry" id="{fact.anchor}" data-origin="{fact.origin}">'
        f'<p class="number-name">{escape(label)}</p>'
        f'<p class="number-value">{escape(fact.say(by.language))} '
        f'<span class="number-origin">{escape(by.word(f"origin.{fact.origin}"))}</span></p>'
        f"<dl>{pairs}</dl></div>\n"
    )


def parts(fact: Fact, label: str, by: Reader, rows: Rows, uses: Uses) -> Pairs:
    """What an entry says beside the number itself, each part under the word that heads it."""
    if fact.formula:
        words = escape(by.word(f"formula.{fact.method}"))
        yield "formula", f'{words} <span class="formula">{symbols_html(fact, by)}</span>'
    yield "inputs", inputs_html(fact, label, by, rows)
    if fact.origin == "reported":
        yield "source", source_html(fact, by, rows)
    if fact.printed:
        yield "printed_form", escape(fact.printed)
    if places := places_in_paper(fact, by):
        yield "in_paper", escape("; ".join(places))
    says = [*(fact.say(by.language, form) for form in uses.forms), exact(fact, by)]
    yield "reads", escape(" · ".join(dict.fromkeys(says)))
    for key, notes in (("doubted", uses.doubted), ("rests_on_doubt", uses.rests_on)):
        if notes:
            to_notes = [(f"{NOTES}#{name}", title) for name, title in notes]
            yield key, linked(to_notes, ' class="doubted"')
    if uses.pages:
        anchor = f"#number-{fact.name.replace('_', '-')}"
        yield "pages", linked((f"{where}{anchor}", title) for where, title in uses.pages)


def linked(titles: Iterable[Titled], kind: str = "") -> str:
    """Links from the page of numbers; a title may hold a comma."""
    return " · ".join(
        f'<a{kind} href="../../{where}">{escape(title)}</a>' for where, title in titles
    )


def label_of(fact: Fact, by: Reader, rows: Rows) -> str:
    """What the number is: in words of its own, of its family, or of the row it stands in."""
    if f"fact.{fact.name}" in by.study.words:
        return by.word(f"fact.{fact.name}")
    cell = fact.inputs[0]
    dataset, row = by.study.package.dataset(cell.dataset), rows[cell.dataset][cell.row]
    name = row_name(row, dataset, by)
    if f"statement_{by.language.code}" in row:
        return name
    if fact.method:
        family = by.word(f"fact.{fact.method}.{cell.dataset}")
        sector, _, year = name.rpartition(", ")
        return family.replace("{sector}", sector).replace("{year}", year)
    return f"{dataset.field(cell.column).title[by.language.code]}: {name}"


def symbols_html(fact: Fact, by: Reader) -> str:
    """The formula in symbols, its letters as variables and its numbers as the language has them."""

    def shown(match: re.Match[str]) -> str:
        if match[0].isdigit():
            return by.language.number(int(match[0]))
        return f"<var>{match[0]}</var>"

    return re.sub(r"\d+|[a-z]", shown, escape(fact.formula))


def source_html(fact: Fact, by: Reader, rows: Rows) -> str:
    """Who reported it, where and when, how certain that is, and how it was read."""
    cell = fact.inputs[0]
    row = rows[cell.dataset][cell.row]
    date = by.language.date(row["date"]) if isinstance(row["date"], str) else ""
    read = by.language.date(row[CHECKED])
    said = f'<a href="{escape(row["url"])}">{escape(row["publisher"])}</a>'
    said += f", {date}" if date else ""
    certainty = escape(f"{by.word('column.certainty')}: {by.word('certainty.' + row['certainty'])}")
    return f"{said}. {certainty}. {escape(by.word('number.read_on'))} {read}."


def places_in_paper(fact: Fact, by: Reader) -> list[str]:
    """Where the paper prints the number, or what it is computed from."""
    datasets = [by.study.package.dataset(cell.dataset) for cell in fact.inputs]
    return list(dict.fromkeys(filter(None, (place_in_paper(one, by) for one in datasets))))


def exact(fact: Fact, by: Reader) -> str:
    """The value without scale or unit, to four decimals and six digits at most."""
    if fact.unit == "year":
        return f"{fact.value:.0f}"
    ends = (fact.value,) if fact.high is None else (fact.value, fact.high)
    said = [by.language.number(end, exact_decimals(end)) for end in ends]
    return said[0] if fact.high is None else by.language.range(*said)


def exact_decimals(value: float) -> int:
    """How many decimals of a value say something."""
    whole = len(str(int(abs(value))))
    places = max(min(EXACT, DIGITS - whole), 0)
    return len(f"{value:.{places}f}".partition(".")[2].rstrip("0"))
