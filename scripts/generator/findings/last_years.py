"""Texts that follow the last year of the data, as `{{ fact.grdp_last }}`.

`{{ fact.grdp_last:year }}` is that year. Facts of one thing in several years bear the year at the
end of their names, as grdp_2022.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.findings.fact import Fact
from generator.reading import ExhibitRecord, Text
from generator.reading.places import PLACE, written_place

LAST, YEAR = "_last", "year"
OF_YEAR = re.compile(r"(.+)_((?:19|20)[0-9]{2})")


def last_years(names: Iterable[str]) -> dict[str, int]:
    """The last year that there is of each thing, by its name without the year."""
    found: dict[str, int] = {}
    for name in names:
        if told := OF_YEAR.fullmatch(name):
            found[told[1]] = max(int(told[2]), found.get(told[1], 0))
    return found


def in_last_year(text: str, years: Mapping[str, int]) -> str:
    """A text with its last years named; what there is in no year stays, to be refused by name."""

    def named(place: re.Match[str]) -> str:
        kind, name, form = place[1], place[2], place[3] or ""
        year = years.get(name.removesuffix(LAST)) if name.endswith(LAST) else None
        if kind != "fact" or year is None:
            return place[0]
        thing = name.removesuffix(LAST)
        return str(year) if form == YEAR else written_place(kind, f"{thing}_{year}", form)

    return PLACE.sub(named, text) if LAST in text else text


def exhibits_in_last_year(
    exhibits: Mapping[str, ExhibitRecord], facts: Mapping[str, Fact]
) -> dict[str, ExhibitRecord]:
    """The exhibits, each of whose texts names the last years."""
    years = last_years(facts)

    def named(text: Text) -> Text:
        return Text({code: in_last_year(said, years) for code, said in text.items()})

    return {
        name: replace(
            record,
            headline=named(record.headline),
            subtitle=named(record.subtitle),
            note=named(record.note),
            source=named(record.source),
            processing=named(record.processing),
            description=named(record.description),
            question=named(record.question) if record.question else None,
            answers={
                answer: (named(label), named(said))
                for answer, (label, said) in record.answers.items()
            },
        )
        for name, record in exhibits.items()
    }
