"""The filter of the ledger: by what a claim touches, and by how strong its evidence is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.claims.claims import STRENGTHS
from generator.findings import Rendition
from generator.reading import Field, Study
from generator.reading.claims import Claim
from generator.writing.links import Links
from generator.writing.picks import Pick
from generator.writing.templates import render

# What the filter calls the strength of a claim without a grade.
UNGRADED = "none"
# What rows and addresses call that which a claim touches.
ELEMENT = "element"


@dataclass(frozen=True)
class Choice:
    """One of several to be chosen: what rows know it by (`name`), its label, what it offers."""

    name: str
    label: str
    options: Sequence[Pick]


def tools_html(rendition: Rendition, links: Links, rows: str) -> Markup:
    """A box for each grade, which needs no script; what is typed and chosen, and an order."""
    word, study = rendition.word, rendition.study
    grades = [(str(step), word(f"strength.{step}")) for step in STRENGTHS]
    grades += [(UNGRADED, word("claims.without_grade"))]
    return render(
        "claims_tools",
        word=word,
        links=links,
        rows=rows,
        picks=picks(study, "strength", grades),
        choices=[
            Choice(
                ELEMENT,
                field.title[rendition.code],
                picks(study, ELEMENT, titles(rendition, field)),
            )
            for field in [study.claim_columns.element]
            if field
        ],
        # Of the grades, which rows know by a number.
        sorts=[
            ("-strength", word("list.strongest")),
            ("strength", word("list.weakest")),
        ],
    )


def picks(study: Study, name: str, offered: Iterable[tuple[str, str]]) -> list[Pick]:
    """What may be chosen, value by value, with the number of claims that it leaves."""
    return [
        Pick(place, value, label, sum(filtered_by(claim, name) == value for claim in study.claims))
        for place, (value, label) in enumerate(offered, start=1)
    ]


def box_of(claim: Claim) -> int:
    """The place of a claim's grade among the boxes."""
    grades = [*map(str, STRENGTHS), UNGRADED]
    return grades.index(filtered_by(claim, "strength")) + 1


def titles(rendition: Rendition, field: Field) -> list[tuple[str, str]]:
    """Every code that a column may hold, with what it is called: none can be left out."""
    return [(code, rendition.word(f"{field.labels}.{code}")) for code in field.codes]


def filtered_by(claim: Claim, name: str) -> str:
    """What the filter knows a claim by."""
    return claim.element if name == ELEMENT else str(claim.strength or UNGRADED)
