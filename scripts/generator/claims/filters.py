"""The filter of the ledger: by what a claim touches, and by how strong its evidence is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.claims.claims import STRENGTHS
from generator.findings import Rendition
from generator.reading import Study
from generator.reading.claims import Claim
from generator.writing.templates import render

# What the filter calls the strength of a claim without a grade.
UNGRADED = "none"


@dataclass(frozen=True)
class Option:
    """What one may choose: the value that claims bear, its name, and how many claims bear it."""

    value: str
    label: str
    count: int


def filter_html(rendition: Rendition) -> Markup:
    """Two native choices, hidden until the script is there, and a line that tells what is shown."""
    word, study = rendition.word, rendition.study
    touched = [(one, word(f"element.{one}")) for one in elements(study)]
    steps = [(str(step), word(f"strength.{step}")) for step in STRENGTHS]
    steps += [(UNGRADED, word("claims.without_grade"))]
    choices = (
        ("element", word("claims.element"), list(options(study, "element", touched))),
        ("strength", word("claims.strength"), list(options(study, "strength", steps))),
    )
    count = len(study.claims)
    return render("claims_filter", rendition=rendition, choices=choices, count=count)


def options(study: Study, name: str, offered: Iterable[tuple[str, str]]) -> Iterator[Option]:
    """What a choice offers, value by value, with the number of claims that it leaves."""
    for value, label in offered:
        found = sum(filtered_by(claim, name) == value for claim in study.claims)
        yield Option(value, label, found)


def elements(study: Study) -> list[str]:
    """What a claim may touch, as the data package lists it: none that it allows can be left out."""
    return study.codes("claims", "element")


def filtered_by(claim: Claim, name: str) -> str:
    """What the filter knows a claim by."""
    return claim.element if name == "element" else str(claim.strength or UNGRADED)
