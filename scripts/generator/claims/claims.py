"""A claim of the study: what it says, what carries it, and the mark of how strong that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.claims.replies import replies_to_claim
from generator.findings import Rendition
from generator.in_language.edition import Edition
from generator.reading.claims import Claim
from generator.writing.links import Links, claim_anchor
from generator.writing.quoting import Quote
from generator.writing.templates import render

STRENGTHS = (4, 3, 2, 1)
# Where a page shows the claims that it treats, and where all stand.
HERE, ALL = "{{ claims.here }}", "{{ claims.all }}"


@dataclass(frozen=True)
class Mark:
    """A step of the scale and its word, or in words what kind of statement bears none."""

    strength: int | None
    word: str


def claims_here(edition: Edition, page: str, links: Links, quote: Quote) -> Markup:
    """The claims that a page treats, folded, the graded first, each with a way to the ledger."""
    treated = [claim for claim in edition.study.claims if claim.page == page]
    found = sorted(treated, key=lambda claim: not claim.is_graded)
    return render(
        "claims_here",
        edition=edition,
        claims=found,
        counted=counted(edition, found),
        links=links,
        quote=quote,
        anchor=claim_anchor,
        mark_of=mark_of,
        replies=replies_to_claim,
    )


def counted(rendition: Rendition, treated: Sequence[Claim]) -> str:
    """How many claims a page treats, and how many of them bear a grade."""
    graded, number = sum(claim.is_graded for claim in treated), rendition.language.number
    key = "some" if 0 < graded < len(treated) else "all" if graded else "none"
    said = rendition.word(f"claims.here.{key}")
    return said.format(count=number(len(treated)), graded=number(graded))


def scale_html(rendition: Rendition) -> Markup:
    """The four steps, each with its mark and what it means."""
    marks = [step_of(rendition, strength) for strength in STRENGTHS]
    meanings = [rendition.word(f"strength.{strength}.meaning") for strength in STRENGTHS]
    return render("scale", steps=list(zip(marks, meanings, strict=True)))


def mark_of(rendition: Rendition, claim: Claim) -> Mark:
    """The mark of a claim, or what kind of statement it is where it bears no grade."""
    if claim.strength is not None:
        return step_of(rendition, claim.strength)
    return Mark(None, ungraded(rendition, claim.kind))


def step_of(rendition: Rendition, strength: int) -> Mark:
    """A step of the four-step mark of evidence, whose discs the style draws."""
    return Mark(strength, rendition.word(f"strength.{strength}"))


def ungraded(rendition: Rendition, kind: str) -> str:
    """What a statement of a kind is called that bears no grade; of none, where none is told."""
    field = rendition.study.claim_columns.kind
    if not field:
        return rendition.word("claims.without_grade")
    return rendition.word("claims.ungraded").format(kind=rendition.word(f"{field.labels}.{kind}"))


def texts_of_pages(edition: Edition) -> dict[str, str]:
    """The prose of every page with the texts of the claims that it shows, by path."""
    code = edition.language.code
    texts = dict(edition.prose)
    for claim in edition.study.claims:
        for path, prose in edition.prose.items():
            if ALL in prose or (HERE in prose and path == f"{claim.page}.md"):
                texts[path] += f"\n{claim.text[code]} {claim.reason.get(code, '')}"
    return texts
